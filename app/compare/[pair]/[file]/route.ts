import { answerDownload } from "@/app/_comparison/answer-download";
import { findTold } from "@/app/_comparison/find-told";

/** The comparison as a file: /compare/left..right/download.json, .csv, .md or .docx. */
export async function GET(request: Request, { params }: RouteContext<"/compare/[pair]/[file]">) {
  const { pair, file } = await params;
  return answerDownload(request, file, () => findTold(pair, null));
}
