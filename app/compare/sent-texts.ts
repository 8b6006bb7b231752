import { PLAIN_COMPARISON, parseComparisonQuery } from "@/lib/addresses/comparison-query";
import { parseQuery } from "@/lib/addresses/query-values";
import { cleanText } from "@/lib/forms/clean-text";
import { isSpreadsheet } from "@/lib/exchange/library/is-spreadsheet";
import { SENT_TEXTS } from "@/lib/messages/comparisons/sent-texts";
import { DOCUMENT_REFUSED, checkOfFile } from "@/lib/messages/form/documents";
import type { Side } from "@/lib/model/comparisons/comparison";
import type { ComparisonQuery } from "@/lib/model/comparisons/comparison-query";
import { SIDES, swapSides } from "@/lib/model/comparisons/sides";
import { insteadOf, readBox } from "@/app/_call-forms/read-box";
import { SENT_ARTICLE, SENT_FIELDS } from "@/lib/schema/sent-fields";
import type { FieldFault } from "@/lib/schema/field-faults";

/** What the two boxes were sent with. */
export interface SentTexts {
  texts: Record<Side, string>;
  /** The article that both were taken from, where they were. */
  article: string | null;
  /** Files that could not be read. */
  faults: FieldFault[];
  /** What to check in the texts of files. */
  notes: string[];
  query: ComparisonQuery;
  /** Whether the texts are to be changed rather than compared. */
  isEdited: boolean;
}

const textOf = (form: FormData, name: string) => {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
};

interface SentSide extends Pick<SentTexts, "faults" | "notes"> {
  text: string;
}

/** The text of a box, or of the file that was chosen for it. */
async function readSide(form: FormData, side: Side): Promise<SentSide> {
  const file = form.get(`${side}File`);
  const { text, notes, fault } = await readBox(side, textOf(form, side), file, textOf(form, insteadOf(side)));
  const note = checkOfFile(notes, SENT_FIELDS[side].label);
  const sent: SentSide = { text, faults: fault ? [fault] : [], notes: note ? [note] : [] };
  if (fault || !isSpreadsheet(text)) return sent;
  const isFile = file instanceof File && file.size > 0;
  if (!isFile) return { ...sent, faults: [{ name: side, message: SENT_TEXTS.spreadsheet }] };
  if (!/\.te?xt$/i.test(file.name)) return sent;
  return { text: textOf(form, side), faults: [{ name: side, message: DOCUMENT_REFUSED.spreadsheet }], notes: [] };
}

/** The button that was pressed names the query; the search form changes the one that is shown now. */
function queryOf(form: FormData): ComparisonQuery {
  const parse = (query: string) => parseComparisonQuery(parseQuery(query.replace(/^\?/, "")));
  const pressed = ["swapped", "query"].find((name) => form.has(name));
  if (pressed) return parse(textOf(form, pressed));
  if (!form.has("now")) return PLAIN_COMPARISON;
  const { topic, q } = parseComparisonQuery({ topic: textOf(form, "topic"), q: textOf(form, "q") });
  return { ...parse(textOf(form, "now")), topic, q };
}

/** Reads the form that the two texts were sent with. */
export async function readSentTexts(form: FormData): Promise<SentTexts> {
  const [left, right] = await Promise.all(SIDES.map((side) => readSide(form, side)));
  const texts = { left: left!.text, right: right!.text };
  const wanted =
    textOf(form, "do") === "clean" ? { left: cleanText(texts.left), right: cleanText(texts.right) } : texts;
  return {
    texts: form.has("swapped") ? swapSides(wanted) : wanted,
    article: form.has(SENT_ARTICLE) ? textOf(form, SENT_ARTICLE) : null,
    faults: [...left!.faults, ...right!.faults],
    notes: [...left!.notes, ...right!.notes],
    query: queryOf(form),
    isEdited: textOf(form, "do") === "edit",
  };
}
