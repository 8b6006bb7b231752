import { answerDownload } from "@/app/_comparison/answer-download";
import { findComparison } from "@/app/_comparison/find-comparison";

/** The comparison as a file: /compare/left..right/download.json, .csv, .md or .docx. */
export async function GET(request: Request, { params }: RouteContext<"/compare/[pair]/[file]">) {
  const { pair, file } = await params;
  return answerDownload(request, file, () => findComparison(pair, null));
}
