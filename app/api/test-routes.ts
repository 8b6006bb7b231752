// The routes of the API as its server has them, asked without one.
import { API_ROOT } from "@/lib/addresses/api-path";
import { OPERATIONS, OPERATION_IDS, type OperationId } from "@/lib/api/operations";
import { answerGet } from "./_operations/answer-operation";
import { comparing } from "./_operations/compare-texts";
import { readComparisonAcrossCalls as readAcross } from "./_operations/comparisons";
import * as readPermanentLink from "./v1/c/[id]/route";
import * as listCalls from "./v1/calls/route";
import * as readCall from "./v1/calls/[call]/route";
import * as readComparison from "./v1/calls/[call]/[pair]/route";
import * as listJudgements from "./v1/calls/[call]/[pair]/judgements/route";
import * as listNotes from "./v1/calls/[call]/[pair]/notes/route";
import * as listDyads from "./v1/dyads/route";
import * as readDyad from "./v1/dyads/[pair]/route";
import * as readDyadRow from "./v1/dyads/[pair]/rows/[row]/route";
import * as readKeptDyad from "./v1/dyads/kept/[id]/route";
import * as listIssuers from "./v1/issuers/route";
import * as readIssuer from "./v1/issuers/[issuer]/route";
import * as listParties from "./v1/parties/route";
import * as readParty from "./v1/parties/[party]/route";
import * as listRevisions from "./v1/readouts/[readout]/revisions/route";
import * as readRevision from "./v1/readouts/[readout]/revisions/[number]/route";
import * as searchCalls from "./v1/search/route";

type Method = "GET" | "POST" | "OPTIONS";
type Route = Record<Method, (request: Request, context: Context) => Promise<Response>>;
interface Context {
  params: Promise<Record<string, string>>;
}

/** As app/api/v1/compare has them: what lies in a folder of that name may not be imported. */
const compareTexts = comparing;
const readComparisonAcrossCalls = answerGet("readComparisonAcrossCalls", readAcross);

/** By operation, so that one without a route is a type error. */
const ROUTES: Record<OperationId, Route> = {
  ...{ listCalls, searchCalls, readCall, listRevisions, readRevision, readComparison, readComparisonAcrossCalls },
  ...{ listJudgements, listNotes, readPermanentLink, compareTexts, listDyads, readDyad, readDyadRow, readKeptDyad },
  ...{ listParties, readParty, listIssuers, readIssuer },
};

/** Of two that fit, the one with fewer names is meant, as Next has it. */
const namesIn = (path: string) => path.split("{").length;
const BY_NAMES = OPERATION_IDS.toSorted((a, b) => namesIn(OPERATIONS[a].path) - namesIn(OPERATIONS[b].path));

/** The operation at a path, with what stands for the names in it. */
function findOperation(pathname: string): { id: OperationId; params: Record<string, string> } | null {
  const parts = pathname.slice(API_ROOT.length).split("/");
  for (const id of BY_NAMES) {
    const wanted = OPERATIONS[id].path.split("/");
    const fits = wanted.length === parts.length && wanted.every((part, i) => part.startsWith("{") || part === parts[i]);
    if (!fits) continue;
    const named = wanted.flatMap((part, i) => (part.startsWith("{") ? [[part.slice(1, -1), parts[i]!]] : []));
    return { id, params: Object.fromEntries(named) };
  }
  return null;
}

/**
 * Asks the route of an address, as Next does.
 *
 * @example
 * await askRoute(new Request("http://localhost/api/v1/calls"));
 */
export async function askRoute(request: Request): Promise<Response> {
  const found = findOperation(new URL(request.url).pathname);
  if (!found) throw new Error(`There is no route at ${request.url}.`);
  const method = request.method === "HEAD" ? "GET" : (request.method as Method);
  return ROUTES[found.id][method](request, { params: Promise.resolve(found.params) });
}
