"use server";
import { redirect } from "next/navigation";
import { askReading, cancelReading } from "@/lib/comparison/readings/ask-reading";
import { findPair } from "@/lib/data/comparisons/readout-pairs";
import { reviewTarget, type ReviewTarget } from "@/lib/schema/review-target";

/** Asks the language model to read two readouts, or cancels that; nothing leaves the machine but by this button. */
export async function askReaderAction(given: ReviewTarget, form: FormData): Promise<void> {
  const { pair: name, path } = reviewTarget.parse(given);
  const pair = await findPair(name, null);
  if (pair) await (form.get("do") === "cancel" ? cancelReading(pair) : askReading(pair));
  redirect(path);
}
