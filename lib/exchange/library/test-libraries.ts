import fc from "fast-check";
import { hashText } from "../../schema/hash-text";
import type { Library, LibraryCall } from "../../schema/library";
import type { LibraryJudgement, LibraryNote } from "../../schema/library-review";
import { faultOfAbout, faultOfEvent } from "../../schema/review";
import { isWithinText } from "../../schema/spans";
import { EVENT_KINDS, isMoveKind } from "../../model/reviews/review-events";
import type { Span } from "../../model/comparisons/comparison";
import { normaliseText } from "../../schema/text";
import { CALL_KINDS, ISSUER_KINDS, READOUT_KINDS, EXTENTS } from "../../model/calls/vocabularies";
import type { LibraryFormat } from "../../model/library/downloads";
import type { RevisionName } from "../../model/calls/readout-pairs";
import { listsOf, writeLibrary } from "./write-library";

/** Text as it is stored: whatever a person may have pasted, odd at its ends too. */
const storedText = fc
  .array(
    fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.constantFrom(
        '"',
        "\n",
        ",",
        ";",
        "\t",
        " ",
        "=1+1",
        "-",
        "@",
        "\u202e",
        "\u200f",
        "👩‍👩‍👧",
        "é",
        "\ufeff",
        "א",
        "''",
      ),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => normaliseText(parts.join("").replaceAll("\0", "")))
  .filter((text) => text.trim() !== "");
const storedLine = storedText
  .map((text) =>
    text
      .replace(/\p{Cc}/gu, "")
      .trim()
      .normalize("NFC"),
  )
  .filter((text) => text !== "" && text.length < 200);
