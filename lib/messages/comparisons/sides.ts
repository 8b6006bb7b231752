import type { SideNames } from "../../model/comparisons/side-names";
import type { Call, Readout } from "../../model/calls/calls";
import type { Basis, Side } from "../../model/comparisons/comparison";
import type { ReadoutPair } from "../../model/calls/readout-pairs";
import type { Row } from "../../model/comparisons/rows";
import { titleCall } from "../calls/calls";
import { day } from "../parts/dates";
import { listNames, named, numeral, possessive, say, type Message } from "../parts/message";
import { KINDS_IN_SENTENCES } from "../calls/readouts";
import { isOfficial } from "../../model/calls/vocabularies";

/** The parts of a readout's name. */
type NamedReadout = Pick<Readout, "slug" | "kind" | "issuer" | "extent">;

const isStoredInPart = ({ extent }: Pick<Readout, "extent">): boolean => extent === "partial";

/** By its party, if it is the only one of that party on the page; otherwise, and for the press, by its issuer. */
function nameByIssuer(readout: NamedReadout, others: NamedReadout[]): Omit<SideNames, "isPartial"> {
  const { name, party, slug } = readout.issuer;
  const issuer = named(name);
  if (!isOfficial(readout)) return { label: issuer, readout: say`${KINDS_IN_SENTENCES[readout.kind]} by ${issuer}` };
  const rivals = others.filter((other) => isOfficial(other) && other.issuer.party.slug === party.slug);
  if (rivals.length === 0) return { label: named(party.name), readout: say`${named(party.adjective)} readout` };
  if (rivals.every((rival) => rival.issuer.slug !== slug)) return { label: issuer, readout: say`readout by ${issuer}` };
  const own = named(readout.slug);
  return { label: say`${issuer} (${own})`, readout: say`readout ${own} by ${issuer}` };
}

const nameReadout = (readout: NamedReadout, others: NamedReadout[]): SideNames => ({
  ...nameByIssuer(readout, others),
  isPartial: isStoredInPart(readout),
});

/**
 * What each of a call's readouts is called when all are on one page.
 *
 * @example
 * nameReadouts(call.readouts).map(({ label }) => toText(label)); //=> ["United States", "Azerbaijan", "The Daily Cable"]
 */
export const nameReadouts = (readouts: Readout[]): SideNames[] =>
  readouts.map((readout) =>
    nameReadout(
      readout,
      readouts.filter((other) => other !== readout),
    ),
  );

/**
 * What two readouts of one call are called.
 *
 * @example
 * toText(nameReadoutsOfCall({ left, right }).right.readout); //=> "Azerbaijani readout"
 */
export const nameReadoutsOfCall = ({ left, right }: Record<Side, NamedReadout>): Record<Side, SideNames> => ({
  left: nameReadout(left, [right]),
  right: nameReadout(right, [left]),
});

const nameByCall = ({ call, readout }: ReadoutPair[Side]): SideNames => ({
  label: titleCall(call),
  readout: say`readout of ${titleCall(call)}`,
  isPartial: isStoredInPart(readout),
});

const nameByRevision = ({ readout: { issuer, revision, extent } }: ReadoutPair[Side]): SideNames => ({
  label: say`${named(issuer.name)}, revision ${numeral(revision.number)}`,
  readout: say`revision ${numeral(revision.number)} of the readout by ${named(issuer.name)}`,
  isPartial: isStoredInPart({ extent }),
});

/**
 * The names of both sides: their parties; their issuers if both are of one party; their calls or revisions if both are of one issuer.
 *
 * @example
 * toText(nameSides(pair).left.readout); //=> "US readout"
 */
export function nameSides({ left, right }: ReadoutPair): Record<Side, SideNames> {
  if (left.readout.issuer.slug === right.readout.issuer.slug && left.call.slug !== right.call.slug)
    return { left: nameByCall(left), right: nameByCall(right) };
  if (left.call.slug === right.call.slug && left.readout.slug === right.readout.slug)
    return { left: nameByRevision(left), right: nameByRevision(right) };
  return nameReadoutsOfCall({ left: left.readout, right: right.readout });
}

/**
 * What two texts are called that are not stored yet.
 *
 * @param isPartial whether the text is a partial quotation
 * @example
 * toText(nameUnsaved("Mediamax", false).readout); //=> "readout by Mediamax"
 */
export const nameUnsaved = (name: string, isPartial: boolean): SideNames => ({
  label: named(name),
  readout: say`readout by ${named(name)}`,
  isPartial,
});

/** "with Azerbaijan, 3 April 2024": which of an issuer's calls; only the date where nobody else took part. */
function ofCall({ call, readout }: NamedAcrossCalls): Message {
  const { slug } = readout.issuer.party;
  const others = call.parties.filter(({ party }) => party.slug !== slug).map(({ party }) => party.name);
  const on = day(call.date, call.datePrecision);
  return others.length > 0 ? say`with ${listNames(others)}, ${on}` : [on];
}

/** The heading of a readout's column. */
interface NamedAcrossCalls {
  call: Pick<Call, "slug" | "date" | "datePrecision" | "parties">;
  readout: NamedReadout & Pick<Readout, "revision">;
}

/**
 * What the two columns of a comparison are headed by: their issuers. Columns of two calls are distinguished by whom the call was with and
 * its date; two readouts of one issuer on one call by the readouts' own names, or by their revisions.
 *
 * @example
 * toText(columnHeadings(acrossCalls).left); //=> "US Department of State, with Azerbaijan, 3 April 2024"
 */
