import type { z } from "zod";

/** A fault of one field of a form. */
export interface FieldFault {
  /** The field's name, which is the path of its value: "readouts.0.text". */
  name: string;
  message: string;
  /** A question rather than a fault: a field beside it confirms that the value is right. */
  confirmation?: { name: string; value: string; label: string };
}

/**
 * Converts a failed check to faults of fields: the first fault of each field, in the order found.
 *
 * @example
 * faultsOf(z.object({ title: z.string("The title is missing.") }).safeParse({}).error!);
 * //=> [{ name: "title", message: "The title is missing." }]
 */
export function faultsOf(error: z.ZodError): FieldFault[] {
  const faults = new Map<string, FieldFault>();
  for (const { path, message } of error.issues) {
    const name = path.join(".");
    if (!faults.has(name)) faults.set(name, { name, message });
  }
  return [...faults.values()];
}
