import { answerPatternSnapshotFile } from "@/app/_answers/answer-pattern";
import { parsePatternQuery } from "@/lib/addresses/dyad-path";
import { parseQuery } from "@/lib/addresses/query-values";
import { openPatternSnapshot } from "@/lib/comparison/dyads/open-pattern-snapshot";

/** A pattern as it stood, as a file: matrix.csv, figure.svg, chains.csv and the like. */
export async function GET(request: Request, { params }: RouteContext<"/dyads/kept/[id]/[file]">) {
  const { id, file } = await params;
  const query = parsePatternQuery(parseQuery(new URL(request.url).search.slice(1)));
  return answerPatternSnapshotFile(request, file, await openPatternSnapshot(id, query));
}
