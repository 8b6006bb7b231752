import { answerFile } from "@/app/_answers/answer-file";
import { findComparison } from "@/app/_answers/find-comparison";

/** The comparison as a file: /compare/left..right/download.json, citation.bib, brief.docx or picture.png. */
export async function GET(request: Request, { params }: RouteContext<"/compare/[pair]/[file]">) {
  const { pair, file } = await params;
  return answerFile(request, file, (reader) => findComparison(pair, null, reader));
}
