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
 * Redirects from a page below a call to the same page of the call's opening pair; to the call itself if it has no pair. The redirect is
 * temporary, because another readout may change which pair opens the call.
 */
export async function toOpeningPair(request: Request, slug: string, page: ComparisonPage): Promise<never> {
  const call = (await findCall(slug)) ?? notFound();
  const pair = defaultPair(call);
  const path = pair ? comparisonPagePath(comparisonPath(pair), page) : callPath(call.slug);
  redirect(`${path}${new URL(request.url).search}`);
}

/** Redirects from a file below a call to the same file of the call's opening pair; 404 if it has no pair. */
export async function toFileOfOpeningPair(slug: string, file: ComparisonFileName, query: QueryValues): Promise<never> {
  const call = await findCall(slug);
  const pair = (call && defaultPair(call)) ?? notFound();
  const asked = { reader: parseReader(query), passage: firstText(query.passage) };
  redirect(comparisonFilePath(comparisonPath(pair), file, asked));
}
