import { z } from "zod";
import { PROBLEM_DETAILS, knownParameters } from "../messages/site/api";
import { Problem } from "./problem";

/** The parameters that a query has, by name. */
const parametersOf = (schema: z.ZodObject): string[] => Object.keys(schema.shape);

const isList = (schema: z.ZodType): boolean =>
  schema instanceof z.ZodOptional ? isList(schema.unwrap() as z.ZodType) : schema instanceof z.ZodArray;

/**
 * Reads a query strictly. A page ignores what it cannot read, but a program that mistypes a filter would take the whole list for its
 * answer.
 *
 * @returns a problem that lists the known parameters if the query has an unknown one, or that says what is wrong with a value
 * @example
 * readQuery(namesQuery, new URLSearchParams("limit=5")); //=> { limit: "5" }
 */
export function readQuery<Schema extends z.ZodObject>(
  schema: Schema,
  query: URLSearchParams,
): z.output<Schema> | Problem {
  const known = parametersOf(schema);
  const unknown = [...query.keys()].find((name) => !known.includes(name));
  if (unknown !== undefined) return new Problem("unknown-parameter", knownParameters(unknown, known), { known });
  const invalid = (errors: { name: string; message: string }[]) =>
    new Problem("invalid-parameter", errors.map(({ name, message }) => `${name}: ${message}`).join(" "), {
      errors,
      known,
    });
  const values: Record<string, string | string[]> = {};
  for (const name of new Set(query.keys())) {
    const given = query.getAll(name);
    const takesList = isList(schema.shape[name] as z.ZodType);
    if (!takesList && given.length > 1) return invalid([{ name, message: PROBLEM_DETAILS.twice }]);
    values[name] = takesList ? given : given[0]!;
  }
  const parsed = schema.safeParse(values);
  if (parsed.success) return parsed.data;
  return invalid(parsed.error.issues.map(({ path, message }) => ({ name: String(path[0] ?? ""), message })));
}
