/** A title with at least this many words in lower case is a sentence; in other titles, verbs look like names. */
const LEAST_IN_SENTENCE = 3;

/**
 * Whether a title is a sentence, by its words in lower case.
 *
 * @example
 * isSentence("Ilves spoke with Marenov about their border"); //=> true
 */
export const isSentence = (title: string): boolean =>
  (title.match(/(?<!\p{L})\p{Ll}{4,}/gu)?.length ?? 0) >= LEAST_IN_SENTENCE;

const SURNAME = String.raw`(\p{Lu}\p{Ll}[\p{L}-]+)`;
/** "Ilves, Marenov discuss the border", "Ilves speaks with Marenov": titles that name both ends of a call by their last names. */
const ENDS_OF_CALL = [
  new RegExp(String.raw`${SURNAME}(?:,|\sand)\s(?:\S+\s){0,2}?${SURNAME}\s\p{Ll}`, "u"),
  new RegExp(String.raw`^${SURNAME}\s\p{Ll}.*\b(?:call|talks|conversation)\b`, "u"),
  new RegExp(String.raw`\b(?:call|talks|conversation)\swith\s(?:\S+\s){0,2}?${SURNAME}`, "u"),
  new RegExp(
    String.raw`${SURNAME}\s(?:speaks|spoke|talks|talked|phones|phoned|calls|called|holds\s(?:\S+\s){0,2}?(?:call|talks))\s(?:\S+\s){0,2}?${SURNAME}`,
    "u",
  ),
];
const CALL_IN_TITLE = /\b(?:calls?|called|phoned?|phones|talks?|talked|speaks?|spoke|discuss\w*|conversation)\b/i;

/**
 * The last names of those whom a title names at both ends of a call.
 *
 * @example
 * endsOfCall("Ilves speaks with Marenov"); //=> ["Ilves", "Marenov"]
 */
export const endsOfCall = (title: string): string[] =>
  CALL_IN_TITLE.test(title) ? ENDS_OF_CALL.flatMap((form) => form.exec(title)?.slice(1) ?? []) : [];

/**
 * A last name with the first name before it, if a text gives one.
 *
 * @example
 * fullName("Ilves", "Jan Ilves said"); //=> ["Jan", "Ilves"]
 */
export const fullName = (last: string, text: string): string[] => [
  ...(new RegExp(String.raw`(?<!\p{L})(\p{Lu}\p{Ll}[\p{L}-]+)\s${last}(?!\p{L})`, "u").exec(text)?.slice(1) ?? []),
  last,
];
