import { answerDownload } from "@/app/_comparison/answer-download";
import { findComparison } from "@/app/_comparison/find-comparison";

/** The comparison as a file: /calls/…/left..right/download.json, .csv, .md or .docx. */
export async function GET(request: Request, { params }: RouteContext<"/calls/[call]/[pair]/[file]">) {
  const { call, pair, file } = await params;
  return answerDownload(request, file, () => findComparison(pair, call));
}
