import { lowerCase, officeAt, partyAt, type Found } from "./find-at";
import type { Directory, OfficePhrase } from "../offices";
import type { PartyWords } from "../parties";
import { BODIES, MAX_NAME_WORDS, PRESS, isCapital, longest, type Token } from "../tokens";

const CONNECTORS = new Set(
  "of the for to s official chief acting interim transitional caretaker outgoing incumbent current elected newly first new own republic kingdom state islamic federal federation confederation".split(
    " ",
  ),
);

/** Institutions that sit in their own state; embassies do not. */
export const SEATED = new Set([
  "foreign-ministry",
  "presidency",
  "royal-court",
  "government",
  "defence-ministry",
  "security-council",
]);

/** Offices that nobody holds, by id. */
export const INSTITUTIONS = new Set([...SEATED, "embassy", "commission", "council", "external-action"]);

/** The most words of a name that a text shortens. */
const MOST_IN_LONG_NAME = 12;

/** A party, its offices and its press service that stand together. */
export interface Cluster {
  party: PartyWords | null;
  offices: (OfficePhrase & { phrase: string })[];
  isPress: boolean;
  /** "The spokesperson for President Ilves": the name after the office is not that of who speaks. */
  isPressOfHolder: boolean;
  /** One past the last token. */
  end: number;
}

/** Short titles that are something else in small letters, or behind a number: "at 5 PM Moscow time". */
const SHORT_TITLES = /^(?:pm|fm|eam)$/i;
function isClock(tokens: Token[], at: number): boolean {
  const { bare, follows } = tokens[at]!;
  if (!SHORT_TITLES.test(bare)) return false;
  return !/^\p{Lu}+$/u.test(bare) || (follows && /\d$/.test(tokens[at - 1]!.word));
}

/** "Indian Chamber of Commerce": capitals among which is a word for a body. */
function beginsBody(tokens: Token[], at: number): boolean {
  for (let i = at; i < at + MAX_NAME_WORDS && tokens[i]?.follows && isCapital(tokens[i]!.word); i++)
    if (BODIES.test(lowerCase(tokens[i]!.bare))) return true;
  return false;
}

/** "President of the German Automotive Association": of something that a state's name is only a part of. */
function isInOtherName(
  tokens: Token[],
  at: number,
  { value, length }: Found<PartyWords>,
  directory: Directory,
): boolean {
  const before = tokens[at - 1]!;
  const next = tokens[at + length];
  const last = tokens[at + length - 1]!;
  if (!/^(?:of|for|the)$/.test(lowerCase(before.bare)) || !next?.follows || !isCapital(next.word)) return false;
  if (last.bare !== last.word || CONNECTORS.has(lowerCase(next.bare))) return false;
  if (officeAt(tokens, at + length, directory)) return false;
  if (PRESS.has(lowerCase(next.bare))) return false;
  const isAdjective =
    tokens
      .slice(at, at + length)
      .map(({ bare }) => bare)
      .join(" ") === value.adjective;
  return (isAdjective && value.adjective !== value.name) || beginsBody(tokens, at + length);
}

/** "Of", "the"; and "deputy" in "White House deputy press secretary". */
function isConnector(tokens: Token[], at: number): boolean {
  const word = lowerCase(tokens[at]!.bare);
  if (CONNECTORS.has(word)) return true;
  const isOfPress = /^(?:deputy|principal|assistant|senior)$/.test(word) && tokens[at + 1]?.follows;
  return isOfPress === true && longest(tokens, at + 1, 2, (words) => PRESS.has(words) || undefined, lowerCase) !== null;
}

/**
 * Party, office and press service as they stand together, joined by "of", "the" and the like.
 *
 * @param from the index of the first token
 * @param shortNames the short names that the text gives institutions
 * @returns null if none begins there, or the words are part of another name
 * @example
 * readCluster(tokensOf("Armenian Foreign Ministry spokesperson"), 0, directory)?.isPress; //=> true
 */
export function readCluster(
  tokens: Token[],
  from: number,
  directory: Directory,
  shortNames: ReadonlyMap<string, Cluster> = new Map(),
): Cluster | null {
  const short = shortNames.get(tokens[from]!.bare);
  if (short) return { ...short, end: from + 1 };
  const cluster: Cluster = { party: null, offices: [], isPress: false, isPressOfHolder: false, end: from };
  for (let at = from; at < tokens.length && (at === from || tokens[at]!.follows);) {
    if (isClock(tokens, at)) break;
    const press = longest(tokens, at, 2, (words) => PRESS.has(words) || undefined, lowerCase);
    const office = officeAt(tokens, at, directory);
    const form = partyAt(tokens, at, directory);
    const isOthers = form && at > from && isInOtherName(tokens, at, form, directory);
    if (isOthers) return null;
    const party = form;
    const length = Math.max(press?.length ?? 0, office?.length ?? 0, party?.length ?? 0);
    if (press?.length === length) cluster.isPress = true;
    else if (office?.length === length) {
      const phrase = tokens
        .slice(at, at + length)
        .map(({ bare }) => lowerCase(bare))
        .join(" ");
      cluster.offices.push({ ...office.value, phrase });
      cluster.isPressOfHolder = cluster.isPress && !INSTITUTIONS.has(office.value.id);
    } else if (party) cluster.party ??= party.value;
    else if (at === from || !(isConnector(tokens, at) || (cluster.isPress && tokens[at]!.bare === "to"))) break;
    at += Math.max(1, length);
    if (length > 0) cluster.end = at;
  }
  return cluster.end > from ? cluster : null;
}

/** Capitals in brackets after an institution: "the Foreign Office (FO)". */
const IN_BRACKETS = /\s\((?:the\s)?(\p{Lu}[\p{L}-]{0,6}\p{Lu})\)/gu;

/**
 * The short names that a text itself gives institutions, with what they stand for.
 *
 * @example
 * const text = "The Indian Ministry of External Affairs (MEA) said";
 * readShortNames(text, tokensOf(text), directory).get("MEA")?.party?.name; //=> "India"
 */
export function readShortNames(text: string, tokens: Token[], directory: Directory): Map<string, Cluster> {
  const found = new Map<string, Cluster>();
  const ends = new Map(tokens.map(({ end }, i) => [end, i + 1]));
  for (const { index, 1: short } of text.matchAll(IN_BRACKETS)) {
    const end = ends.get(index);
    const isTaken = directory.partiesByForm.has(short!);
    for (let at = Math.max(0, (end ?? 0) - MOST_IN_LONG_NAME); end && !isTaken && at < end; at++) {
      const cluster = readCluster(tokens, at, directory);
      if (cluster?.end !== end || !cluster.offices.some(({ id }) => INSTITUTIONS.has(id))) continue;
      // Two states' ministries may have the same short name.
      const isShared = found.has(short!) && found.get(short!)!.party !== cluster.party;
      found.set(short!, isShared ? { ...cluster, party: null } : cluster);
      break;
    }
  }
  return found;
}
