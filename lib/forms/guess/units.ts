import { MAX_FORM_WORDS, type PartyWords } from "../../article/parties";
import { MAX_PHRASE_WORDS, type Directory } from "../../article/offices";
import { isCapital, longest, type Token } from "../../article/tokens";
import lists from "../../resources/family-names.json";
import { titleOfBody } from "./body-titles";
import { subjectLength, titleBySubject } from "./portfolios";

/** What a word or a few words of an opening are: an office, a party, part of a name, or what may stand between them. */
export type Unit =
  | { kind: "office"; id: string; phrase: string; defaultParty: string | null; length: number }
  | { kind: "party"; party: PartyWords; length: number }
  | { kind: "name" | "connector" | "former" | "peer" | "press" | "rank" | "suffix" | "other"; length: 1 }
  /** With the party that its body is of: "Chairman of the U.S. Joint Chiefs of Staff". */
  | { kind: "title"; party: PartyWords | null; length: number };

const CONNECTORS = new Set([
  "of",
  "the",
  "and",
  "for",
  "a",
  "s",
  "republic",
  "state",
  "kingdom",
  "islamic",
  "federal",
  "people's",
  "democratic",
  "socialist",
  "arab",
  "hashemite",
  "bolivarian",
  "plurinational",
  "sultanate",
  "principality",
  "grand",
  "duchy",
  "commonwealth",
]);
/** "the interim Government": as good as the Government. */
const FOR_NOW = new Set(["interim", "transitional", "caretaker"]);
const PEERS = new Set(["counterpart", "colleague"]);
/** "His Highness Sheikh …": what stands between an office and a name. */
const HONORIFICS = new Set("highness excellency majesty holiness honour honourable honorable royal serene".split(" "));
const FORMER = new Set(["former", "ex", "late", "opposition", "then"]);
const PRESS = new Set(["spokesperson", "spokesman", "spokeswoman", "press"]);
const RANKS = new Set(["vice", "deputy", "first", "acting", "assistant", "under", "parliamentary"]);
const TITLES = new Set(lists.titles);
const SUFFIXES = new Set(lists.suffixes);
const PARTICLES = new Set(lists.particles);
/** Words that begin sentences or stand in the names of bodies, and are not names of people. */
const NO_NAMES = new Set(
  "the on in at during today yesterday tonight earlier following after before while also this that both he she they it we i our my his her its as to with from by and or but an according readout call calls statement productive good great very just monday tuesday wednesday thursday friday saturday sunday ccp cpc central committee political bureau member party leaders leader summit director delegation sides ministers presidents upon under member source headline media note press published telephone phone video conversation meeting talks read remarks news consultation consultations dialogue conference session forum ministerial trilateral bilateral holy father special quick response".split(
    " ",
  ),
);
/** Verbs of headlines, which are written with capitals: "Foreign Minister Receives Phone Call". */
const HEADLINE_VERBS =
  /^(?:(?:receiv|discuss|review|express|welcom|thank|congratulat|condemn|reaffirm|affirm|stress|urg|underscor|underlin|convey|confer|exchang|extend|offer|brief|host|chair|visit|attend|address|consult|contact|engag|emphasi[sz]|call|phon|talk|exchang|assur|examin|explor|request|rais|pledg|agree|inform|stat|affirm|reiterat|highlight|commend|pay|mak|tak|giv|hav|join|reach|confirm|announc|warn|reject|return|offer|sign|participat)(?:e?s|e?d|ing)|holds?|held|holding|speaks?|spoke|speaking|has|have|had|meets?|met|meeting|makes?|made|takes?|took|gives?|gave|pays?|paid|tells?|told|says?|said|sends?|sent|phones?|is|are|was|were|will)$/;

/** Titles of people who speak for a government without one of its offices. */
const ENVOY =
  /^(?:(?:personal |presidential |special )*(?:envoy|representative|coordinator)|(?:senior |special |presidential )*advis[eo]r|general secretary|minister of state|prime cabinet secretary|cabinet secretary|undersecretary(?: of state)?|minister|secretary)\b/;
