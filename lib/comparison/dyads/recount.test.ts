// Checks the figures of a dyad against two recounts: from the exported library by independent code, and after comparing everything anew.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { WHOLE_PATTERN } from "../../addresses/dyad-path";
import { pinnedName } from "../../addresses/pair-names";
import { DEFAULT_ALIGNER } from "../../aligners/registry";
import { claimTopics, compareTexts } from "../../compare";
import { deleteCall } from "../../data/calls/trash";
import { openChangeReader } from "../../data/changes";
import { database } from "../../data/client";
import { listComparisonsToMake } from "../../data/comparisons/comparisons-to-make";
import { findPair } from "../../data/comparisons/readout-pairs";
import { cacheWith } from "../../data/query-cache";
import { exportWhole } from "../../data/library/test-whole-library";
import { addJudgement } from "../../data/reviews/judgement-writes";
import { makeCall, useFreshDatabase as startEmpty } from "../../data/testing/test-database";
import { createScopeMoments } from "../../data/scope-moments";
import { loadResources } from "../../resources/load";
import { judgementInput } from "../../schema/review";
import { makeComparisons } from "../jobs/make-comparisons";
import { saveCall } from "../write-calls";
import { openDyad } from "./open-dyad";

const SENTENCES = [
  "They discussed the ceasefire at the border.",
  "The Minister demanded the release of the 12 prisoners of war.",
  "Tariffs on steel were raised.",
  "They agreed to deliver humanitarian aid to the displaced families.",
  "He condemned the attack on the power plant.",
];
const PARTIES = makeCall().parties.map(({ party }) => party);
const KINDS = ["official-statement", "official-statement", "press-report"] as const;

interface Made {
  side: 0 | 1;
  said: number[];
  kind: (typeof KINDS)[number];
  extent: "full" | "partial";
  language: string;
}

const readouts: fc.Arbitrary<Made> = fc.record({
  side: fc.constantFrom(0 as const, 1 as const),
  said: fc.uniqueArray(fc.nat(SENTENCES.length - 1), { minLength: 1, maxLength: 3 }),
  kind: fc.constantFrom(...KINDS),
  extent: fc.constantFrom("full", "full", "full", "partial" as const),
  language: fc.constantFrom("en", "en", "en-GB", "fr"),
});
/** Each call has at most three readouts of any kind, so that sides are silent, partial, or have two. */
const libraries = fc.array(fc.array(readouts, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 });

const toReadout = ({ side, said, ...own }: Made) => ({
  ...makeCall().readouts[0]!,
  ...own,
  issuer: { slug: `mfa-${side}`, name: `Ministry ${side}`, kind: "foreign-ministry" as const, party: PARTIES[side]! },
  text: said.map((i) => SENTENCES[i]!).join(" "),
});

async function store(library: Made[][]) {
  await startEmpty();
  for (const [i, made] of library.entries()) {
    const date = `2030-0${i + 1}-02`;
    await saveCall(makeCall({ slug: `${date}-call`, date, readouts: made.map(toReadout) }));
  }
}

/** The parts of an export that this test reads. */
interface Exported {
  issuers: { slug: string; party: string }[];
  calls: {
    slug: string;
    readouts: {
      slug: string;
      issuer: string;
      kind: string;
      extent: string;
      language: string;
      text?: string;
      revisions?: { text: string }[];
    }[];
  }[];
}

type State = "both" | "only-a" | "only-b" | "open" | "neither" | "no-readout" | "not-comparable";

