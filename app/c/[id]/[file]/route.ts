import { answerFile } from "@/app/_answers/answer-file";
import { findSnapshotComparison } from "@/app/_answers/find-comparison";

/** The comparison of a permanent link as a file: /c/…/download.json, citation.bib, brief.docx or picture.png. */
export async function GET(request: Request, { params }: RouteContext<"/c/[id]/[file]">) {
  const { id, file } = await params;
  return answerFile(request, file, () => findSnapshotComparison(id));
}
