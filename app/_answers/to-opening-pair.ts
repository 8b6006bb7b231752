import { notFound, redirect } from "next/navigation";
import { callPath } from "@/lib/addresses/call-path";
import { comparisonPagePath, comparisonPath } from "@/lib/addresses/comparison-path";
import type { ComparisonPage } from "@/lib/addresses/route-names";
import { findCall } from "@/lib/data/calls/call-queries";
import { defaultPair } from "@/lib/data/comparisons/readout-pairs";

/**
 * Leads from a page that was asked for below a call to that of the pair that the call opens with; to the call where it has no pair. Not for
 * good: another readout may change which pair that is.
 */
export async function toOpeningPair(request: Request, slug: string, page: ComparisonPage): Promise<never> {
  const call = (await findCall(slug)) ?? notFound();
  const pair = defaultPair(call);
  const path = pair ? comparisonPagePath(comparisonPath(pair), page) : callPath(call.slug);
  redirect(`${path}${new URL(request.url).search}`);
}