/** The state of every topic in a call, counted from the texts of an export. Topics that are not listed are in neither. */
function recountCall(
  { readouts: all }: Exported["calls"][number],
  partyOf: Map<string, string>,
): Map<string, State> | State {
  const own = [0, 1].map((side) =>
    all.filter(({ kind, issuer }) => kind !== "press-report" && partyOf.get(issuer) === PARTIES[side]!.slug),
  );
  if (own.some((side) => side.length === 0)) return "no-readout";
  const heard = new Map<string, string[]>();
  let comparable = false;
  for (const a of own[0]!)
    for (const b of own[1]!) {
      if (a.extent === "partial" || b.extent === "partial") continue;
      // Topics are found only in English texts.
      if ([a, b].some(({ language }) => language.slice(0, 2) !== "en")) continue;
      comparable = true;
      // Texts are compared in the order of the call.
      const [left, right] = all.indexOf(a) < all.indexOf(b) ? [a, b] : [b, a];
      const texts = [left, right].map((one) => ({
        text: one.text ?? one.revisions!.at(-1)!.text,
        language: one.language,
      }));
      const found = compareTexts(texts[0]!, texts[1]!, loadResources());
      if (found.kind === "refusal") throw new Error("These texts are short.");
      for (const { topic, claim } of claimTopics(
        found,
        { left: texts[0]!.text, right: texts[1]!.text },
        loadResources(),
      )) {
        const isALeft = left === a;
        const said =
          claim === "only-left" ? (isALeft ? "a" : "b") : claim === "only-right" ? (isALeft ? "b" : "a") : claim;
        const sides = claim === "open" ? "?" : said;
        heard.set(topic, [...(heard.get(topic) ?? []), sides]);
      }
    }
  if (!comparable) return "not-comparable";
  const states = [...heard].map(([topic, said]): [string, State] => {
    if (said.includes("both") || (said.includes("a") && said.includes("b"))) return [topic, "both"];
    if (said.includes("?")) return [topic, "open"];
    return [topic, said[0] === "a" ? "only-a" : "only-b"];
  });
  return new Map(states);
}

/** The bounds of Wilson's interval: true shares whose distance from the observed one is 1.96 standard errors. */
function wilsonByBisection(n: number, of: number): [number, number] {
  const share = n / of;
  const isWithin = (p: number) => (share - p) ** 2 <= (1.96 ** 2 * p * (1 - p)) / of;
  const search = (inside: number, outside: number): number => {
    for (let i = 0; i < 60; i++) {
      const middle = (inside + outside) / 2;
      if (isWithin(middle)) inside = middle;
      else outside = middle;
    }
    return inside;
  };
  return [n === 0 ? 0 : search(share, 0), n === of ? 1 : search(share, 1)];
}

/** Milliseconds: each run makes a database. */
const PATIENCE = 90_000;

