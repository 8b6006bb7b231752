import { answerFormulasFile } from "@/app/_answers/answer-pattern";
import { nothingStored } from "@/app/_answers/plain-answer";
import { parseDyadName, parseFormulasFile } from "@/lib/addresses/dyad-path";
import { openFormulas } from "@/lib/comparison/dyads/open-formulas";

/** The formulas of an issuer as a file: chains.csv, figure.svg and the like. */
export async function GET(request: Request, { params }: RouteContext<"/dyads/[pair]/formulas/[issuer]/[file]">) {
  const { pair, issuer, file: part } = await params;
  const name = parseDyadName(pair);
  const file = parseFormulasFile(part);
  return name && file ? answerFormulasFile(request, file, await openFormulas(name, issuer)) : nothingStored();
}
