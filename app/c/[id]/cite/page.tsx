import { findSnapshotComparison } from "@/app/_answers/find-comparison";
import { CITE_METADATA, showCitation } from "@/app/_comparison/show-citation";

export const metadata = CITE_METADATA;

export default async function CitePage({ params, searchParams }: PageProps<"/c/[id]/cite">) {
  return showCitation(await findSnapshotComparison((await params).id), (await searchParams).passage);
}
