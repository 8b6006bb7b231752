import { API_ROOT, isInApi } from "../addresses/api-path";
import { OPERATIONS, OPERATION_IDS, isWrite, type OperationId, type WriteId } from "./operations";

const isName = (part: string) => part.startsWith("{");

/** The paths of operations, those with the fewest parameters first: if two match, that one counts, as in Next. */
const PATHS = [...new Set(OPERATION_IDS.map((id) => OPERATIONS[id].path))].toSorted(
  (a, b) => a.split("{").length - b.split("{").length,
);

function fits(path: string, asked: readonly string[]): boolean {
  const wanted = path.split("/");
  return wanted.length === asked.length && wanted.every((part, at) => isName(part) || part === asked[at]);
}

/**
 * The operations at a path.
 *
 * @param path of the API, without a query
 * @returns none if there is no such address
 * @example
 * findOperations("/api/v1/calls"); //=> ["listCalls", "addCall"]
 */
export function findOperations(path: string): OperationId[] {
  if (!isInApi(path)) return [];
  const asked = path.slice(API_ROOT.length).split("/");
  const found = PATHS.find((one) => fits(one, asked));
  return OPERATION_IDS.filter((id) => OPERATIONS[id].path === found);
}

const METHODS = { get: ["GET", "HEAD"], post: ["POST"], patch: ["PATCH"] } as const;

/**
 * The methods of operations.
 *
 * @example
 * methodsOf(["listCalls", "addCall"]); //=> ["GET", "HEAD", "POST", "OPTIONS"]
 */
export const methodsOf = (ids: readonly OperationId[]): string[] => [
  ...ids.flatMap((id) => METHODS[OPERATIONS[id].method]),
  "OPTIONS",
];

/**
 * The operation that a request asks to store something.
 *
 * @param path of the API, without a query
 * @returns null if it asks for something else
 * @example
 * findWrite("PATCH", "/api/v1/notes/7"); //=> "editNote"
 * findWrite("POST", "/api/v1/compare");  //=> null
 */
export const findWrite = (method: string, path: string): WriteId | null =>
  findOperations(path)
    .filter(isWrite)
    .find((id) => OPERATIONS[id].method.toUpperCase() === method) ?? null;
