import { notFound } from "next/navigation";
import type { z } from "zod";

/**
 * Reads the argument of an action. Anything that our pages do not bind or send was tampered with, and is answered 404.
 *
 * @example
 * readArgument(boundSlug, "2024-04-03-blinken-aliyev"); //=> "2024-04-03-blinken-aliyev"
 */
export function readArgument<T>(schema: z.ZodType<T>, given: unknown): T {
  const { success, data } = schema.safeParse(given);
  if (!success) notFound();
  return data;
}
