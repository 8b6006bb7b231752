import { countRows } from "../../forms/call-rows";
import type { FieldValues } from "../../forms/form";
import { CALL_FIELDS } from "../../schema/call-fields";
import type { Choices } from "../../schema/field";
import { SPACELESS } from "../../model/scripts";
import { READOUT_FIELDS } from "../../schema/readout-fields";
import { formatDay } from "../parts/dates";
import { languageName } from "../parts/languages";
import { join, listNames, named, plural, say, type Message } from "../parts/message";

/** What is said beside a field that was filled in from the texts. */
export const GUESSED = "Guessed from the texts: check it.";

/** What comes after the summary of a part that was filled in from the texts, closed and open. */
export const GUESSED_PART = { guess: "guess", change: "change" };

const SEPARATOR = " · ";

const labelOf = (choices: Choices, value: string): string =>
  (choices.find(([choice]) => choice === value)?.[1] ?? value).toLowerCase();

const ISO = /^\d{4}(-\d\d){0,2}$/;

const inWords = (date: string) => (ISO.test(date) && !Number.isNaN(Date.parse(date)) ? formatDay(date) : date);

const language = (tag: string) => (/^[a-z]{2,3}(-[A-Za-z]+)*$/.test(tag) ? languageName(tag) : tag);

const known = (values: readonly string[]): Message[] =>
  values.filter((value) => value.trim() !== "").map((value) => named(value));

/**
 * The call of a form in one line: when, how, and who spoke for whom.
 *
 * @param values of the fields, complete or not
 * @example
 * toText(summariseCall({ date: "2024-04-03", kind: "phone-call", "parties.0.principal": "Ana Marenov", … }));
 * //=> "3 April 2024 · phone call · Ana Marenov (Velmora) and Jaan Ilves (Ostania)"
 */
export function summariseCall(values: FieldValues): Message {
  const seats = Array.from({ length: countRows(values, "parties") }, (_, row) => {
    const party = values[`parties.${row}.party.name`]?.trim() ?? "";
    const principal = values[`parties.${row}.principal`]?.trim() ?? "";
    return principal !== "" && party !== "" ? `${principal} (${party})` : principal || party;
  }).filter((seat) => seat !== "");
  const { date = "", kind = "" } = values;
  const facts = known([inWords(date), labelOf(CALL_FIELDS.kind.choices, kind)]);
  return join([...facts, ...(seats.length > 0 ? [listNames(seats)] : [])], SEPARATOR);
}

const WORD = /[\p{L}\p{N}]+/gu;
const SPACELESS_CHARACTER = new RegExp(`[${SPACELESS}]`, "gu");

/** How long a text is. A browser and the server could part words differently where no spaces do. */
function sayLength(text: string): Message[] {
  const words = text.match(WORD)?.length ?? 0;
  const characters = text.match(SPACELESS_CHARACTER)?.length ?? 0;
  if (words === 0) return [];
  return [say`${characters > words ? plural(characters, "character") : plural(words, "word")}`];
}

/**
 * A readout of a form in one line: who publishes it, what it is, in which language, and how long.
 *
 * @param values of the fields, complete or not
 * @param row from 0
 * @example
 * toText(summariseReadout({ "readouts.0.issuer.name": "Ministry of Velmora", "readouts.0.language": "en", … }, 0));
 * //=> "Ministry of Velmora · official statement · English · 128 words"
 */
export function summariseReadout(values: FieldValues, row: number): Message {
  const field = (name: string) => values[`readouts.${row}.${name}`]?.trim() ?? "";
  const facts = [
    field("issuer.name"),
    labelOf(READOUT_FIELDS.kind.choices, field("kind")),
    field("extent") === "partial" ? labelOf(READOUT_FIELDS.extent.choices, "partial") : "",
    language(field("language")),
    inWords(field("publishedAt")),
  ];
  return join([...known(facts), ...sayLength(field("text"))], SEPARATOR);
}
