// The routes of the API as a server has them, called without one.
import { API_ROOT } from "@/lib/addresses/api-path";
import { findOperations } from "@/lib/api/find-operation";
import { OPERATIONS, type OperationId } from "@/lib/api/operations";
import { answerGet } from "./_operations/answer-operation";
import { comparing } from "./_operations/compare-texts";
import { readComparisonAcrossCalls as readAcross } from "./_operations/comparisons";
import * as readPermanentLink from "./v1/c/[id]/route";
import * as listCalls from "./v1/calls/route";
import * as readCall from "./v1/calls/[call]/route";
import * as readComparison from "./v1/calls/[call]/[pair]/route";
import * as listJudgements from "./v1/calls/[call]/[pair]/judgements/route";
import * as listNotes from "./v1/calls/[call]/[pair]/notes/route";
import * as addReadout from "./v1/calls/[call]/readouts/route";
import * as listDyads from "./v1/dyads/route";
import * as readDyad from "./v1/dyads/[pair]/route";
import * as readDyadRow from "./v1/dyads/[pair]/rows/[row]/route";
import * as readKeptDyad from "./v1/dyads/kept/[id]/route";
import * as listIssuers from "./v1/issuers/route";
import * as readIssuer from "./v1/issuers/[issuer]/route";
import * as note from "./v1/notes/[note]/route";
import * as listParties from "./v1/parties/route";
import * as readParty from "./v1/parties/[party]/route";
import * as listRevisions from "./v1/readouts/[readout]/revisions/route";
import * as readRevision from "./v1/readouts/[readout]/revisions/[number]/route";
import * as searchCalls from "./v1/search/route";

type Answer = (request: Request, context: Context) => Promise<Response>;
type Route = Record<"GET" | "POST" | "OPTIONS", Answer> & { PATCH?: Answer };
interface Context {
  params: Promise<Record<string, string>>;
}

/** The handlers of app/api/v1/compare, made again here: a lint rule forbids imports from a folder of that name. */
const compareTexts = comparing;
const readComparisonAcrossCalls = answerGet("readComparisonAcrossCalls", readAcross);

/** Keyed by operation, so that an operation without a route is a type error. */
const ROUTES: Record<OperationId, Route> = {
  listCalls,
  searchCalls,
  readCall,
  listRevisions,
  readRevision,
  readComparison,
  readComparisonAcrossCalls,
  listJudgements,
  listNotes,
  readPermanentLink,
  compareTexts,
  listDyads,
  readDyad,
  readDyadRow,
  readKeptDyad,
  listParties,
  readParty,
  listIssuers,
  readIssuer,
  addReadout,
  addCall: listCalls,
  addJudgement: listJudgements,
  addNote: listNotes,
  addRevision: listRevisions,
  readNote: note,
  editNote: note,
};

/** The operation at a path, and the values of its parameters. */
function findOperation(pathname: string): { id: OperationId; params: Record<string, string> } | null {
  const [id] = findOperations(pathname);
  if (!id) return null;
  const parts = pathname.slice(API_ROOT.length).split("/");
  const named = OPERATIONS[id].path
    .split("/")
    .flatMap((part, i) => (part.startsWith("{") ? [[part.slice(1, -1), parts[i]!]] : []));
  return { id, params: Object.fromEntries(named) };
}

/**
 * Calls the route of an address, as Next does.
 *
 * @example
 * await askRoute(new Request("http://localhost/api/v1/calls"));
 */
export async function askRoute(request: Request): Promise<Response> {
  const found = findOperation(new URL(request.url).pathname);
  if (!found) throw new Error(`There is no route at ${request.url}.`);
  const method = request.method === "HEAD" ? "GET" : (request.method as keyof Route);
  return ROUTES[found.id][method]!(request, { params: Promise.resolve(found.params) });
}
