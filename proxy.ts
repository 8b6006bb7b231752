import { NextResponse, type NextRequest } from "next/server";
import { isStored } from "@/lib/data/addresses";
import { contentSecurityPolicy, makeNonce } from "@/server/content-security-policy";

/** Every document; files of the build carry no scripts of their own. */
export const config = { matcher: ["/((?!_next/static/|icon\\.svg$).*)"] };

const MODE = process.env.NODE_ENV === "development" ? "development" : "production";

/**
 * Gives each document its policy, and answers addresses of what is not stored before a page is rendered: `notFound()` in a page
 * answers 404 too, but with an empty document for browsers without JavaScript (vercel/next.js#62228), and a path that is no UTF-8
 * makes the router answer 500.
 */
export async function proxy(request: NextRequest) {
  const policy = contentSecurityPolicy(makeNonce(), MODE);
  const headers = new Headers(request.headers);
  headers.set("Content-Security-Policy", policy);
  const response = (await isStored(request.nextUrl.pathname))
    ? NextResponse.next({ request: { headers } })
    : NextResponse.rewrite(new URL("/_not-found", request.url), { status: 404, request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  return response;
}
