import { PLAIN_COMPARISON, parseComparisonQuery } from "@/lib/addresses/comparison-query";
import { parseQuery } from "@/lib/addresses/query-values";
import { cleanText } from "@/lib/forms/clean-text";
import { isSpreadsheet } from "@/lib/exchange/library/is-spreadsheet";
import { SENT_TEXTS } from "@/lib/messages/comparisons/sent-texts";
import { DOCUMENT_REFUSED, checkOfFile } from "@/lib/messages/form/documents";
import type { Side } from "@/lib/model/comparisons/comparison";
import type { ComparisonQuery } from "@/lib/model/comparisons/comparison-query";
import { SIDES, swapSides } from "@/lib/model/comparisons/sides";
import { readBox } from "@/app/_call-forms/read-box";
import { readFields, type FieldValues } from "@/lib/forms/form";
import { SENT_ARTICLE, SENT_FIELDS } from "@/lib/schema/sent-fields";
import type { FieldFault } from "@/lib/schema/field-faults";

/** What the form of two texts sent. */
export interface SentTexts {
  texts: Record<Side, string>;
  /** The article that both texts were taken from, if any. */
  article: string | null;
  /** Files that could not be read. */
  faults: FieldFault[];
  /** What the user should check in the texts of files. */
  notes: string[];
  query: ComparisonQuery;
  /** Whether the user wants to edit the texts instead of comparing them. */
  isEdited: boolean;
}

interface SentSide extends Pick<SentTexts, "faults" | "notes"> {
  text: string;
}

/** The text of a box, or of the file that was chosen for it. */
async function readSide(typed: FieldValues, side: Side, file: unknown): Promise<SentSide> {
  const { text, notes, fault } = await readBox(typed, side, file);
  const note = checkOfFile(notes, SENT_FIELDS[side].label);
  const sent: SentSide = { text, faults: fault ? [fault] : [], notes: note ? [note] : [] };
  if (fault || !isSpreadsheet(text)) return sent;
  const isFile = file instanceof File && file.size > 0;
  if (!isFile) return { ...sent, faults: [{ name: side, message: SENT_TEXTS.spreadsheet }] };
  if (!/\.te?xt$/i.test(file.name)) return sent;
  return { text: typed[side] ?? "", faults: [{ name: side, message: DOCUMENT_REFUSED.spreadsheet }], notes: [] };
}

/** The pressed button names the query; the search form changes the current one. */
function queryOf(typed: FieldValues): ComparisonQuery {
  const parse = (query: string) => parseComparisonQuery(parseQuery(query.replace(/^\?/, "")));
  const pressed = typed.swapped ?? typed.query;
  if (pressed !== undefined) return parse(pressed);
  if (typed.now === undefined) return PLAIN_COMPARISON;
  const { topic, q } = parseComparisonQuery({ topic: typed.topic, q: typed.q });
  return { ...parse(typed.now), topic, q };
}

/** Reads the form of two texts. */
export async function readSentTexts(form: FormData): Promise<SentTexts> {
  const typed = readFields(form);
  const [left, right] = await Promise.all(SIDES.map((side) => readSide(typed, side, form.get(`${side}File`))));
  const texts = { left: left!.text, right: right!.text };
  const wanted = typed.do === "clean" ? { left: cleanText(texts.left), right: cleanText(texts.right) } : texts;
  return {
    texts: typed.swapped === undefined ? wanted : swapSides(wanted),
    article: typed[SENT_ARTICLE] ?? null,
    faults: [...left!.faults, ...right!.faults],
    notes: [...left!.notes, ...right!.notes],
    query: queryOf(typed),
    isEdited: typed.do === "edit",
  };
}
