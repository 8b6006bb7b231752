import { findComparison } from "@/app/_comparison/find-comparison";
import { CITE_METADATA, showCitation } from "@/app/_comparison/show-citation";

export const metadata = CITE_METADATA;

export default async function CitePage({ params, searchParams }: PageProps<"/compare/[pair]/cite">) {
  const { pair } = await params;
  return showCitation(await findComparison(pair, null), (await searchParams).passage);
}
