import { answerDownload } from "@/app/_comparison/answer-download";
import { findSnapshotComparison } from "@/app/_comparison/find-comparison";

/** The comparison as it stood, as a file: /c/…/download.json, .csv, .md or .docx. */
export async function GET(request: Request, { params }: RouteContext<"/c/[id]/[file]">) {
  const { id, file } = await params;
  return answerDownload(request, file, () => findSnapshotComparison(id));
}
