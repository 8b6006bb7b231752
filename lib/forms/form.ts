import type { z } from "zod";

/** What is wrong with one field of a form. */
export interface FieldFault {
  /** The field's name, which is the path of its value: "readouts.0.text". */
  name: string;
  message: string;
}

/** What was typed, by field; it goes back into the fields when the form comes back. */
export type FieldValues = Record<string, string>;

/** What a form is shown with once it was sent: what was typed, what is wrong with it, and a sentence on the whole. */
export interface FormState {
  values: FieldValues;
  faults: FieldFault[];
  sentence: string | null;
}

/** Deeper than any form; a name from elsewhere could go on for ever. */
const MAX_DEPTH = 6;
/** More rows than any form has. */
const MAX_INDEX = 99;

/**
 * The text fields of a form by their names; a field given twice counts once, by its last value; files are left aside. Browsers send
 * line ends as "\r\n": they are "\n" here, because React writes a text that begins with another one so that its first line is lost.
 */
export function readFields(form: FormData): FieldValues {
  const fields = Object.create(null) as FieldValues;
  for (const [name, value] of form) if (typeof value === "string") fields[name] = value.replace(/\r\n?/g, "\n");
  return { ...fields };
}

type Branch = Map<string, Branch | string>;

function grow(values: FieldValues): Branch {
  const root: Branch = new Map();
  for (const [name, value] of Object.entries(values)) {
    const parts = name.split(".");
    if (parts.length > MAX_DEPTH || parts.some((part) => !/^[a-zA-Z]+$|^\d{1,2}$/.test(part))) continue;
    let branch = root;
    for (const part of parts.slice(0, -1)) {
      const next = branch.get(part);
      const grown: Branch = next instanceof Map ? next : new Map();
      branch.set(part, grown);
      branch = grown;
    }
    if (!(branch.get(parts.at(-1)!) instanceof Map)) branch.set(parts.at(-1)!, value);
  }
  return root;
}

function unfold(branch: Branch | string | undefined): unknown {
  if (!(branch instanceof Map)) return branch;
  const isList = branch.size > 0 && [...branch.keys()].every((key) => /^\d+$/.test(key));
  if (!isList) return Object.fromEntries([...branch].map(([key, inner]) => [key, unfold(inner)]));
  const length = Math.min(MAX_INDEX, Math.max(...[...branch.keys()].map(Number))) + 1;
  return Array.from({ length }, (_, index) => unfold(branch.get(String(index))));
}

/**
 * The value that a form's fields describe: a name is a path into it, and numbers in it are places in a list.
 *
 * @returns plain objects, lists and strings; names that are no path of words and small numbers are left aside
 * @example
 * nestFields({ title: "A call", "parties.0.principal": "Ilves" });
 * //=> { title: "A call", parties: [{ principal: "Ilves" }] }
 */
export const nestFields = (values: FieldValues): Record<string, unknown> =>
  unfold(grow(values)) as Record<string, unknown>;

/** A failed check as faults of fields: the first of each field, in the order in which they were found. */
export function faultsOf(error: z.ZodError): FieldFault[] {
  const faults = new Map<string, FieldFault>();
  for (const { path, message } of error.issues) {
    const name = path.join(".");
    if (!faults.has(name)) faults.set(name, { name, message });
  }
  return [...faults.values()];
}