/** Titles that are none unless they say of what. */
const NEEDS_SUBJECT = /^(?:minister|secretary|envoy|representative|coordinator|undersecretary|advis[eo]r)$/;
/** Holders of these say what they are for: "Commissioner for Enlargement". */
const WITH_SUBJECT = new Set([
  "commissioner",
  "foreign-minister",
  "defence-minister",
  "finance-minister",
  "security-adviser",
]);

/** The beginning of a month's name, in lower case; before a number it is one. */
const MONTH = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)/;
/** The whole name of a month, in lower case: "March" is one, "Marco" a person. */
export const MONTH_NAME = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** "VIET NAM": headlines in capitals have no other form. */
const inCapitals = (words: string) =>
  /\p{Lu}{4}/u.test(words) && words === words.toUpperCase()
    ? words.toLowerCase().replace(/(?<!\p{L})\p{Ll}/gu, (letter) => letter.toUpperCase())
    : words;

/** How many tokens from `at` on are the title of somebody without one of the offices: "Minister for Trade", "Special Envoy for Ostania". */
function titleAt(tokens: Token[], at: number, { partiesByForm }: Directory): number {
  const ofBody = titleOfBody(tokens, at);
  if (ofBody > 0 || !isCapital(tokens[at]!.bare)) return ofBody;
  const bySubject = titleBySubject(tokens, at);
  if (bySubject > 0) return bySubject;
  const words = tokens.slice(at, at + 4).map(({ bare }) => bare.toLowerCase());
  const [head] = ENVOY.exec(words.join(" ")) ?? [];
  if (!head) return 0;
  const { length } = head.split(" ");
  const party = (from: number) => longest(tokens, from, MAX_FORM_WORDS, (form) => partiesByForm.get(form))?.length ?? 0;
  const isEnvoy = /envoy|representative|coordinator|advis[eo]r/.test(head);
  const subject = subjectLength(tokens, at + length, isEnvoy ? party : undefined);
  return subject === 0 && NEEDS_SUBJECT.test(head) ? 0 : length + subject;
}

/** The party within the title of somebody at the head of a body. */
function partyOfBody(tokens: Token[], at: number, { partiesByForm }: Directory): PartyWords | null {
  const length = titleOfBody(tokens, at);
  for (let i = at; i < at + length; i++) {
    const found = longest(tokens, i, MAX_FORM_WORDS, (words) => partiesByForm.get(words));
    if (found) return found.value;
  }
  return null;
}

/** "Ambassador of Ostania to Velmora": how many tokens, and whose ambassador. */
function ambassadorAt(tokens: Token[], at: number, { partiesByForm }: Directory) {
  if (tokens[at]!.bare !== "Ambassador") return null;
  let [end, party]: [number, PartyWords | null] = [at + 1, null];
  for (const word of ["of", "to"]) {
    if (tokens[end]?.bare !== word || !tokens[end]!.follows) continue;
    let from = end + 1;
    while (/^(?:the|Republic|Kingdom|State|of)$/.test(tokens[from]?.bare ?? "") && tokens[from]!.follows) {
      if (longest(tokens, from, MAX_FORM_WORDS, (form) => partiesByForm.get(form))) break;
      from++;
    }
    const found = tokens[from]?.follows && longest(tokens, from, MAX_FORM_WORDS, (form) => partiesByForm.get(form));
    if (!found) continue;
    if (word === "of") party = found.value;
    end = from + found.length;
  }
  return end > at + 1 ? { length: end - at, party } : null;
}

/**
 * What stands at a place of an opening. A possessive is not part of the word.
 *
 * @param at an index into the tokens
 * @example
 * unitAt(tokensOf("Prime Minister Ilves"), 0, directory); //=> { kind: "office", id: "prime-minister", length: 2, … }
 */
