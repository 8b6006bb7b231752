"use server";
import { redirect } from "next/navigation";
import { permit } from "@/app/_actions/permit";
import { readArgument } from "@/app/_actions/read-argument";
import { askReading, cancelReading } from "@/lib/comparison/readings/ask-reading";
import { findPair } from "@/lib/data/comparisons/readout-pairs";
import { toText } from "@/lib/messages/parts/to-text";
import { describeReaderFault } from "@/lib/messages/site/readers";
import { reviewTarget, sentForm } from "@/lib/schema/action-arguments";

/**
 * Asks the language model to read two readouts, or cancels that. Only this button sends texts to it. Returns why the model may not be
 * asked now.
 */
export async function askReaderAction(given: unknown, _: string | null, sent: unknown): Promise<string | null> {
  permit("ask-model");
  const form = readArgument(sentForm, sent);
  const { pair: name, path } = readArgument(reviewTarget, given);
  const pair = await findPair(name, null);
  const isCancelled = form.get("do") === "cancel";
  const asked = pair && !isCancelled ? await askReading(pair) : null;
  if (pair && isCancelled) await cancelReading(pair);
  if (asked?.kind === "refused") return toText(describeReaderFault(asked.fault));
  redirect(path);
}
