import type { Cast } from "./actors/cast";
import type { Directory } from "./offices";
import { tokensOf, type Actor } from "./tokens";
import type { IssuerGuess } from "./types";
import type { Span } from "../model/comparisons/comparison";
import { segmentText } from "../compare";

/** Whom a readout names at the other end of a call: "with Ilves", "a call from Ilves". */
const OTHER_END = /\b(?:with|from|by|to|between|and)\s(?:[\p{L}.'’-]+\s){0,4}$/u;
const REACH = 60;
/** What a side says of itself: "reaffirmed U.S. support", "conveyed Ostania’s condolences". */
const COMMITS =
  /\b(?:re-?affirm|affirm|reiterat|re-?iterat|underscor|underlin|stress|emphasi[sz]|highlight|express|convey|pledg|confirm|reassur|assur|explain|outlin|voic|extend|restat|repeat)\w*\s(?:\S+\s){0,3}$/iu;
const COMMITMENT =
  /^(?:['’]s?)?\s(?:[\p{L}-]+\s){0,3}(?:support|commitments?|readiness|position|concerns?|solidarity|gratitude|condolences|appreciation|willingness|determination|backing|interests?|resolve|policy|view|stance|opposition|priorities|desire|hope|assistance)\b/iu;
/** The institution that a holder of an office is at the head of. */
const INSTITUTION: Readonly<Record<string, string>> = {
  "foreign-minister": "foreign-ministry",
  "defence-minister": "defence-ministry",
  president: "presidency",
  monarch: "royal-court",
};

/** "Deputy Foreign Minister" and "Deputy Secretary" speak for a foreign ministry; "Deputy Prime Minister" for a government. */
function institutionOfDeputy({ office, start, end }: Cast["deputies"][number], body: string): string {
  const title = tokensOf(body.slice(start, end))[1]?.word;
  return /foreign|secretary/i.test(`${office} ${title}`) ? "foreign-ministry" : "government";
}

interface Article {
  body: string;
  cast: Cast;
  directory: Directory;
}

/** Organisations have a secretary general and no party beside the title: the only one that the text names. */
function organisationOf({ cast, directory }: Article): Actor["party"] {
  const named = cast.actors.flatMap(({ party }) => (party && directory.isOrganisation(party) ? [party] : []));
  return new Set(named).size === 1 ? named[0]! : null;
}

/** The party whose support, condolences or concern the text conveys as its own; null where it does so for none, or for two. */
function committedParty({ body, cast }: Article, span: Span): Actor["party"] {
  const own = cast
    .within(span)
    .filter(({ person, office }) => person === null && office === null)
    .filter(
      ({ start, end }) =>
        COMMITS.test(body.slice(Math.max(span.start, start - REACH), start)) &&
        COMMITMENT.test(body.slice(end, end + REACH)),
    );
  return new Set(own.map(({ party }) => party?.name)).size === 1 ? own[0]!.party : null;
}

/**
 * The side that tells a readout of which only is said that it is attributable to a spokesperson: that of the first whom it names, where it
 * does not name them at the other end of the call, or the one that it conveys the support of.
 *
 * @param span the readout's words, offsets into the body
 * @returns null where nothing in them names a government
 * @example
 * // "Secretary Ilves spoke with Polish Foreign Minister Nowak."
 * narratingSide(span, article)?.name; //=> "US Department of State"
 */
export function narratingSide(span: Span, article: Article): IssuerGuess | null {
  const { body, cast, directory } = article;
  const [first] = segmentText(body.slice(span.start, span.end));
  if (!first) return null;
  const sentence = { start: span.start + first.start, end: span.start + first.end };
  const isSubject = ({ start }: Span) => !OTHER_END.test(body.slice(Math.max(sentence.start, start - REACH), start));
  const subject = cast.actors.find(
    (actor) => actor.start >= sentence.start && actor.end <= sentence.end && actor.office !== null && isSubject(actor),
  );
  const deputy = cast.deputies.find((one) => one.start >= sentence.start && one.end <= sentence.end && isSubject(one));
  const isDeputys = deputy !== undefined && deputy.start < (subject?.start ?? Infinity);
  const office = isDeputys
    ? institutionOfDeputy(deputy, body)
    : (INSTITUTION[subject?.office ?? ""] ?? subject?.office ?? "government");
  const own = isDeputys ? deputy.party : subject?.party;
  const party =
    own ?? (office === "secretary-general" ? organisationOf(article) : null) ?? committedParty(article, span);
  return party && (directory.nameIssuer(office, party) ?? directory.nameIssuer("government", party));
}
