import { answerIssuerFile } from "@/app/_answers/answer-pattern";
import { nothingStored } from "@/app/_answers/plain-answer";
import { parsePatternQuery } from "@/lib/addresses/dyad-path";
import { parseIssuerFile } from "@/lib/addresses/issuer-path";
import { parseQuery } from "@/lib/addresses/query-values";
import { openIssuer } from "@/lib/comparison/dyads/open-issuer";
import { findIssuerName } from "@/lib/data/names/name-queries";

/** An issuer's pattern across its counterparts as a file, for the same query as its page: matrix.csv, matrix.json or figure.svg. */
export async function GET(request: Request, { params }: RouteContext<"/issuers/[issuer]/[file]">) {
  const { issuer, file: part } = await params;
  const file = parseIssuerFile(part);
  const query = parsePatternQuery(parseQuery(new URL(request.url).search.slice(1)));
  const name = file && (await findIssuerName(issuer));
  return name ? answerIssuerFile(request, file, await openIssuer(name, query)) : nothingStored();
}
