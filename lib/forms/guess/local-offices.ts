import type { Directory } from "../../article/offices";
import lists from "../../resources/local-offices.json";
import { ADJECTIVES, adjectiveOf, findParties } from "./local-names";

/** Phrases as patterns, each with the English words that `readMentions` knows; the longer one first. */
type Words = Readonly<Record<string, string>>;

/** "(la) República francesa", behind an office. */
const REPUBLIC =
  "(?: (?:de la|de l[’']|da|della|der) (?:república|république|repubblica|republik)(?: (?:francesa|française|italiana|portuguesa|argentina))?)?";

const PREPOSITION = "(?:de la|de las|de los|de l[’']|d[’']|du|des|de|del|della|dell[’']|dei|do|da|dos|das|der|von)";
const STATE =
  "(?:royaume|reino|república|république|repubblica|republik|bundesrepublik|königreichs?|estado(?: plurinacional)?|état|stato|emirato|(?:república|république|repubblica) (?:socialist|islámic|islamiqu|islamic|árab|arab|popular|populair|popolar|democrátic|démocratiqu|democratic|federa(?:l|tiv|ti)|fédéra(?:l|tiv)|bolivarian|cooperativ|plurinacional|oriental)\\p{L}{0,3}|cộng hòa(?: xã hội chủ nghĩa)?|(?:(?:ислам|ісла|демократи|народ|араб)\\p{L}{2,8} ){0,2}(?:республик|республік|королевств|королівств)\\p{L}{1,2}|republiki|królestwa)";
/** What joins a country to an office before it: "du Royaume d'" of "du Royaume d'Espagne". */
const JOINED = new RegExp(`(?<!\\p{L})(?:${PREPOSITION}\\s*)?(?:${STATE}\\s+)?(?:${PREPOSITION}\\s*)?$`, "iu");

const OFFICES: Readonly<Record<string, Words>> = lists.offices;

/** What Turkish hangs on names, behind an apostrophe: "Fidan’ın", "Macron’la". */
const TURKISH_ENDING =
  /(?<=\p{Lu}\p{L}+)['’](?:y?[ıiuüae]|[ns]?[ıiuü]n?[ıiuüae]?|[dt][ae]n?|y?l[ae]|yd[ıiuü])(?:ki)?(?!\p{L})/gu;

const wholeWords = (phrase: string) =>
  new RegExp(`(?<!\\p{L})(?:${phrase.replace("{republic}", REPUBLIC)})(?!\\p{L})`, "giu");

/** With "of" for the preposition before a country. */
function withParties(text: string, language: string, directory: Directory): string {
  let [read, end] = ["", 0];
  for (const { start, length, party } of findParties(text, language, directory)) {
    const before = text.slice(end, start);
    const joined = JOINED.exec(before)![0];
    read += before.slice(0, before.length - joined.length) + (joined.trim() === "" ? joined : "of ") + party.name;
    end = start + length;
  }
  return read + text.slice(end);
}

const withoutEndings = (text: string, language: string) =>
  language === "tr" ? text.replace(TURKISH_ENDING, "") : text;

const SUBJECTS: Readonly<Record<string, Words>> = lists.subjects;

/** "ministra de Comercio Exterior y Turismo": "Minister of Foreign Trade and Tourism". */
function withSubjects(text: string, language: string): string {
  const words = Object.entries(SUBJECTS[language] ?? {});
  if (words.length === 0) return text;
  const subject = words.map(([phrase]) => phrase).join("|");
  const of = `(?:${PREPOSITION}\\s*)?(?:el |la |les? |l[’'])?`;
  const list = `(?:${subject})(?!\\p{L})(?:(?:,| y| e| et| ed) ${of}(?:${subject})(?!\\p{L}))*`;
  const one = new RegExp(`(?<!\\p{L})(?:${subject})(?!\\p{L})`, "giu");
  const inWords = (found: string) =>
    words.find(([phrase]) => new RegExp(`^(?:${phrase})$`, "iu").test(found))?.[1] ?? found;
  return text.replace(new RegExp(`(?<!\\p{L})ministr[oae]\\s${of}(${list})`, "giu"), (_, named: string) => {
    const subjects = [...named.matchAll(one)].map(([found]) => inWords(found));
    return `Minister of ${new Intl.ListFormat("en-GB").format(subjects)}`;
  });
}

/**
 * The opening of a text in another language with its offices and countries in English, so that it is read as English ones are. What else
 * it says stays.
 *
 * @param language BCP 47
 * @returns null for a language whose offices are in no list
 * @example
 * inEnglish("El presidente del Gobierno, Pablo Soler, habló con el presidente de Francia.", "es", directory);
 * //=> "El Prime Minister, Pablo Soler, habló con el President of France."
 */
export function inEnglish(text: string, language: string, directory: Directory): string | null {
  const offices = OFFICES[language];
  if (!offices) return null;
  const formal = Object.entries(lists.formal).reduce(
    (read, [phrase, name]) => {
      const pattern = new RegExp(`(?:(?<!\\p{L})${PREPOSITION}\\s*)?(?<!\\p{L})(?:${phrase})(?!\\p{L})`, "giu");
      return read.replace(pattern, (found) => (new RegExp(`^(?:${phrase})$`, "iu").test(found) ? name : `of ${name}`));
    },
    withoutEndings(text.normalize("NFC"), language),
  );
  const byCountry = Object.entries(ADJECTIVES[language] ?? {}).reduce(
    (read, [stem, name]) => read.replace(adjectiveOf(stem), name),
    withParties(formal, language, directory),
  );
  const inOffice = Object.entries(offices).reduce(
    (read, [phrase, english]) => read.replace(wholeWords(phrase), english),
    byCountry,
  );
  return withSubjects(inOffice, language);
}
