import { notFound } from "next/navigation";
import type { z } from "zod";

/**
 * Reads what an action is called with. Where it is nothing that our pages bind or send, somebody has changed it: the answer is 404.
 *
 * @example
 * readArgument(boundSlug, "2024-04-03-blinken-aliyev"); //=> "2024-04-03-blinken-aliyev"
 */
export function readArgument<T>(schema: z.ZodType<T>, given: unknown): T {
  const { success, data } = schema.safeParse(given);
  if (!success) notFound();
  return data;
}
