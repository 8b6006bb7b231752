import { answerFormulasFile } from "@/app/_answers/answer-pattern";
import { nothingStored } from "@/app/_answers/plain-answer";
import { parseDyadName, parseFormulasFile } from "@/lib/addresses/dyad-path";
import { openFormulas } from "@/lib/comparison/dyads/open-formulas";

/** The formulas of an issuer as a file: chains.csv, figure.svg and the like. */
export async function GET(request: Request, { params }: RouteContext<"/dyads/[dyad]/formulas/[issuer]/[file]">) {
  const { dyad, issuer, file: part } = await params;
  const name = parseDyadName(dyad);
  const file = parseFormulasFile(part);
  return name && file ? answerFormulasFile(request, file, await openFormulas(name, issuer)) : nothingStored();
}
