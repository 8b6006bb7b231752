import fc from "fast-check";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { describe, expect, it } from "vitest";
import { citePair } from "./citation";
import { writeMarkdown } from "./markdown";
import { escapeMarkdown, quoteMarkdown } from "../../messages/parts/markdown-text";
import { named } from "../../messages/parts/message";
import { toMarkdown } from "../../messages/parts/to-markdown";
import { HOSTILE_TEXTS, LEFT_TEXT, RIGHT_TEXT, makeNote } from "../../comparison/view/test-view";
import { makeFile } from "./test-file";

/** As GitHub reads it; HTML that gets through would be kept. */
const toHtml = (markdown: string) =>
  micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()], allowDangerousHtml: true });

const ENTITIES: Record<string, string> = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&amp;": "&" };
const plain = (html: string) =>
  html
    .replace(/<[^>]*>/g, "")
    .replace(/&(?:lt|gt|quot|amp);/g, (entity) => ENTITIES[entity]!)
    .replace(/\s+/g, " ")
    .trim();

/** NUL shows as U+FFFD in Markdown; white space is left aside, as it is on a page. */
const asShown = (text: string) => text.replaceAll("\0", "\ufffd").replace(/\s+/g, " ").trim();

const tagsOf = (html: string) => [...new Set([...html.matchAll(/<\/?([a-z0-9]+)/g)].map(([, tag]) => tag))];

const texts = fc.oneof(
  fc.constantFrom(...HOSTILE_TEXTS),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom(..."\n \t-+*_`~[](){}<>#=|&;:!\\.1)aw@/$^\"'", "http://", "www.", "&#60;", "\r\n"),
    maxLength: 30,
  }),
);

describe("escaped Markdown", () => {
  it("shows a quotation as it is, in a block quote that it cannot leave", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const html = toHtml(quoteMarkdown(text));
        expect(plain(html)).toBe(asShown(text));
        expect(html.match(/<blockquote>/g)).toHaveLength(1);
        expect(tagsOf(html).filter((tag) => !["blockquote", "p", "br"].includes(tag!))).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

  it("shows a line as it is", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const html = toHtml(`**x** ${escapeMarkdown(text)}`);
        expect(plain(html)).toBe(asShown(`x ${text}`));
        expect(tagsOf(html)).toEqual(["p", "strong"]);
      }),
      { numRuns: 1_000 },
    );
  });

  it("links to web addresses only", () => {
    const link = (text: string, href: string) => toMarkdown([{ link: named(text), href }]);
    expect(link("a [b](c)", "javascript:alert(1)")).toBe("a \\[b\\](c)");
    const html = toHtml(link("](x) <b>", "https://a.test/x?q=1&lt;b=\\)>2"));
    expect(html).toBe('<p><a href="https://a.test/x?q=1&amp;lt;b=%5C)%3E2">](x) &lt;b&gt;</a></p>');
  });
});

describe("a comparison in Markdown", () => {
  it("has its sources, its claim, and its points, shared ones first", () => {
    const shown = plain(toHtml(writeMarkdown(makeFile())));
    for (const sentence of [
      "Ministry of Foreign Affairs of Velmora and Ministry of Foreign Affairs of Ostania: Marenov and Ilves, phone call, 2 January 2030",
      "Official statement · partial quotation · as quoted by The Ostanian Times in On the [phone] call · published 2 January 2030 · revision 1 · SHA-256 abab",
      "“no counterpart found” is not yet “left out”. Reviewed 0 of 7 passages.",
      "No counterpart found in the Velmoran readout",
      "Compared by Parallax, algorithm version 1.",
      "Accessed 3 February 2030.",
    ])
      expect(shown).toContain(sentence);
    expect(shown.indexOf("Shared:")).toBeLessThan(shown.indexOf("Only Velmora, as stored:"));
    expect(shown).not.toMatch(/left out by|not discussed/);
  });

  it("cannot be written into by a readout, an issuer, a title or a note", () => {
    const file = makeFile(HOSTILE_TEXTS.join("\n\n"), RIGHT_TEXT, {
      left: { sourceTitle: HOSTILE_TEXTS[1]!, sourceUrl: "javascript:alert(1)", quotedBy: HOSTILE_TEXTS[0]! },
      call: { title: HOSTILE_TEXTS[1]! },
      notes: HOSTILE_TEXTS.map((text, i) => makeNote(i + 1, i % 2 ? "l1" : "", text)),
    });
    for (const markdown of [writeMarkdown(file), citePair(file, "markdown")]) {
      const html = toHtml(markdown);
      const known = ["h1", "h2", "p", "a", "blockquote", "br", "em", "strong", "hr"];
      expect(tagsOf(html).filter((tag) => !known.includes(tag!))).toEqual([]);
      const targets = [...html.matchAll(/href="([^"]*)"/g)].map(([, target]) => new URL(target!).hostname);
      expect(new Set(targets)).toEqual(new Set(["parallax.example", "mfa.example"]));
    }
  });
});

