import { findComparison } from "@/app/_answers/find-comparison";
import { parseReader } from "@/lib/addresses/comparison-query";
import { CITE_METADATA, showCitation } from "@/app/_comparison/show-citation";

export const metadata = CITE_METADATA;

export default async function CitePage({ params, searchParams }: PageProps<"/compare/[pair]/cite">) {
  const { pair } = await params;
  const query = await searchParams;
  return showCitation(await findComparison(pair, null, parseReader(query)), query.passage);
}
