import { fillPath, inApi, nextPath } from "@/lib/addresses/api-path";
import { originOf } from "@/lib/addresses/origin";
import { decodePart } from "@/lib/addresses/pair-names";
import { findOperations, methodsOf } from "@/lib/api/find-operation";
import { OPERATIONS, type ParsedRequest, type Content, type OperationId, type ReadId } from "@/lib/api/operations";
import { Problem } from "@/lib/api/problem";
import { readQuery } from "@/lib/api/read-query";
import { respond, respondPreflight, respondProblem } from "@/lib/api/respond";
import { PROBLEM_DETAILS, answeredMethods } from "@/lib/messages/site/api";

/** The API path that what was asked for has moved to. */
export class Moved {
  constructor(readonly path: string) {}
}

/** Carries out an operation. Expected failures are returned, not thrown. */
export type Operate<Id extends OperationId> = (asked: ParsedRequest<Id>) => Promise<Content<Id> | Problem | Moved>;

export interface Context {
  /** Undefined if the address has no parameters, although Next's types say otherwise. */
  params: Promise<Record<string, string> | undefined>;
}

/** Answers a method that an address does not have. */
export const refuseMethod = (allowed: readonly string[]) => async (): Promise<Response> =>
  respondProblem(
    new Problem("method-not-allowed", answeredMethods(allowed), { headers: { Allow: allowed.join(", ") } }),
    allowed.includes("GET"),
  );

export const NOT_FOUND_PROBLEM = new Problem("not-found", PROBLEM_DETAILS.notFound);

/** The decoded parameters of a path; null if one is not valid UTF-8 or cannot be a name. */
export async function readParams<Id extends OperationId>(
  id: Id,
  { params }: Context,
): Promise<ParsedRequest<Id>["params"] | null> {
  const decoded = Object.entries((await params) ?? {}).map(([name, part]) => [name, decodePart(part)] as const);
  if (decoded.some(([, part]) => part === null)) return null;
  const parsed = OPERATIONS[id].params.safeParse(Object.fromEntries(decoded));
  return parsed.success ? (parsed.data as ParsedRequest<Id>["params"]) : null;
}

const nextOf = (content: object): string | null =>
  "next" in content && typeof content.next === "string" ? content.next : null;

/**
 * Answers the methods that an operation's address does not have, and the preflight requests of browsers for those it has.
 *
 * @example
 * const { GET, POST, OPTIONS } = otherwise("addReadout");
 */
export function otherwise(id: OperationId) {
  const methods = methodsOf(findOperations(inApi(OPERATIONS[id].path)));
  const refuse = refuseMethod(methods);
  return {
    GET: refuse,
    POST: refuse,
    PATCH: refuse,
    OPTIONS: async (): Promise<Response> => respondPreflight(methods, methods.includes("GET")),
  };
}

/**
 * Answers an operation that reads: parse, do, answer. Other methods at its address get their HTTP answer.
 *
 * @example
 * export const { GET, POST, OPTIONS } = answerGet("readCall", readCall);
 */
export function answerGet<Id extends ReadId>(id: Id, operate: Operate<Id>) {
  async function GET(request: Request, context: Context): Promise<Response> {
    const params = await readParams(id, context);
    if (params === null) return respondProblem(NOT_FOUND_PROBLEM);
    const query = readQuery(OPERATIONS[id].query, new URL(request.url).searchParams);
    if (query instanceof Problem) return respondProblem(query);
    const asked = { params, query, origin: originOf(request.headers) } as ParsedRequest<Id>;
    const content = await operate(asked);
    if (content instanceof Problem) return respondProblem(content);
    if (content instanceof Moved) return new Response(null, { status: 308, headers: { Location: content.path } });
    const { isLockable } = OPERATIONS[id] as { isLockable?: boolean };
    return respond(request, content, nextOf(content), isLockable);
  }
  return { ...otherwise(id), GET };
}

/**
 * The address of the next page of a list; null where there is none.
 *
 * @example
 * nextAddress("listParties", asked, "armenia"); //=> "https://…/api/v1/parties?after=armenia"
 */
export const nextAddress = <Id extends ReadId>(id: Id, { query, origin }: ParsedRequest<Id>, after: string | null) =>
  after === null ? null : origin + nextPath(inApi(OPERATIONS[id].path), query, after);

/**
 * The address of an operation.
 *
 * @example
 * addressOf("readCall", { call: "a" }, "https://parallax.example"); //=> "https://parallax.example/api/v1/calls/a"
 */
export const addressOf = (id: OperationId, params: Record<string, string>, origin: string): string =>
  origin + fillPath(OPERATIONS[id].path, params);
