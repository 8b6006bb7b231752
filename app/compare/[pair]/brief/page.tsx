import { findComparison } from "@/app/_answers/find-comparison";
import { parseReader } from "@/lib/addresses/comparison-query";
import { BRIEF_METADATA, showBrief } from "@/app/_comparison/show-brief";

export const metadata = BRIEF_METADATA;

export default async function BriefPage({ params, searchParams }: PageProps<"/compare/[pair]/brief">) {
  const { pair } = await params;
  return showBrief(await findComparison(pair, null, parseReader(await searchParams)));
}
