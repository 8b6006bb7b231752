import { beforeAll, describe, expect, it } from "vitest";
import { ALL_CALLS, type CallsQuery } from "../../addresses/calls-query";
import { saveCall } from "../../comparison/write-calls";
import { correctCall } from "../calls/call-edits";
import { findCallPage } from "../calls/call-list";
import { deleteCall, restoreCall } from "../calls/trash";
import { database } from "../client";
import { withAudience } from "../current-audience";
import { makeCall, makeCorrection, useFreshDatabase } from "../testing/test-database";

const [READOUT] = makeCall().readouts;
const TURKIYE = { slug: "turkiye", name: "Türkiye", adjective: "Turkish" };
const OSTANIAN = {
  slug: "ostania-mfa",
  name: "Ministry of Foreign Affairs of Ostania",
  kind: "foreign-ministry" as const,
  party: makeCall().parties[1]!.party,
};

/** Calls by slug, with the text of each side; a side without a readout has none. */
const TEXTS: Record<string, { left: string; right?: string; language?: string }> = {
  "2030-01-01-trade": { left: "They spoke of trade and tariffs. Good day.", right: "Trade was discussed at length." },
  "2030-02-01-border": {
    left: "The border talks failed. Troops remain; prisoners of war were exchanged.",
    right: "Talks on the border go on.",
  },
  "2030-03-01-azerbaijani": { left: "Prezident Ərdoğan sülh haqqında danışdı.", language: "az" },
  "2030-04-01-chinese": { left: "外交部长王毅会见了部长。双方讨论了贸易。", language: "zh-Hans" },
  "2030-05-01-arabic": { left: "بحث الوزيران إعادة الأسرى. ثم تحدثا.", language: "ar" },
  "2030-06-01-hostile": { left: 'A NEAR B: "x" AND (y) * -z; DROP TABLE.' },
  "2030-07-01-russian": { left: "Министр ёмко ответил.", language: "ru" },
  "2030-08-01-korean": { left: "양국은 정상회담을 열었다.", language: "ko" },
};

beforeAll(async () => {
  await useFreshDatabase();
  for (const [slug, { left, right, language = "en" }] of Object.entries(TEXTS))
    await saveCall(
      makeCall({
        slug,
        date: slug.slice(0, 10),
        kind: slug.endsWith("border") ? "meeting" : "phone-call",
        parties: [
          makeCall().parties[0]!,
          slug.endsWith("azerbaijani")
            ? { party: TURKIYE, principal: "Hakan Fidan, Minister" }
            : makeCall().parties[1]!,
        ],
        readouts: [
          { ...READOUT!, text: left, language },
          ...(right === undefined ? [] : [{ ...READOUT!, issuer: OSTANIAN, text: right }]),
        ],
      }),
    );
});

const page = (query: Partial<CallsQuery>) => findCallPage({ ...ALL_CALLS, ...query });
const find = async (query: Partial<CallsQuery>) => (await page(query)).calls.map(({ call }) => call.slug.slice(11));

describe("a search", () => {
  it.each([
    ["trade", ["trade"]],
    ["TRADE tariffs", ["trade"]],
    ['"border talks"', ["border"]],
    ["border -troops", []],
    ["talks -trade", ["border"]],
    ["tarif*", ["trade"]],
    ["-trade -border", ["korean", "russian", "hostile", "arabic", "chinese", "azerbaijani"]],
    ["erdogan", ["azerbaijani"]],
    ["Ərdoğan sulh", ["azerbaijani"]],
    ["王毅", ["chinese"]],
    ["贸易", ["chinese"]],
    ["毅王", []],
    ["اعادة الاسري", ["arabic"]],
    ["емко", ["russian"]],
    ["정상회담", ["korean"]],
    ["fidan", ["azerbaijani"]],
    ["turkiye danisdi", ["azerbaijani"]],
    ["ostania ministry foreign trade", ["trade"]],
    ['a "near b', ["hostile"]],
    ["(y) * OR", []],
    ["drop table;", ["hostile"]],
    ["!!!", []],
  ])("finds calls by their words: %s", async (q, found) => expect(await find({ q })).toEqual(found));

  it("ranks a title above a text", async () => {
    await saveCall(
      makeCall({
        slug: "2029-01-01-title",
        date: "2029-01-01",
        title: "Talks on tariffs",
        readouts: [{ ...READOUT!, text: "They met." }],
      }),
    );
    expect(await find({ q: "tariffs" })).toEqual(["trade", "title"]);
    expect(await find({ q: "tariffs", sort: "relevance" })).toEqual(["title", "trade"]);
    expect(await find({ q: "tariffs", sort: "relevance", after: "2029-01-01-title" })).toEqual(["trade"]);
  });

  it("has the words around what it found, with the passage that they are of", async () => {
    const [found] = (await page({ q: "troops" })).calls;
    expect(found!.excerpt).toMatchObject({ readout: "velmora-mfa", passageNumber: 2 });
    expect(found!.excerpt!.parts.filter(({ isHit }) => isHit)).toEqual([{ text: "Troops", isHit: true }]);
    expect((await page({ q: "fidan" })).calls[0]!.excerpt).toBeNull();
  });

  it("finds a call by what it says now, and none in the trash", async () => {
    const slug = "2030-02-01-border";
    const correction = makeCorrection({ slug, date: "2030-02-01", kind: "meeting", title: "The harbour meeting" });
    expect((await correctCall(slug, 1, correction)).kind).toBe("saved");
    expect(await find({ q: "harbour" })).toEqual(["border"]);
    await deleteCall(slug);
    expect(await find({ q: "harbour" })).toEqual([]);
    await restoreCall(slug);
    await database().party.update({ where: { slug: "turkiye" }, data: { name: "Anatolia" } });
    expect(await find({ q: "anatolia" })).toEqual(["azerbaijani"]);
    expect(await find({ q: "turkiye" })).toEqual([]);
  });
});

