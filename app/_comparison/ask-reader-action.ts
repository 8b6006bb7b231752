"use server";
import { redirect } from "next/navigation";
import { permit } from "@/app/_actions/permit";
import { readArgument } from "@/app/_actions/read-argument";
import { askReading, cancelReading } from "@/lib/comparison/readings/ask-reading";
import { findPair } from "@/lib/data/comparisons/readout-pairs";
import { reviewTarget, sentForm } from "@/lib/schema/action-arguments";

/** Asks the language model to read two readouts, or cancels that; nothing leaves the machine but by this button. */
export async function askReaderAction(given: unknown, sent: unknown): Promise<void> {
  permit("ask-model");
  const form = readArgument(sentForm, sent);
  const { pair: name, path } = readArgument(reviewTarget, given);
  const pair = await findPair(name, null);
  const isCancelled = form.get("do") === "cancel";
  if (pair) await (isCancelled ? cancelReading(pair) : askReading(pair));
  redirect(path);
}
