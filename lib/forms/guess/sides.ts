import { INSTITUTIONS } from "./institutions";
import type { Mention } from "./mentions";
import type { PageFacts } from "./page-facts";
import { keyOf } from "./name-keys";
import { findIn, type Opening, type Person } from "./people";

/** One of the two texts, and what was read in it. */
export interface ReadSide {
  facts: PageFacts;
  /** BCP 47; null where it could not be guessed. */
  language: string | null;
  /** The name of the party where most speakers of the language live; null for English. */
  homeland: string | null;
  opening: Opening;
  /** Institutions named in lines that are not prose: a letterhead, a signature. */
  letterhead: readonly Mention[];
  /** The name of the party whose capital the dateline names, by itself or before a day: "Islamabad, 9 July". */
  dateline: string | null;
}

/** The weight of each sign: the site counts most, the order of names least. */
const WORTH = {
  host: 6,
  letterhead: 3,
  dateline: 2,
  firstPerson: 3,
  homeland: 3,
  unnamed: 2,
  qualified: -2,
  subject: 2,
  first: 1.5,
};
/** A smaller difference decides nothing. */
const ENOUGH = 1;

/**
 * The name of the party that a mention implies: its own, or the one that its office's phrase belongs to.
 *
 * @example
 * partyOf(readMentions("The White House", directory)[0]!); //=> "United States"
 */
export const partyOf = ({ party, defaultParty }: Mention): string | null => party?.name ?? defaultParty;

/**
 * Institutions that are named without a person, as letterheads and signatures do.
 *
 * @example
 * institutionsIn(readMentions("The White House", directory)).length; //=> 1
 */
export const institutionsIn = (mentions: readonly Mention[]): Mention[] =>
  mentions.filter(({ name, office }) => name === null && office !== null && INSTITUTIONS.has(office));

/** An issuer calls its own principal without the country, "the Prime Minister", and the other one with it. */
const isQualified = ({ opening }: ReadSide, person: Person) =>
  opening.mentions.some(
    ({ party, office, start, isListed }) =>
      !isListed &&
      start < opening.first.length &&
      party !== null &&
      party.name === person.party?.name &&
      office !== null &&
      office === person.office,
  );

/**
 * "The Head of State spoke with President Terzyan", "PM receives a call from the President of Armenia": whose office alone begins a line
 * needs no name there, and whoever is named in the same line is the other.
 */
function isSpokenTo({ opening: { text, mentions } }: ReadSide, { key, party }: Person): boolean {
  const [subject, next] = mentions;
  if (!subject || !next || subject.name !== null || subject.office === null || subject.party) return false;
  const isBeginning = /(?:^|\n)(?:the )?$/i.test(text.slice(0, subject.start));
  if (!isBeginning || text.slice(subject.start, next.start).includes("\n")) return false;
  return next.name === null ? party !== null && partyOf(next) === party.name : keyOf(next.name) === key;
}

/** How strongly a text seems to be published by a person's side. */
function score(side: ReadSide, own: Person, other: Person): number {
  const ownAt = findIn(side.opening, own);
  const otherAt = findIn(side.opening, other);
  const party = own.party?.name;
  const isFirst = ownAt >= 0 && (otherAt < 0 || ownAt < otherAt);
  const isUnnamed = ownAt < 0 && otherAt >= 0;
  const signs = [
    party && side.facts.host?.party === party ? WORTH.host : 0,
    party && side.letterhead.some((mention) => partyOf(mention) === party) ? WORTH.letterhead : 0,
    party && side.dateline === party ? WORTH.dateline : 0,
    party && side.homeland === party ? WORTH.homeland : 0,
    isUnnamed && /\bI\b/.test(side.opening.text) ? WORTH.firstPerson : 0,
    isUnnamed ? WORTH.unnamed : 0,
    isQualified(side, own) ? WORTH.qualified : 0,
    isFirst ? WORTH.first : 0,
    isSpokenTo(side, other) ? WORTH.subject : 0,
  ];
  return signs.reduce((sum, worth) => sum + worth, 0);
}

/**
 * Which of the two principals each text speaks for. The two texts are of different sides, so both are decided together.
 *
 * @returns the principal of the left and of the right text; null if the signs do not tell
 * @example
 * assignSides([stateSide, ministrySide], [terzyan, halloran]); //=> [halloran, terzyan]
 */
export function assignSides(
  sides: readonly [ReadSide, ReadSide],
  [first, second]: readonly [Person, Person],
): [Person, Person] | null {
  const [left, right] = sides;
  const straight = score(left, first, second) + score(right, second, first);
  const crossed = score(left, second, first) + score(right, first, second);
  if (Math.abs(straight - crossed) < ENOUGH) return null;
  return straight > crossed ? [first, second] : [second, first];
}
