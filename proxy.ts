import { NextResponse, type NextRequest } from "next/server";
import { lookUpAddress, type AddressStatus } from "@/lib/data/library/address-lookup";
import { contentSecurityPolicy, makeNonce } from "@/server/content-security-policy";
import { STATUS_HEADER } from "@/server/with-status";

/** Every document; files of the build carry no scripts of their own. */
export const config = { matcher: ["/((?!_next/static/|icon\\.svg$).*)"] };

const MODE = process.env.NODE_ENV === "development" ? "development" : "production";

const PERMANENT_REDIRECT = 308;
const GONE = "410";

function rewriteToGone(
  { call, readout }: Extract<AddressStatus, { kind: "hidden" }>,
  { url }: NextRequest,
  headers: Headers,
) {
  const id = readout === null ? call : `${call}:${readout}`;
  const response = NextResponse.rewrite(new URL(`/gone/${id}`, url), { request: { headers } });
  response.headers.set(STATUS_HEADER, GONE);
  return response;
}

/**
 * A form that is sent is the page's to answer, also when what it corrects was renamed or put into the bin meanwhile: what was typed
 * must not be lost.
 */
const isForm = ({ method }: NextRequest) => method !== "GET" && method !== "HEAD";

/** What another site sends on a reader's behalf is none of a reader's doing; browsers say where a form comes from. */
const isForeignForm = (request: NextRequest) =>
  isForm(request) && request.headers.get("sec-fetch-site") === "cross-site";

function route(standing: AddressStatus, request: NextRequest, headers: Headers): NextResponse {
  if (standing.kind === "missing")
    return NextResponse.rewrite(new URL("/_not-found", request.url), { status: 404, request: { headers } });
  if (standing.kind === "stored" || isForm(request)) return NextResponse.next({ request: { headers } });
  if (standing.kind === "hidden") return rewriteToGone(standing, request, headers);
  return NextResponse.redirect(new URL(standing.path + request.nextUrl.search, request.url), PERMANENT_REDIRECT);
}

/**
 * Gives each document its policy, and answers addresses of what is not stored, was renamed or is in the bin before a page is
 * rendered: `notFound()` in a page answers 404 too, but with an empty document for browsers without JavaScript
 * (vercel/next.js#62228), and a path that is no UTF-8 makes the router answer 500.
 */
export async function proxy(request: NextRequest) {
  const policy = contentSecurityPolicy(makeNonce(), MODE);
  const headers = new Headers(request.headers);
  headers.set("Content-Security-Policy", policy);
  const response = isForeignForm(request)
    ? new NextResponse("Forms are sent from the pages of Parallax itself.\n", { status: 403 })
    : route(await lookUpAddress(request.nextUrl.pathname), request, headers);
  response.headers.set("Content-Security-Policy", policy);
  return response;
}
