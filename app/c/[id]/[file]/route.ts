import { answerDownload } from "@/app/answer-download";
import { findSnapshot } from "@/lib/data/snapshots";

/** A snapshot as a file, as it stood: /c/…/download.json, .csv, .md or .docx. */
export async function GET(request: Request, { params }: RouteContext<"/c/[id]/[file]">) {
  const { id, file } = await params;
  return answerDownload(request, file, async () => {
    const snapshot = await findSnapshot(id);
    return snapshot && { ...snapshot, path: `/c/${id}` };
  });
}
