import { answerFile } from "@/app/_comparison/answer-file";
import { answerDyadFile } from "@/app/_comparison/answer-pattern";
import { findSnapshotComparison } from "@/app/_comparison/find-comparison";
import { parseDyadFile, parsePatternQuery } from "@/lib/addresses/dyad-path";
import { parseQuery } from "@/lib/addresses/query-values";
import { openKeptDyad } from "@/lib/comparison/dyads/keep-dyad";

/** What a permanent link keeps, as a file: of a comparison /c/…/download.json, citation.bib or picture.png, of a dyad matrix.csv and its like. */
export async function GET(request: Request, { params }: RouteContext<"/c/[id]/[file]">) {
  const { id, file } = await params;
  const ofDyad = parseDyadFile(file);
  if (!ofDyad) return answerFile(request, file, () => findSnapshotComparison(id));
  const query = parsePatternQuery(parseQuery(new URL(request.url).search.slice(1)));
  return answerDyadFile(request, ofDyad, await openKeptDyad(id, query));
}
