import { notFound } from "next/navigation";
import type { z } from "zod";

/**
 * Reads what a page has bound to its action. Where it is not of the kind that pages bind, somebody has changed it: the answer is 404.
 *
 * @example
 * readBound(boundSlug, "2024-04-03-blinken-aliyev"); //=> "2024-04-03-blinken-aliyev"
 */
export function readBound<T>(schema: z.ZodType<T>, given: unknown): T {
  const { success, data } = schema.safeParse(given);
  if (!success) notFound();
  return data;
}
