import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { Brief } from "@/components/comparison/share/brief";
import { originOf } from "@/lib/addresses/origin";
import { today } from "@/lib/model/dates";
import type { FoundComparison } from "../_answers/find-comparison";
import { BRIEF_PAGE } from "@/lib/messages/comparisons/share-menu";

export const BRIEF_METADATA = {
  ...BRIEF_PAGE,
  robots: { index: false },
};

/** The one-page brief of a comparison. Two readouts that cannot be compared have none. */
export async function showBrief(found: FoundComparison | null) {
  if (found?.opened.kind !== "comparison") notFound();
  const { opened, pinned } = found;
  const address = `${originOf(await headers())}${pinned}`;
  return <Brief view={opened} of={found} address={address} accessed={today()} />;
}