describe("the filters", () => {
  it.each<[Partial<CallsQuery>, string[]]>([
    [{ parties: ["turkiye"] }, ["azerbaijani"]],
    [{ parties: ["turkiye", "ostania"] }, []],
    [{ issuer: "ostania-mfa" }, ["border", "trade"]],
    [{ kind: "meeting" }, ["border"]],
    [{ language: "ar" }, ["arabic"]],
    [{ from: "2030-07", to: "2030" }, ["korean", "russian"]],
    [{ from: "2030-02", to: "2030-03" }, ["azerbaijani", "border"]],
    [{ state: "needs-review" }, ["border", "trade"]],
    [{ state: "reviewed" }, []],
    [{ state: "one-side", language: "zh-Hans" }, ["chinese"]],
    [{ topic: "prisoners-hostages" }, ["border"]],
    [{ topic: "prisoners-hostages", q: "trade" }, []],
  ])("narrow the list down: %j", async (query, found) => expect(await find(query)).toEqual(found));

  it("say how many calls each choice has", async () => {
    const { facets, listed } = await page({ from: "2030" });
    expect(listed).toBe(8);
    const state = Object.fromEntries(facets.state.map(({ value, calls }) => [value, calls]));
    expect(state).toEqual({ "needs-review": 2, "one-side": 6 });
    expect(facets.dyad).toEqual([
      { value: "ostania velmora", name: "Ostania, Velmora", calls: 7 },
      { value: "turkiye velmora", name: "Anatolia, Velmora", calls: 1 },
    ]);
    expect(facets.year).toEqual([{ value: "2030", name: "2030", calls: 8 }]);
    expect(facets.kind.map(({ value, calls }) => [value, calls])).toEqual([
      ["phone-call", 7],
      ["meeting", 1],
    ]);
    expect(facets.topic.find(({ value }) => value === "prisoners-hostages")).toEqual({
      value: "prisoners-hostages",
      name: "Prisoners, hostages, abducted and missing persons",
      calls: 1,
    });
    expect(facets.language[0]).toMatchObject({ value: "en", calls: 3 });
  });
});

describe("For strangers", () => {
  const search = (q: string, after: string | null = null) =>
    withAudience("public", () => find({ q, sort: "relevance", after }));

  it("a title comes before a text, and pages follow one another", async () => {
    expect(await search("tari*")).toEqual(["title", "trade"]);
    expect(await search("tariffs")).toEqual(["title", "trade"]);
    expect(await search("tariffs", "2029-01-01-title")).toEqual(["trade"]);
    expect(await search("talks")).toEqual(["title", "border"]);
  });

  it("the order does not depend on the words of drafts", async () => {
    const add = (slug: string, text: string) =>
      saveCall(makeCall({ slug, date: slug.slice(0, 10), readouts: [{ ...READOUT!, text }] }));
    await add("2031-01-01-more-kelp", "Kelp. Kelp. Kelp. Krill.");
    await add("2031-01-02-more-krill", "Kelp. Krill. Krill. Krill.");
    const before = await search("kelp krill");
    expect(before.toSorted()).toEqual(["more-kelp", "more-krill"]);
    for (const word of ["Kelp.", "Krill."]) {
      const drafts = Array.from(
        { length: 12 },
        (_, index) => `2031-02-${10 + index}-draft-${word.slice(0, 2).toLowerCase()}`,
      );
      await withAudience("members", async () => {
        for (const slug of drafts) await add(slug, word);
      });
      expect(await search("kelp krill")).toEqual(before);
      await database().call.deleteMany({ where: { slug: { in: drafts } } });
    }
  });
});