export function columnHeadings(sides: Record<Side, NamedAcrossCalls>): Record<Side, Message> {
  const { left, right } = sides;
  const isOneCall = left.call.slug === right.call.slug;
  const isOneIssuer = left.readout.issuer.slug === right.readout.issuer.slug;
  const isOneReadout = isOneCall && left.readout.slug === right.readout.slug;
  const head = (side: NamedAcrossCalls): Message => {
    const issuer = named(side.readout.issuer.name);
    if (!isOneCall) return say`${issuer}, ${ofCall(side)}`;
    if (isOneReadout) return say`${issuer}, revision ${numeral(side.readout.revision.number)}`;
    return isOneIssuer ? say`${issuer} (${named(side.readout.slug)})` : issuer;
  };
  return { left: head(left), right: head(right) };
}

/**
 * What a choice among a call's readouts calls each of them: by its issuer, and by its own name where the issuer has several.
 *
 * @example
 * readoutChoice(readout, call.readouts); //=> "US Department of State"
 */
export function readoutChoice(readout: NamedReadout, readouts: readonly NamedReadout[]): string {
  const { name, slug } = readout.issuer;
  return readouts.filter(({ issuer }) => issuer.slug === slug).length > 1 ? `${name} (${readout.slug})` : name;
}

/** The issuers of two readouts, each once. */
const issuersOf = ({ left, right }: ReadoutPair): string[] => [
  ...new Set([left, right].map(({ readout }) => readout.issuer.name)),
];

/**
 * Who published two readouts.
 *
 * @example
 * toText(issuersInWords(pair)); //=> "US Department of State and Press service of the President of Azerbaijan"
 */
export const issuersInWords = (pair: ReadoutPair): Message => listNames(issuersOf(pair));

/**
 * The title of a comparison: who published, and on which call or calls.
 *
 * @example
 * toText(titlePair(pair)); //=> "US Department of State and …: Blinken and Aliyev, phone call, 3 April 2024"
 */
export function titlePair(pair: ReadoutPair): Message {
  const { left, right } = pair;
  const title = say`${issuersInWords(pair)}: ${titleCall(left.call)}`;
  return left.call.slug === right.call.slug ? title : say`${title}, and ${titleCall(right.call)}`;
}

/**
 * What a file of a comparison is called.
 *
 * @example
 * toText(fileTitle(pair)); //=> "Blinken and Aliyev, phone call, 3 April 2024 (United States, Azerbaijan)"
 */
export function fileTitle(pair: ReadoutPair): Message {
  const { left, right } = nameSides(pair);
  return say`${titleCall(pair.left.call)} (${left.label}, ${right.label})`;
}

/**
 * A passage by its side and number.
 *
 * @param number from 1
 * @example
 * toText(passageLabel(names.right, 9)); //=> "Azerbaijan, 9"
 */
export const passageLabel = ({ label }: SideNames, number: number): Message => say`${label}, ${numeral(number)}`;

/**
 * A passage by its side and number, in full words.
 *
 * @param number from 1
 * @example
 * toText(passageName(names.right, 9)); //=> "Azerbaijan, passage 9"
 */
export const passageName = ({ label }: SideNames, number: number): Message => say`${label}, passage ${numeral(number)}`;

/**
 * Says that only one side has something. The rest of a partial quotation may have it, because only what is stored is compared.
 *
 * @example
 * toText(onlySide(names.left, names.right)); //=> "Only United States"
 */
const onlySide = ({ label }: SideNames, { isPartial }: Pick<SideNames, "isPartial">): Message =>
  isPartial ? say`Only ${label}, as stored` : say`Only ${label}`;

const notCompared = ({ label }: SideNames): Message => say`${label}, not compared`;

/**
 * The names of the rows' states. Across languages nothing is said to be on one side only.
 *
 * @example
 * toText(stateLabels(names, "same-language").onlyLeft); //=> "Only United States"
 */
export const stateLabels = (names: Record<Side, SideNames>, basis: Basis): Record<Row["state"], Message> => ({
  shared: say`Shared`,
  possible: say`Possible`,
  onlyLeft: basis === "across-languages" ? notCompared(names.left) : onlySide(names.left, names.right),
  onlyRight: basis === "across-languages" ? notCompared(names.right) : onlySide(names.right, names.left),
  notAPoint: say`Boilerplate`,
});

/**
 * What a link is called that lets the rows keep the order of the other side.
 *
 * @example
 * toText(followOrder(names.right)); //=> "Follow Azerbaijan’s order"
 */
export const followOrder = ({ label }: SideNames): Message => say`Follow ${possessive(label)} order`;

/**
 * A passage whose place in the rows is not its place in its own text.
 *
 * @param number from 1
 * @example
 * toText(jumpTo(names.right, 9, "up")); //=> "Azerbaijan, 9, further up"
 */
export const jumpTo = (names: SideNames, number: number, direction: "up" | "down"): Message =>
  direction === "up"
    ? say`${passageLabel(names, number)}, further up`
    : say`${passageLabel(names, number)}, further down`;

/**
 * What the page of a comparison is about, for search engines and cards.
 *
 * @param isPermanent whether the page never changes
 * @example
 * toText(describePair(pair, false)); //=> "US Department of State and …: two readouts side by side, from one call or from two."
 */
export const describePair = (pair: ReadoutPair, isPermanent: boolean): Message =>
  isPermanent
    ? say`${titlePair(pair)}: two readouts side by side, as they stood.`
    : say`${titlePair(pair)}: two readouts side by side, from one call or from two.`;
