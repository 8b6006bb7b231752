import { findSnapshotComparison } from "@/app/_answers/find-comparison";
import { BRIEF_METADATA, showBrief } from "@/app/_comparison/show-brief";

export const metadata = BRIEF_METADATA;

export default async function BriefPage({ params }: PageProps<"/c/[id]/brief">) {
  return showBrief(await findSnapshotComparison((await params).id));
}
