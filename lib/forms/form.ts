/** The typed values by field name, which go back into the fields when the form comes back. */
export type FieldValues = Record<string, string>;

/** Deeper than any form; a forged name could be endless. */
const MAX_DEPTH = 6;
/** More rows than any form has. */
const MAX_INDEX = 99;

/**
 * The text fields of a form, without files; if a field occurs twice, the last value counts. Browsers send line ends as "\r\n", which become
 * "\n" here, because React drops the first line end of a text area that begins with "\r\n".
 *
 * @example
 * readFields(formData); //=> { title: "A call", "parties.0.principal": "Ilves" }
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
 * Turns field names into a nested value: a name is a path into it, and a number in it is an index.
 *
 * @returns plain objects, lists and strings; names that are not a path of words and small numbers are ignored
 * @example
 * nestFields({ title: "A call", "parties.0.principal": "Ilves" });
 * //=> { title: "A call", parties: [{ principal: "Ilves" }] }
 */
export const nestFields = (values: FieldValues): Record<string, unknown> =>
  unfold(grow(values)) as Record<string, unknown>;