const slugs = (prefix: string, most: number) => fc.integer({ min: 0, max: most - 1 }).map((n) => `${prefix}-${n}`);
const moments = fc
  .date({ min: new Date("0001-01-01T00:00:00Z"), max: new Date("9999-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString());
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const times = { createdAt: moments, updatedAt: moments, hiddenAt: maybe(moments) };

const revisions = fc
  .array(fc.record({ text: storedText, reason: maybe(storedLine), createdAt: moments }), { minLength: 1, maxLength: 3 })
  .map((made) => made.map((revision, index) => ({ ...revision, number: index + 1, sha256: hashText(revision.text) })));
const readouts = fc.array(
  fc.record({
    issuer: slugs("issuer", 4),
    kind: fc.constantFrom(...READOUT_KINDS),
    extent: fc.constantFrom(...EXTENTS),
    language: fc.constantFrom("en", "az", "zh-Hans", "ar"),
    sourceUrl: maybe(fc.constant("https://velmora.example/a?b=c,d;e")),
    sourceTitle: maybe(storedLine),
    quotedBy: maybe(storedLine),
    publishedAt: maybe(fc.constantFrom("2030", "2030-01", "2030-01-02")),
    ...times,
    revisions,
  }),
  { minLength: 1, maxLength: 3 },
);
export const PARTIES = [0, 1, 2, 3].map((n) => ({ slug: `party-${n}`, name: `Party, "${n}"`, adjective: `=${n}` }));
export const ISSUERS = [0, 1, 2, 3].map((n) => ({
  slug: `issuer-${n}`,
  name: `Issuer ${n}`,
  kind: ISSUER_KINDS[n]!,
  party: `party-${n}`,
}));
const calls = fc
  .array(
    fc.record({
      title: storedLine,
      kind: fc.constantFrom(...CALL_KINDS),
      date: fc.constantFrom("2030", "2030-01", "2030-01-02"),
      draft: maybe(fc.constant(true)),
      ...times,
      formerSlugs: fc.integer({ min: 0, max: 2 }),
      parties: fc.uniqueArray(fc.record({ party: slugs("party", 4), principal: storedLine }), {
        minLength: 2,
        maxLength: 4,
        selector: ({ party }) => party,
      }),
      readouts,
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((made) =>
    made.map((call, index): LibraryCall => ({
      ...call,
      slug: `call-${index}`,
      formerSlugs: Array.from({ length: call.formerSlugs }, (_, n) => `former-${index}-${n}`),
      readouts: call.readouts.map((readout, n) => ({ ...readout, slug: `readout-${n}`, formerSlugs: [`was-${n}`] })),
    })),
  );
interface Text {
  revision: RevisionName;
  text: string;
}

/** All revisions in the order in which they are written. */
const textsOf = (made: LibraryCall[]): Text[] =>
  made.flatMap((call) =>
    call.readouts.flatMap((readout) =>
      readout.revisions.map(({ number, text }) => ({
        revision: { call: { slug: call.slug }, readout: { slug: readout.slug, revision: { number } } },
        text,
      })),
    ),
  );

const author = fc.constantFrom("Ana Marenov", "Ben", 'אב, "=1"');
const words = fc.array(storedLine, { minLength: 1, maxLength: 2 }).map((lines) => lines.join("\n"));
const places = fc.record({ first: fc.nat(), second: fc.nat(), left: fc.array(fc.nat()), right: fc.array(fc.nat()) });
type Places = typeof places extends fc.Arbitrary<infer T> ? T : never;

/** Stretches between some offsets of a text, that have words in them. */
function spansIn(text: string, cuts: number[]): Span[] {
  const offsets = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort((a, b) => a - b).slice(0, 6);
  return offsets
    .flatMap((start, n) => (n % 2 === 0 && n + 1 < offsets.length ? [{ start, end: offsets[n + 1]! }] : []))
    .filter((span) => isWithinText(text, span));
}

/** Two revisions, or those of an earlier event, and passages of them. */
function place(texts: Text[], { first, second, left, right }: Places, known?: LibraryJudgement["pair"]) {
  const at = (revision: RevisionName) => texts.findIndex((text) => text.revision === revision);
  const chosen = known ? [at(known.left), at(known.right)] : [first % texts.length, second % texts.length];
  const [here, there] = chosen.sort((a, b) => a - b).map((index) => texts[index]!);
  const pair = { left: here!.revision, right: there!.revision };
  return { pair, left: spansIn(here!.text, left), right: spansIn(there!.text, right) };
}

const judgements = fc.array(
  fc.record({
    places,
    kind: fc.constantFrom(...EVENT_KINDS),
    author,
    note: maybe(words),
    about: maybe(fc.nat()),
    createdAt: moments,
  }),
  { maxLength: 30 },
);

/** What can be of that: an event about another one is of the same revisions, and one that is not whole is left out. */
function placeJudgements(texts: Text[], given: typeof judgements extends fc.Arbitrary<infer T> ? T : never) {
  const made: LibraryJudgement[] = [];
  for (const { places: wanted, about, ...rest } of given) {
    const meant = about === undefined ? undefined : made[about % (made.length + 1)];
    const placed = place(texts, wanted, meant?.pair);
    const passages = isMoveKind(rest.kind) || rest.kind === "looked-again" ? { left: [], right: [] } : {};
    const event = { ...rest, ...placed, ...passages, number: made.length + 1, about: meant?.number };
    const isWhole = faultOfEvent(event) === null && (!meant || faultOfAbout(event, meant) === null);
    if (placed.pair.left !== placed.pair.right && isWhole) made.push(event);
  }
  return made;
}

const notes = fc.array(
  fc.record({
    places,
    versions: fc.array(fc.record({ author, text: words, isEmptied: fc.boolean(), createdAt: moments }), {
      minLength: 1,
      maxLength: 3,
    }),
  }),
  { maxLength: 8 },
);

const positionNotes = (texts: Text[], given: typeof notes extends fc.Arbitrary<infer T> ? T : never): LibraryNote[] =>
  given.flatMap(({ places: wanted, versions }) => {
    const { pair, left, right } = place(texts, wanted);
    if (pair.left === pair.right) return [];
    const numbered = versions.map(({ isEmptied, text, ...version }, index) => ({
      ...version,
      text: isEmptied && index > 0 ? "" : text,
      number: index + 1,
    }));
    return { pair, left, right, versions: numbered };
  });

/** Libraries as an export writes them, with reviews of all kinds between any of their revisions; without snapshots. */
export const libraries: fc.Arbitrary<Library> = fc
  .tuple(calls, judgements, notes)
  .map(([made, judged, noted]): Library => ({
    parties: PARTIES,
    issuers: ISSUERS,
    calls: made,
    snapshots: [],
    judgements: placeJudgements(textsOf(made), judged),
    notes: positionNotes(textsOf(made), noted),
  }));

/** All items of a list that is read one by one. */
export async function gather<T>(items: Iterable<T> | AsyncIterable<T>): Promise<T[]> {
  const gathered: T[] = [];
  for await (const item of items) gathered.push(item);
  return gathered;
}

/** A library as one string. */
export const writeWhole = async (library: Library, format: LibraryFormat): Promise<string> =>
  (await gather(writeLibrary(listsOf(library), format))).join("");
