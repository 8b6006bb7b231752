"use server";
import { refresh } from "next/cache";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { whyNot } from "@/app/_actions/permit";
import { readArgument } from "@/app/_actions/read-argument";
import { formatAnchor, parsePassageAnchor, withAnchor } from "@/lib/addresses/anchors";
import { translatePassage } from "@/lib/comparison/readings/translate-passage";
import { findPair } from "@/lib/data/comparisons/readout-pairs";
import { describeReaderFault } from "@/lib/messages/site/readers";
import { toText } from "@/lib/messages/parts/to-text";
import { reviewTarget, sentForm } from "@/lib/schema/action-arguments";

/**
 * Has the language model translate the passage that the pressed button names; returns why it could not. With scripts the same answer brings
 * the refreshed page; without, the user comes back to the passage.
 */
export async function translateAction(given: unknown, _: string | null, sent: unknown): Promise<string | null> {
  const form = readArgument(sentForm, sent);
  const refused = whyNot("ask-model");
  if (refused) return refused;
  const { pair: name, path } = readArgument(reviewTarget, given);
  const anchor = parsePassageAnchor(String(form.get("passage")));
  const pair = anchor && (await findPair(name, null));
  const fault = pair && (await translatePassage(pair, anchor));
  if (fault) return toText(describeReaderFault(fault));
  if (!(await headers()).has("next-action")) redirect(anchor ? withAnchor(formatAnchor(anchor), path) : path);
  refresh();
  return null;
}
