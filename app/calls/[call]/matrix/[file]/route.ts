import { nothingStored } from "@/app/_answers/plain-answer";
import { matrixPath, parseMatrixFile, parseMatrixQuery, PLAIN_MATRIX } from "@/lib/addresses/call-path";
import { originOf } from "@/lib/addresses/origin";
import { parseQuery } from "@/lib/addresses/query-values";
import { openMatrix } from "@/lib/comparison/open-matrix";
import { matrixResponse } from "@/lib/exchange/call-matrix/formats";
import { today } from "@/lib/model/dates";

/** A call's matrix as a file, by the reader that is asked for: /calls/…/matrix/matrix.json, .csv or .md. */
export async function GET(request: Request, { params }: RouteContext<"/calls/[call]/matrix/[file]">) {
  const { call, file } = await params;
  const format = parseMatrixFile(file);
  const query = { ...parseMatrixQuery(parseQuery(new URL(request.url).search.slice(1))), from: PLAIN_MATRIX.from };
  const view = format && (await openMatrix(call, query, { isWhole: true }));
  if (!format || !view) return nothingStored();
  const path = matrixPath(view.call.slug, { ...query, of: view.readout.slug });
  return matrixResponse({ view, address: new URL(path, originOf(request.headers)).href, accessed: today() }, format);
}
