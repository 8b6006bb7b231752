import { findComparison } from "@/app/_comparison/find-comparison";
import { CITE_METADATA, showCitation } from "@/app/_comparison/show-citation";

export const metadata = CITE_METADATA;

export default async function CitePage({ params, searchParams }: PageProps<"/calls/[call]/[pair]/cite">) {
  const { call, pair } = await params;
  return showCitation(await findComparison(pair, call), (await searchParams).passage);
}
