import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HOSTILE_TEXTS, makeView } from "../comparison/view/test-view";
import { makeFile, makeReviewedFile } from "../exchange/comparison/test-file";
import { makeDyad } from "../exchange/patterns/test-dyad";
import { framePolicy } from "../../server/content-security-policy";
import { writeComparisonFrame, writePassageFrame } from "./comparison-frame";
import { writeDyadFrame } from "./dyad-frame";
import { describeEmbedding } from "./oembed";

/** What is between the tags, and the tags without what is in their attributes. */
const tagsOf = (page: string) => [...page.matchAll(/<([a-z0-9]+)[^>]*>/g)].map(([, name]) => name);

const inside = (page: string, tag: string) => new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`).exec(page)![1]!;

const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

describe("A frame of a comparison", () => {
  const page = writeComparisonFrame(makeFile());

  it("has the call with its date, both issuers, the level of each line and the claim, and leads back", () => {
    expect(page).toContain("2 January 2030");
    expect(page).toContain("Ministry of Foreign Affairs of Velmora");
    expect(page).toContain("Ministry of Foreign Affairs of Ostania");
    expect(page).toMatch(/class="chip">(no match found|not in the part stored)</);
    expect(page).toContain("is not yet “left out”");
    expect(page).toContain('href="https://parallax.example/calls/2030-01-02-marenov-ilves/velmora-mfa..ostania-mfa"');
    expect(page).not.toMatch(/left out by|not discussed/);
  });

  it("names the language model whose matches it shows, around a passage too", () => {
    const readBy = { model: "qwen3:8b", promptVersion: "1", madeAt: "2030-01-03T10:00:00.000Z" };
    const file = makeFile();
    const read = { ...file, view: { ...file.view, reader: { ...file.view.reader, readBy } } };
    for (const frame of [writeComparisonFrame(read), writePassageFrame(read, "left-1")!])
      expect(frame.replaceAll(/<[^>]+>/g, "")).toContain("Read by qwen3:8b on 3 January 2030.");
    expect(page).not.toContain("Read by");
  });

  it("says of two that contradict each other that they do, with the words of both", () => {
    const differing = makeFile("They will exchange 120 prisoners of war.", "They will exchange 300 prisoners of war.");
    const said = writeComparisonFrame(differing);
    expect(said).toContain("Their figures differ");
    expect(said).toContain("120 prisoners");
    expect(said).toContain("300 prisoners");
  });

  it("runs and loads nothing but what its policy allows by hash", () => {
    const policy = framePolicy("https://news.example");
    expect(policy).toContain(`style-src ${hash(inside(page, "style"))}`);
    expect(policy).toContain(`script-src ${hash(inside(page, "script"))}`);
    expect(policy).toContain("frame-ancestors https://news.example");
    expect(tagsOf(page).filter((tag) => tag === "script")).toHaveLength(1);
    expect(page).not.toMatch(/\s(style|on\w+|src)=/);
  });

  it("is framed by nobody unless the operator says so", () => {
    expect(framePolicy("")).toContain("frame-ancestors 'none'");
    expect(framePolicy(undefined)).toContain("frame-ancestors 'none'");
    expect(framePolicy("what is this")).toContain("frame-ancestors 'none'");
  });

  it("has no tag that its texts bring along", () => {
    const usual = new Set(tagsOf(page));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...HOSTILE_TEXTS), { minLength: 1, maxLength: 4 }), (texts) => {
        const file = makeFile(texts.join("\n"), texts.toReversed().join("\n"));
        const pages = [writeComparisonFrame(file), writePassageFrame(file, "left-1") ?? ""];
        for (const hostile of pages)
          expect(tagsOf(hostile).filter((tag) => !usual.has(tag) && tag !== "blockquote")).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

describe("A frame of one passage", () => {
  const alone = makeView().left.passages.find(({ standing }) => standing === "none" || standing === "weak")!;

  it("says of what nobody reviewed that no counterpart was found", () => {
    const page = writePassageFrame(makeFile(), `left-${alone.number}`)!;
    expect(page).toContain(alone.quotation);
    expect(page).toContain("not reviewed");
    expect(page).not.toMatch(/left out by/i);
    expect(page).toContain(`#left-${alone.number}"`);
  });

  it("says who confirmed that it is left out", () => {
    const said = [{ kind: "no-counterpart" as const, of: alone.id, author: "Ana" }];
    const page = writePassageFrame(makeReviewedFile(said), `left-${alone.number}`)!;
    expect(page).toContain("Ana");
  });

  it.each(["left-99", "left-0", "up-1", "", "left"])("there is none of %o", (anchor) =>
    expect(writePassageFrame(makeFile(), anchor)).toBe(null),
  );
});

it("A frame of a dyad has the figure with its key, on how many calls it rests, and how sure it is", () => {
  const page = writeDyadFrame({
    view: makeDyad(),
    address: "https://parallax.example/dyads/a..b",
    accessed: "2030-02-03",
  });
  expect(page).toContain("<svg");
  expect(page).toContain("comparable");
  expect(page).toContain("Matched automatically, except in outlined cells");
  expect(page).not.toMatch(/\sstyle=/);
});

describe("What oEmbed is answered", () => {
  const embedding = {
    title: 'A & B: "x"',
    author: "A and B",
    frame: "https://parallax.example/embed/c/x?reader=model&passage=left-3",
    origin: "https://parallax.example",
    height: 500,
  };

  it("is a frame that fits where it is to be shown", () => {
    const answer = describeEmbedding(embedding, { maxwidth: 400, maxheight: 300 }, true);
    expect(answer).toMatchObject({ type: "rich", version: "1.0", width: 400, height: 300, author_name: "A and B" });
    expect("html" in answer && answer.html).toBe(
      '<iframe src="https://parallax.example/embed/c/x?reader=model&amp;passage=left-3" title="A &amp; B: &quot;x&quot;" width="400" height="300" loading="lazy"></iframe>',
    );
    expect(describeEmbedding(embedding, { maxwidth: 4000, maxheight: null }, true)).toMatchObject({
      width: 640,
      height: 500,
    });
  });

  it("is a link where nobody may frame it", () => {
    const answer = describeEmbedding(embedding, { maxwidth: null, maxheight: null }, false);
    expect(answer.type).toBe("link");
    expect(answer).not.toHaveProperty("html");
  });
});
