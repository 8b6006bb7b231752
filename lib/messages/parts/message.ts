import type { Message, Part } from "../../model/message";

export type { Message, Part };

/** The values allowed in a message's template. A bare string is not, so that a name never passes for our own words. */
export type Sayable = Message | Exclude<Part, string> | number;

export const NOTHING: Message = [];

const isMessage = (said: Sayable): said is Message => Array.isArray(said);

/** Merges neighbouring words into one part, and drops empty ones. */
function tidy(parts: Message): Message {
  const tidied: Part[] = [];
  for (const part of parts) {
    const last = tidied.at(-1);
    if (part === "") continue;
    if (typeof part === "string" && typeof last === "string") tidied[tidied.length - 1] = last + part;
    else tidied.push(part);
  }
  return tidied;
}

/**
 * Makes a message from a template: our own words, and the values between them. A message within another becomes part of it; numbers are
 * written the English way.
 *
 * @example
 * say`Confirmed by ${{ name: "Ana" }}`; //=> ["Confirmed by ", { name: "Ana" }]
 * say`${say`Reviewed ${5}`} of ${15}`;  //=> ["Reviewed ", { number: 5 }, " of ", { number: 15 }]
 */
export function say(words: TemplateStringsArray, ...said: Sayable[]): Message {
  const parts = words.flatMap((own, i): Message => {
    const next = said[i];
    if (next === undefined) return [own];
    if (typeof next === "number") return [own, { number: next }];
    return isMessage(next) ? [own, ...next] : [own, next];
  });
  return tidy(parts);
}

/**
 * A name as a message.
 *
 * @example
 * named("Azerbaijan"); //=> [{ name: "Azerbaijan" }]
 */
export const named = (name: string): Message => [{ name }];

/**
 * The possessive of a name.
 *
 * @example
 * toText(possessive(named("Azerbaijan")));    //=> "Azerbaijan’s"
 * toText(possessive(named("United States"))); //=> "United States’"
 */
export function possessive(owner: Message): Message {
  const end = owner.at(-1) ?? "";
  const words = typeof end === "string" ? end : "name" in end ? end.name : "";
  return words.endsWith("s") ? say`${owner}’` : say`${owner}’s`;
}

/**
 * Somebody's words, shown in quotation marks.
 *
 * @param lang BCP 47, where the words are not in the language of the interface
 * @example
 * quoted("Looked twice."); //=> [{ quote: "Looked twice." }]
 */
export const quoted = (quote: string, lang?: string): Message => [lang === undefined ? { quote } : { quote, lang }];

/**
 * A number that names something, as passages and revisions are numbered: its digits are not grouped.
 *
 * @example
 * numeral(1204); //=> ["1204"]
 */
export const numeral = (number: number): Message => [String(number)];

/**
 * Messages one after another, with our own words between each two.
 *
 * @example
 * join([say`Ana: linked`, say`Ben: rejected`], "; "); //=> ["Ana: linked; Ben: rejected"]
 */
export const join = (messages: readonly Message[], between: string): Message =>
  tidy(messages.flatMap((message, i) => (i === 0 ? message : [between, ...message])));

const listFormat = new Intl.ListFormat("en-GB", { type: "conjunction" });

/**
 * Messages as a list in words.
 *
 * @example
 * listMessages([named("Ana"), named("Ben"), named("Eve")]);
 * //=> [{ name: "Ana" }, ", ", { name: "Ben" }, " and ", { name: "Eve" }]
 */
export const listMessages = (items: readonly Message[]): Message =>
  tidy(
    listFormat
      .formatToParts(items.map((_, i) => String(i)))
      .flatMap(({ type, value }) => (type === "element" ? items[Number(value)]! : value)),
  );

/**
 * Names as a list in words.
 *
 * @example
 * listNames(["Ana", "Ben"]); //=> [{ name: "Ana" }, " and ", { name: "Ben" }]
 */
export const listNames = (names: readonly string[]): Message => listMessages(names.map(named));

const pluralRules = new Intl.PluralRules("en");

/**
 * How many of something there are.
 *
 * @param one our own words for a single one
 * @param many for any other number
 * @example
 * plural(1, "passage");                       //=> [{ number: 1 }, " passage"]
 * plural(2, "passage is", "passages are");    //=> [{ number: 2 }, " passages are"]
 */
export const plural = (n: number, one: string, many = `${one}s`): Message => [
  { number: n },
  ` ${pluralRules.select(n) === "one" ? one : many}`,
];

/**
 * Turns a clause into the beginning of a sentence: the first of our own words gets a capital; a name stays as it is. Only for composing
 * messages, never for rendered text.
 *
 * @example
 * capitalised(say`left out by the ${{ name: "US" }} readout`); //=> ["Left out by the ", { name: "US" }, " readout"]
 */
export function capitalised([first, ...rest]: Message): Message {
  if (first === undefined) return NOTHING;
  return typeof first === "string" ? [first.charAt(0).toUpperCase() + first.slice(1), ...rest] : [first, ...rest];
}

const numberFormats = new Map<number | undefined, Intl.NumberFormat>();

/**
 * A number the English way, as every renderer writes it.
 *
 * @example
 * formatNumber({ number: 1204 });             //=> "1,204"
 * formatNumber({ number: 0.4, decimals: 2 }); //=> "0.40"
 */
export function formatNumber({ number, decimals }: { number: number; decimals?: number }): string {
  let format = numberFormats.get(decimals);
  if (!format) {
    const digits = decimals === undefined ? {} : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
    format = new Intl.NumberFormat("en", digits);
    numberFormats.set(decimals, format);
  }
  return format.format(number);
}
