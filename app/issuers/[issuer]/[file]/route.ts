import { parsePatternQuery } from "@/lib/addresses/dyad-path";
import { issuerPatternPath, parseIssuerFile } from "@/lib/addresses/issuer-path";
import { originOf } from "@/lib/addresses/origin";
import { parseQuery } from "@/lib/addresses/query-values";
import { answerPattern } from "@/app/_answers/answer-pattern";
import { openIssuer } from "@/lib/comparison/dyads/open-issuer";
import { findIssuerName } from "@/lib/data/names/name-queries";
import { ISSUER_PATTERN_FILES } from "@/lib/exchange/patterns/issuer-files";
import { today } from "@/lib/model/dates";
import { nothingStored } from "@/app/_answers/plain-answer";

/** An issuer across its counterparts as a file: matrix.csv, matrix.json or figure.svg, with the query of its page. */
export async function GET(request: Request, { params }: RouteContext<"/issuers/[issuer]/[file]">) {
  const { issuer, file: part } = await params;
  const file = parseIssuerFile(part);
  const query = parsePatternQuery(parseQuery(new URL(request.url).search.slice(1)));
  const name = file && (await findIssuerName(issuer));
  const view = name && (await openIssuer(name, query));
  if (!view) return nothingStored();
  const { contentType, write } = ISSUER_PATTERN_FILES[file];
  const address = new URL(issuerPatternPath(issuer, query), originOf(request.headers)).href;
  return answerPattern(write({ view, address, accessed: today() }), contentType, `parallax-${issuer}-${file}`);
}
