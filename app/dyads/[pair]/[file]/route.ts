import { parseDyadFile, parseDyadName, parsePatternQuery, dyadPath } from "@/lib/addresses/dyad-path";
import { answerPattern } from "@/app/_comparison/answer-pattern";
import { originOf } from "@/lib/addresses/origin";
import { parseQuery } from "@/lib/addresses/query-values";
import { openDyad } from "@/lib/comparison/dyads/open-dyad";
import { PATTERN_FILES } from "@/lib/exchange/patterns/pattern-files";
import { today } from "@/lib/model/dates";

/** A dyad as a file: /dyads/left..right/matrix.csv, .json, row.csv, .json or figure.svg, with the query of its page. */
export async function GET(request: Request, { params }: RouteContext<"/dyads/[pair]/[file]">) {
  const { pair, file: part } = await params;
  const name = parseDyadName(pair);
  const file = parseDyadFile(part);
  const query = parsePatternQuery(parseQuery(new URL(request.url).search.slice(1)));
  const view = name && file && (await openDyad(name, query));
  if (!view) return new Response("Nothing is stored at this address.\n", { status: 404 });
  const { contentType, write } = PATTERN_FILES[file];
  const address = new URL(dyadPath(name, query), originOf(request.headers)).href;
  return answerPattern(
    write({ view, address, accessed: today() }),
    contentType,
    `parallax-${name.a}-${name.b}-${file}`,
  );
}
