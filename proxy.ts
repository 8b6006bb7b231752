import { NextResponse, type NextRequest } from "next/server";
import { isInApi, isInFrame, readMirrored } from "@/lib/addresses/api-path";
import { leadsToProvider } from "@/lib/addresses/leads-to-provider";
import { deletedPath } from "@/lib/addresses/site-path";
import { Problem, writeProblem } from "@/lib/api/problem";
import { lookUpPage, type PageStatus } from "@/lib/data/library/address-lookup";
import { providerOrigins } from "@/lib/data/people/provider";
import { PROBLEM_DETAILS } from "@/lib/messages/site/api";
import { PROGRAM_POLICY, contentSecurityPolicy, framePolicy, makeNonce } from "@/server/content-security-policy";
import { isReadableForm } from "@/server/is-readable-form";
import { STATUS_HEADER, setDependencies } from "@/server/proxy-headers";
import { SERVER_FAULTS } from "@/lib/messages/site/server-faults";

/** Every document. Files of the build contain no scripts of their own. */
export const config = { matcher: ["/((?!_next/static/|icon\\.svg$).*)"] };

const MODE = process.env.NODE_ENV === "development" ? "development" : "production";

const PERMANENT_REDIRECT = 308;
const GONE = "410";

/** API clients get problem details. */
function answerGone(): NextResponse {
  const { status, headers, body } = writeProblem(new Problem("deleted", PROBLEM_DETAILS.deleted));
  return new NextResponse(body, { status, headers });
}

function rewriteToGone(deleted: Extract<PageStatus, { kind: "deleted" }>, { url }: NextRequest, headers: Headers) {
  const response = NextResponse.rewrite(new URL(deletedPath(deleted), url), { request: { headers } });
  response.headers.set(STATUS_HEADER, GONE);
  return response;
}

/** A page answers a form itself, even if what it corrects was renamed or deleted meanwhile, so that nothing typed is lost. */
const isForm = ({ method }: NextRequest) => method !== "GET" && method !== "HEAD";

const refuse = (status: number, sentence: string) => new NextResponse(`${sentence}\n`, { status });

function continueTo(page: PageStatus, headers: Headers): NextResponse {
  const response = NextResponse.next({ request: { headers } });
  if (page.kind === "stored" && page.dependsOn) setDependencies(response.headers, page.dependsOn);
  return response;
}

/** Routes without a page answer themselves that nothing is stored. */
const answersMissing = ({ nextUrl: { pathname } }: NextRequest) => isInApi(pathname) || readMirrored(pathname) !== null;

function route(page: PageStatus, request: NextRequest, headers: Headers): NextResponse {
  if (page.kind === "missing" && answersMissing(request)) return NextResponse.next({ request: { headers } });
  if (page.kind === "missing")
    return NextResponse.rewrite(new URL("/_not-found", request.url), { status: 404, request: { headers } });
  if (page.kind === "stored" || isForm(request)) return continueTo(page, headers);
  if (page.kind === "deleted" && isInApi(request.nextUrl.pathname)) return answerGone();
  if (page.kind === "deleted" && isInFrame(request.nextUrl.pathname)) return refuse(410, PROBLEM_DETAILS.deleted);
  if (page.kind === "deleted") return rewriteToGone(page, request, headers);
  return NextResponse.redirect(new URL(page.path + request.nextUrl.search, request.url), PERMANENT_REDIRECT);
}

function policyOf(path: string): string {
  if (isInApi(path)) return PROGRAM_POLICY;
  if (isInFrame(path)) return framePolicy();
  return contentSecurityPolicy(makeNonce(), MODE, leadsToProvider(path) ? providerOrigins() : []);
}

async function answer(request: NextRequest, headers: Headers): Promise<NextResponse> {
  if (isForm(request) && !(await isReadableForm(request))) return refuse(400, SERVER_FAULTS.brokenForm);
  return route(await lookUpPage(request.nextUrl.pathname), request, headers);
}

/**
 * Gives each document its policy, and answers addresses of what is not stored, was renamed or deleted before a page is rendered:
 * `notFound()` in a page answers 404 too, but with an empty document for browsers without JavaScript (vercel/next.js#62228), and a path
 * that is not UTF-8 makes the router answer 500.
 */
export async function proxy(request: NextRequest) {
  const policy = policyOf(request.nextUrl.pathname);
  const headers = new Headers(request.headers);
  headers.set("Content-Security-Policy", policy);
  const response = await answer(request, headers);
  response.headers.set("Content-Security-Policy", policy);
  return response;
}
