import { answerDownload } from "@/app/_comparison/answer-download";
import { findTold } from "@/app/_comparison/find-told";

/** The comparison as a file: /calls/…/left..right/download.json, .csv, .md or .docx. */
export async function GET(request: Request, { params }: RouteContext<"/calls/[call]/[pair]/[file]">) {
  const { call, pair, file } = await params;
  return answerDownload(request, file, () => findTold(pair, call));
}
