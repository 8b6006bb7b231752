import { answerDyadFile } from "@/app/_answers/answer-pattern";
import { parseDyadFile, parseDyadName, parsePatternQuery } from "@/lib/addresses/dyad-path";
import { parseQuery } from "@/lib/addresses/query-values";
import { openDyad } from "@/lib/comparison/dyads/open-dyad";
import { nothingStored } from "@/app/_answers/plain-answer";

/** A dyad as a file: /dyads/vestria..norland/matrix.csv, .json, row.csv, .json or a figure, for the same query as its page. */
export async function GET(request: Request, { params }: RouteContext<"/dyads/[dyad]/[file]">) {
  const { dyad, file: part } = await params;
  const name = parseDyadName(dyad);
  const file = parseDyadFile(part);
  if (!name || !file) return nothingStored();
  const query = parsePatternQuery(parseQuery(new URL(request.url).search.slice(1)));
  return answerDyadFile(request, file, await openDyad(name, query));
}
