import { answerPattern } from "@/app/_answers/answer-pattern";
import { nothingStored } from "@/app/_answers/plain-answer";
import { formulasPath, nameOfDyad, parseDyadName, parseFormulasFile } from "@/lib/addresses/dyad-path";
import { originOf } from "@/lib/addresses/origin";
import { openFormulas } from "@/lib/comparison/dyads/open-formulas";
import { FORMULAS_WRITERS } from "@/lib/exchange/patterns/formulas-files";
import { today } from "@/lib/model/dates";

/** The formulas of an issuer as a file: chains.csv or chains.json. */
export async function GET(request: Request, { params }: RouteContext<"/dyads/[pair]/formulas/[issuer]/[file]">) {
  const { pair, issuer, file: part } = await params;
  const name = parseDyadName(pair);
  const file = parseFormulasFile(part);
  const view = name && file && (await openFormulas(name, issuer));
  if (!view) return nothingStored();
  const { contentType, write } = FORMULAS_WRITERS[file];
  const address = new URL(formulasPath(nameOfDyad(view.parties), issuer), originOf(request.headers)).href;
  return answerPattern(write({ view, address, accessed: today() }), contentType, `parallax-${issuer}-${file}`);
}
