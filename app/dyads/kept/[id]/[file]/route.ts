import { answerDyadFile } from "@/app/_answers/answer-pattern";
import { nothingStored } from "@/app/_answers/plain-answer";
import { parseDyadFile, parsePatternQuery } from "@/lib/addresses/dyad-path";
import { parseQuery } from "@/lib/addresses/query-values";
import { openDyadSnapshot } from "@/lib/comparison/dyads/freeze-dyad";

/** The pattern of a dyad as it stood, as a file: matrix.csv, figure.svg and the like. */
export async function GET(request: Request, { params }: RouteContext<"/dyads/kept/[id]/[file]">) {
  const { id, file } = await params;
  const named = parseDyadFile(file);
  if (!named) return nothingStored();
  const query = parsePatternQuery(parseQuery(new URL(request.url).search.slice(1)));
  return answerDyadFile(request, named, await openDyadSnapshot(id, query));
}
