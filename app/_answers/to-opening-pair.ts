import { notFound, redirect } from "next/navigation";
import { callPath } from "@/lib/addresses/call-path";
import { comparisonFilePath, comparisonPagePath, comparisonPath } from "@/lib/addresses/comparison-path";
import { parseReader } from "@/lib/addresses/comparison-query";
import { firstText, type QueryValues } from "@/lib/addresses/query-values";
import type { ComparisonPage } from "@/lib/addresses/route-names";
import { findCall } from "@/lib/data/calls/call-queries";
import { defaultPair } from "@/lib/data/comparisons/readout-pairs";
import type { ComparisonFileName } from "@/lib/model/library/downloads";

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

/** Leads from a file that was asked for below a call to that of the pair that the call opens with; 404 where it has no pair. */
export async function toFileOfOpeningPair(slug: string, file: ComparisonFileName, query: QueryValues): Promise<never> {
  const call = await findCall(slug);
  const pair = (call && defaultPair(call)) ?? notFound();
  const asked = { reader: parseReader(query), passage: firstText(query.passage) };
  redirect(comparisonFilePath(comparisonPath(pair), file, asked));
}