describe("the figures of a dyad", () => {
  it("are those that other code counts from the exported library", { timeout: PATIENCE }, async () => {
    await fc.assert(
      fc.asyncProperty(libraries, async (library) => {
        await store(library);
        const exported = JSON.parse(await exportWhole()) as Exported;
        const partyOf = new Map(exported.issuers.map(({ slug, party }) => [slug, party]));
        const { pattern } = (await openDyad({ a: PARTIES[0]!.slug, b: PARTIES[1]!.slug }, WHOLE_PATTERN))!;
        const counted = new Map(exported.calls.map((call) => [call.slug, recountCall(call, partyOf)]));
        const comparable = [...counted.values()].filter((states) => typeof states !== "string").length;
        expect(pattern.comparable).toBe(comparable);
        const stateOf = (call: string, topic: string): State => {
          const states = counted.get(call)!;
          return typeof states === "string" ? states : (states.get(topic) ?? "neither");
        };
        const topics = [...counted.values()].flatMap((states) =>
          typeof states === "string" ? [] : [...states.keys()],
        );
        expect(pattern.rows.map(({ topic }) => topic)).toEqual(expect.arrayContaining(topics));
        for (const { topic, cells, rates } of pattern.rows) {
          const states = pattern.columns.map(({ call }) => stateOf(call.slug, topic));
          expect([topic, cells.map(({ state }) => state)]).toEqual([topic, states]);
          const n = states.filter((state) => state === "both").length;
          const { low, high } = rates.both;
          if (comparable > 0) {
            const [lower, upper] = wilsonByBisection(n, comparable);
            expect([low, high]).toEqual([expect.closeTo(lower, 6), expect.closeTo(upper, 6)]);
          }
        }
      }),
      { numRuns: 5 },
    );
  });

  it("are the same after everything was compared and reviewed anew", { timeout: PATIENCE }, async () => {
    const judged = fc.array(fc.record({ call: fc.nat(), verdict: fc.boolean() }), { maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(libraries, judged, async (library, judgements) => {
        await store(library);
        const name = { a: PARTIES[0]!.slug, b: PARTIES[1]!.slug };
        const open = async () => [
          await openDyad(name, WHOLE_PATTERN),
          await openDyad(name, { ...WHOLE_PATTERN, rows: "concepts" }),
        ];
        for (const { call, verdict } of judgements) await judge(library, call, verdict);
        const before = await open();
        await makeComparisons(DEFAULT_ALIGNER, await listComparisonsToMake(DEFAULT_ALIGNER, "all"));
        expect(await open()).toEqual(before);
      }),
      { numRuns: 4 },
    );
  });

  it(
    "are the same from memory, whatever is saved, reviewed, renamed or deleted meanwhile",
    { timeout: PATIENCE },
    async () => {
      const changes = fc.array(
        fc.record({ kind: fc.constantFrom("save", "judge", "judge", "delete", "rename"), n: fc.nat(), made: readouts }),
        { minLength: 1, maxLength: 4 },
      );
      await fc.assert(
        fc.asyncProperty(libraries, changes, async (library, all) => {
          await store(library);
          const moments = createScopeMoments();
          const reader = openChangeReader(process.env.DATABASE_URL!, moments.note);
          const watch = { read: reader.read, moments };
          const name = { a: PARTIES[0]!.slug, b: PARTIES[1]!.slug };
          const queries = [
            WHOLE_PATTERN,
            { ...WHOLE_PATTERN, level: "confirmed" as const },
            { ...WHOLE_PATTERN, to: "2030-02" },
            { ...WHOLE_PATTERN, rows: "concepts" },
          ];
          const open = async () => {
            const views = [];
            for (const query of queries) views.push(await openDyad(name, query));
            return views;
          };
          try {
            cacheWith(watch);
            await open();
            for (const [i, { kind, n, made }] of all.entries()) {
              const slug = `2030-0${(n % library.length) + 1}-02-call`;
              if (kind === "save")
                await saveCall(
                  makeCall({ slug: `2031-01-0${i + 1}`, date: `2031-01-0${i + 1}`, readouts: [toReadout(made)] }),
                );
              else if (kind === "judge") await judge(library, n, n % 2 === 0);
              else if (kind === "delete") await deleteCall(slug);
              else await database().call.updateMany({ where: { slug }, data: { title: `Call ${i}` } });
              const fromMemory = await open();
              expect(await open()).toEqual(fromMemory);
              cacheWith(null);
              expect(fromMemory).toEqual(await open());
              cacheWith(watch);
              await open();
            }
          } finally {
            cacheWith(null);
            reader.close();
          }
        }),
        { numRuns: 4 },
      );
    },
  );
});

/** Judges the first passage of a call's first readout to have no counterpart, or links it, if the call has a pair. */
async function judge(library: Made[][], n: number, hasNone: boolean) {
  const index = n % library.length;
  const slug = `2030-0${index + 1}-02-call`;
  if (library[index]!.length < 2) return;
  const [first, second] = [library[index]![0]!, library[index]![1]!];
  const name = (made: Made, before: Made[]) => {
    const earlier = before.filter(({ side }) => side === made.side).length;
    return `mfa-${made.side}${earlier > 0 ? `-${earlier + 1}` : ""}`;
  };
  const pair = await findPair(`${name(first, [])}..${name(second, [first])}`, slug);
  // It was deleted in the meantime.
  if (!pair) return;
  const about = { pair: pinnedName(pair), author: "Ana", left: `0-${SENTENCES[first.said[0]!]!.length}` };
  const right = `0-${SENTENCES[second.said[0]!]!.length}`;
  await addJudgement(
    judgementInput.parse(hasNone ? { ...about, kind: "no-counterpart" } : { ...about, right, kind: "link-added" }),
  );
}
