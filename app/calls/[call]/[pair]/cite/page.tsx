import { findComparison } from "@/app/_answers/find-comparison";
import { parseReader } from "@/lib/addresses/comparison-query";
import { CITE_METADATA, showCitation } from "@/app/_comparison/show-citation";

export const metadata = CITE_METADATA;

export default async function CitePage({ params, searchParams }: PageProps<"/calls/[call]/[pair]/cite">) {
  const { call, pair } = await params;
  const query = await searchParams;
  return showCitation(await findComparison(pair, call, parseReader(query)), query.passage);
}