export function unitAt(tokens: Token[], at: number, directory: Directory): Unit {
  const { officesByPhrase, partiesByForm } = directory;
  const { bare, word, start, end } = tokens[at]!;
  const lower = bare.toLowerCase();
  // "H.E. Mr. Laurent", but "HE Lifeng".
  if (/^(?:HM|HH|HRH)$/.test(bare)) return { kind: "connector", length: 1 };
  if (bare === "HE" && end - start > word.length) return { kind: "connector", length: 1 };
  // "Enrique A. Manalo"
  if (/^\p{Lu}$/u.test(bare) && end - start > word.length) return { kind: "name", length: 1 };
  const ambassador = ambassadorAt(tokens, at, directory);
  if (ambassador) return { kind: "title", ...ambassador };
  const next = tokens[at + 1]?.bare ?? "";
  const short = { FM: "foreign-minister", PM: "prime-minister" }[bare];
  if (short) return { kind: "office", id: short, phrase: bare, defaultParty: null, length: 1 };
  const office = longest(
    tokens,
    at,
    MAX_PHRASE_WORDS,
    (words) => officesByPhrase.get(words),
    (word) => word.toLowerCase(),
  );
  const party = longest(
    tokens,
    at,
    MAX_FORM_WORDS,
    (words) => partiesByForm.get(words) ?? partiesByForm.get(inCapitals(words)),
  );
  const title = titleAt(tokens, at, directory);
  if (office && office.length >= (party?.length ?? 0) && office.length >= title) {
    const { id, defaultParty } = office.value;
    const words = tokens.slice(at, at + office.length).map((token) => token.bare);
    // The Secretary of the Treasury is another than the Secretary.
    const isOther = words.join(" ").toLowerCase() === "secretary" && tokens[at + 1]?.bare === "of";
    const subject =
      WITH_SUBJECT.has(id) || RANKS.has(tokens[at - 1]?.bare.toLowerCase() ?? "")
        ? subjectLength(tokens, at + office.length)
        : 0;
    if (!isOther) return { kind: "office", id, phrase: words.join(" "), defaultParty, length: office.length + subject };
  }
  if (title > (party?.length ?? 0)) return { kind: "title", party: partyOfBody(tokens, at, directory), length: title };
  if (party) return { kind: "party", party: party.value, length: party.length };
  if (office) return { kind: "connector", length: 1 };
  if (PEERS.has(lower)) return { kind: "peer", length: 1 };
  if (HONORIFICS.has(lower) || (/^(?:his|her|their)$/.test(lower) && HONORIFICS.has(next.toLowerCase())))
    return { kind: "connector", length: 1 };
  if (PRESS.has(lower)) return { kind: "press", length: 1 };
  if (FORMER.has(lower)) return { kind: "former", length: 1 };
  if (RANKS.has(lower)) return { kind: "rank", length: 1 };
  if (CONNECTORS.has(lower) || (FOR_NOW.has(lower) && next.toLowerCase() === "government"))
    return { kind: "connector", length: 1 };
  if (SUFFIXES.has(lower) && bare !== "I") return { kind: "suffix", length: 1 };
  // "Dong Jun" is a minister, "June 4" a day; "He Lifeng" and "To Lam" are people, "He said" and "To Visit" none.
  const isNamed = (bare === "He" && isCapital(next)) || (bare === "To" && /^L[aâ]m$/u.test(next));
  const isNoName = NO_NAMES.has(lower) && !isNamed;
  if (isNoName || HEADLINE_VERBS.test(lower) || (MONTH.test(lower) && /^\d/.test(next)))
    return { kind: "other", length: 1 };
  // Of what, the text may say elsewhere.
  if (bare === "Minister" && isCapital(next)) return { kind: "title", party: null, length: 1 };
  if (TITLES.has(lower)) return { kind: "connector", length: 1 };
  return { kind: isCapital(bare) || PARTICLES.has(bare) ? "name" : "other", length: 1 };
}
