import anyAscii from "any-ascii";
import type { Side } from "../../model/comparisons/comparison";
import type {
  Demonstration,
  LoneCall,
  SentencePair,
  Series,
  SeriesCall,
  SeriesSide,
} from "../../model/library/demonstration";
import { segmentText } from "../../compare";
import { SIDES } from "../../model/comparisons/sides";
import type { IssuerKind } from "../../model/calls/vocabularies";
import { pinnedName } from "../../addresses/pair-names";
import { CALL_KIND_LABELS } from "../../schema/call-fields";
import { LIBRARY_FORMAT, LIBRARY_VERSION } from "../../schema/library";

/** The number of single calls besides the series. */
const LONE_CALLS = 66;
/** Of the single calls, one in this many has only one side, and one in this many is reviewed. */
const SILENT_EVERY = 11;
const REVIEWED_EVERY = 4;

const [FIRST_REVIEWER, SECOND_REVIEWER] = ["Mira Holt", "Jonas Ferro"] as const;

/** A call before it is converted to the format of a library: texts as sentences, in paragraphs. */
interface PlannedCall extends Omit<SeriesCall, Side> {
  sides: Record<Side, SeriesSide & { paragraphs: string[][] | null }>;
}

const slugOf = (name: string): string =>
  anyAscii(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

const familyOf = (principal: string): string => principal.split(",")[0]!.trim().split(" ").at(-1)!;

const KINDS_OF_ISSUER: [RegExp, IssuerKind][] = [
  [/foreign|external|department of state/i, "foreign-ministry"],
  [/president/i, "presidency"],
  [/cabinet|chancell|prime minister|government/i, "government"],
];
const kindOfIssuer = (name: string): IssuerKind =>
  KINDS_OF_ISSUER.find(([pattern]) => pattern.test(name))?.[1] ?? "other";

const planSeries = ({ calls, left, right }: Series): PlannedCall[] =>
  calls.map(({ left: here, right: there, ...call }) => ({
    ...call,
    sides: { left: { ...left, paragraphs: [here] }, right: { ...right, paragraphs: there ? [there] : null } },
  }));

function planLone({ left, right, links, date, kind }: LoneCall, index: number): PlannedCall {
  const isSilent = index % SILENT_EVERY === SILENT_EVERY - 1;
  const isReviewed = !isSilent && index % REVIEWED_EVERY === 0;
  const seat = (side: LoneCall["left"]) => ({ ...side, issuerKind: kindOfIssuer(side.issuer) });
  const sure = links.filter(({ label }) => label !== "unsure");
  return {
    date,
    kind,
    sides: { left: seat(left), right: { ...seat(right), ...(isSilent && { paragraphs: null }) } },
    review: isReviewed ? sure.map((link): SentencePair => [link.left, link.right]) : undefined,
  };
}

/** Single calls whose parties call more than once come first. */
function chooseLone(lone: LoneCall[]): LoneCall[] {
  const parties = lone.flatMap(({ left, right }) => [left.party, right.party]);
  const recurs = ({ left, right }: LoneCall) =>
    [left, right].some(({ party }) => parties.filter((other) => other === party).length > 1);
  return [...lone.filter(recurs), ...lone.filter((call) => !recurs(call))].slice(0, LONE_CALLS);
}

const joinSentences = (paragraphs: string[][]): string =>
  paragraphs.map((sentences) => sentences.join(" ")).join("\n\n");

const partyOf = ({ party, adjective }: SeriesSide) => ({ slug: slugOf(party), name: party, adjective });

const issuerOf = (seat: SeriesSide) => ({
  slug: slugOf(seat.issuer),
  name: seat.issuer,
  kind: seat.issuerKind,
  party: slugOf(seat.party),
});

function revisionsOf({ sides, revision }: PlannedCall, side: Side) {
  const paragraphs = sides[side].paragraphs!;
  const first = { number: 1, text: joinSentences(paragraphs) };
  if (revision?.side !== side) return [first];
  const changed = paragraphs.map((sentences, index) =>
    index === 0 ? sentences.with(revision.sentence, revision.becomes) : sentences,
  );
  return [first, { number: 2, text: joinSentences(changed), reason: revision.reason }];
}

const ENGLISH = { language: "en", extent: "full" } as const;

function readoutsOf(call: PlannedCall) {
  const official = SIDES.filter((side) => call.sides[side].paragraphs).map((side) => ({
    ...ENGLISH,
    ...(call.partial === side && { extent: "partial", quotedBy: "Lakes Monitor" }),
    issuer: slugOf(call.sides[side].issuer),
    kind: "official-statement",
    publishedAt: call.date,
    revisions: revisionsOf(call, side),
  }));
  const { press } = call;
  const report = press && {
    ...ENGLISH,
    issuer: slugOf(press.issuer),
    kind: "press-report",
    publishedAt: call.date,
    text: press.sentences.join(" "),
  };
  return report ? [...official, report] : official;
}

const namesOf = ({ sides }: PlannedCall) => SIDES.map((side) => familyOf(sides[side].principal));
const addressOf = (call: PlannedCall): string => [call.date, ...namesOf(call).map(slugOf)].join("-");

const writeCall = (call: PlannedCall) => ({
  slug: addressOf(call),
  title: `${namesOf(call).join(" and ")}, ${CALL_KIND_LABELS[call.kind]}`,
  kind: call.kind,
  date: call.date,
  fictional: true,
  createdAt: `${call.date}T12:00:00.000Z`,
  parties: SIDES.map((side) => ({ party: slugOf(call.sides[side].party), principal: call.sides[side].principal })),
  readouts: readoutsOf(call),
});

/** The two official readouts in their first revisions, to which reviews and notes belong. */
function pairOf(call: PlannedCall): string {
  const name = (side: Side) => ({
    call: { slug: addressOf(call) },
    readout: { slug: slugOf(call.sides[side].issuer), revision: { number: 1 } },
  });
  return pinnedName({ left: name("left"), right: name("right") });
}

const sentencesOf = (call: PlannedCall, side: Side): string[] => call.sides[side].paragraphs!.flat();

/** Sentences that are also passages: a long one may be cut into clauses, and is then not judged. */
function passagesOf(call: PlannedCall, side: Side): Set<string> {
  const text = joinSentences(call.sides[side].paragraphs!);
  return new Set(segmentText(text).map(({ start, end }) => text.slice(start, end)));
}

function judgementsOf(call: PlannedCall) {
  const { disputed } = call;
  if (!call.review) return [];
  const passages = { left: passagesOf(call, "left"), right: passagesOf(call, "right") };
  const isPassage = (side: Side, index: number) => passages[side].has(sentencesOf(call, side)[index]!);
  const review = call.review.filter(([left, right]) => isPassage("left", left) && isPassage("right", right));
  const about = { pair: pairOf(call), createdAt: `${call.date}T15:00:00.000Z` };
  const words = (side: Side, sentence: number) => ({ [side]: [sentencesOf(call, side)[sentence]!] });
  const link = ([left, right]: SentencePair) => ({ ...about, ...words("left", left), ...words("right", right) });
  const isLinked = (side: Side, index: number) => review.some((ends) => ends[side === "left" ? 0 : 1] === index);
  const alone = SIDES.flatMap((side) =>
    sentencesOf(call, side).flatMap((_, index) =>
      isLinked(side, index) || !isPassage(side, index)
        ? []
        : [{ ...about, ...words(side, index), kind: index === 0 ? "not-a-point" : "no-counterpart" }],
    ),
  );
  return [
    ...review.map((ends) => ({ ...link(ends), kind: "link-confirmed", author: FIRST_REVIEWER })),
    ...alone.map((judgement) => ({ ...judgement, author: FIRST_REVIEWER })),
    ...(disputed ? [{ ...link(disputed), kind: "link-rejected", author: SECOND_REVIEWER }] : []),
  ];
}

const notesOf = (call: PlannedCall) =>
  (call.sides.right.paragraphs ? (call.notes ?? []) : []).map(({ side, sentence, author, text }) => ({
    pair: pairOf(call),
    [side]: [sentencesOf(call, side)[sentence]!],
    versions: [{ number: 1, author, text, createdAt: `${call.date}T16:00:00.000Z` }],
  }));

/** Things described once, by slug; the first description counts. */
function bySlug<T extends { slug: string }>(described: T[]): T[] {
  const known = new Map<string, T>();
  for (const one of described) if (!known.has(one.slug)) known.set(one.slug, one);
  return [...known.values()];
}

function pressIssuer({ press, sides }: PlannedCall) {
  if (!press) return [];
  const party = slugOf(sides[press.of].party);
  return [{ slug: slugOf(press.issuer), name: press.issuer, kind: "news-agency", party }];
}

/**
 * The demonstration library in the format of a library, with every call marked as fictional. Series of calls between the same principals
 * come first, then single calls; some are reviewed, and some have only one side.
 *
 * @param material invented texts (lib/resources/demonstration.ts)
 * @returns a value that `readLibrary` reads without a fault; equal material gives an equal library
 * @example
 * makeDemonstration(readDemonstration()).calls[0]?.slug; //=> "2021-02-11-alden-brecht"
 */
export function makeDemonstration({ series, lone }: Demonstration) {
  const planned = [...series.flatMap(planSeries), ...chooseLone(lone).map(planLone)];
  const calls = [...new Map(planned.map((call) => [addressOf(call), call])).values()];
  const seats = calls.flatMap(({ sides }) => SIDES.map((side) => sides[side]));
  return {
    format: LIBRARY_FORMAT,
    version: LIBRARY_VERSION,
    parties: bySlug(seats.map(partyOf)),
    issuers: bySlug([...seats.filter(({ paragraphs }) => paragraphs).map(issuerOf), ...calls.flatMap(pressIssuer)]),
    calls: calls.map(writeCall),
    judgements: calls.flatMap(judgementsOf),
    notes: calls.flatMap(notesOf),
  };
}