describe("a citation", () => {
  const file = makeFile();
  const { left, right } = file.view;
  const link = file.view.links.find((each) => each.left === "l2" && each.right === "r2")!;

  it("of two passages has both quotations, the claim, both sources, the address and the day of access", () => {
    expect(citePair(file, "text", { left: left.passages[1]!, right: right.passages[1]!, link }).split("\n\n")).toEqual([
      "Ministry of Foreign Affairs of Velmora, passage 2:",
      "“They discussed the ceasefire in the border region and the exchange of prisoners.”",
      "Ministry of Foreign Affairs of Ostania, passage 2:",
      "“The exchange of prisoners and the ceasefire were discussed.”",
      expect.stringMatching(
        /^Likely counterparts \(automatic, not reviewed\)\. Why linked: a \w+ match, (?:more than )?\d+ in 100 by the machine’s own estimate\. .*Concept: /,
      ),
      `Ministry of Foreign Affairs of Velmora on Marenov and Ilves, phone call, 2 January 2030. Official statement in “On the [phone] call” <https://mfa.example/news?id=7&lang=en> · published 2 January 2030 · revision 1 · SHA-256 ${"ab".repeat(32)}.`,
      `Ministry of Foreign Affairs of Ostania on Marenov and Ilves, phone call, 2 January 2030. Official statement · partial quotation · as quoted by The Ostanian Times in “On the [phone] call” <https://mfa.example/news?id=7&lang=en> · published 2 January 2030 · revision 1 · SHA-256 ${"ab".repeat(32)}.`,
      `Compared by Parallax, algorithm version 1. ${file.address}#left-2 Accessed 3 February 2030.`,
    ]);
  });

  it("of a passage alone says that no counterpart was found, and no more than that", () => {
    const alone = right.passages[2]!;
    const cited = citePair(file, "text", { left: null, right: alone, link: null });
    expect(cited).toContain("No counterpart found in the Velmoran readout");
    expect(cited).toContain("(automatic, not reviewed).");
    expect(cited).toContain(`${file.address}#right-3 `);
    expect(cited).not.toMatch(/left out|not discussed/);
  });

  it("of a passage alone does not hide a counterpart that it has", () => {
    const cited = citePair(file, "text", { left: left.passages[1]!, right: null, link: null });
    expect(cited).toContain("Likely counterpart in the Ostanian readout, passage 2 (automatic, not reviewed).");
  });

  it("gives the address of the passage that was asked about, whichever side it is of", () => {
    const pair = { left: left.passages[1]!, right: right.passages[1]!, link };
    expect(citePair(file, "text", pair)).toContain(`${file.address}#left-2 `);
    expect(citePair(file, "text", { ...pair, asked: "right" })).toContain(`${file.address}#right-2 `);
  });

  it("of two passages without a link claims none", () => {
    const cited = citePair(file, "text", { left: left.passages[2]!, right: right.passages[2]!, link: null });
    expect(cited).toContain("No link was found between these two passages (automatic, not reviewed).");
  });

  it("of the whole has both coverages and the claim", () => {
    const cited = citePair(file, "text");
    expect(cited).toMatch(/^\d of 4 points \(\d+ of 39 words\) have .*likely counterparts? in the Ostanian readout/);
    expect(cited).toContain("Reviewed 0 of 7 passages.");
    expect(cited).toContain(`${file.address} Accessed 3 February 2030.`);
  });

  it("in Markdown quotes in block quotes", () => {
    const made = makeFile(`${LEFT_TEXT} *Peace* [x](y).`, RIGHT_TEXT);
    const passage = made.view.left.passages.at(-1)!;
    expect(citePair(made, "markdown", { left: passage, right: null, link: null })).toContain(
      "> \\*Peace\\* \\[x\\](y)\\.".replace("\\.", "."),
    );
  });
});
