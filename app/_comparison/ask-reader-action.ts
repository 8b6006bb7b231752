"use server";
import { redirect } from "next/navigation";
import { readBound } from "@/app/_drafts/read-bound";
import { askReading, cancelReading } from "@/lib/comparison/readings/ask-reading";
import { findPair } from "@/lib/data/comparisons/readout-pairs";
import { reviewTarget } from "@/lib/schema/review-target";

/** Asks the language model to read two readouts, or cancels that; nothing leaves the machine but by this button. */
export async function askReaderAction(given: unknown, form: FormData): Promise<void> {
  const { pair: name, path } = readBound(reviewTarget, given);
  const pair = await findPair(name, null);
  if (pair) await (form.get("do") === "cancel" ? cancelReading(pair) : askReading(pair));
  redirect(path);
}
