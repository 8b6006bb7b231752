import { NextResponse, type NextRequest } from "next/server";
import { isStored } from "@/lib/data/addresses";

export const config = { matcher: ["/calls/:path+", "/compare/:path+", "/c/:path+"] };

/**
 * Answers addresses of what is not stored before a page is rendered: `notFound()` in a page answers 404 too, but with an empty
 * document for browsers without JavaScript (vercel/next.js#62228), and a path that is no UTF-8 makes the router answer 500.
 */
export async function proxy(request: NextRequest) {
  if (await isStored(request.nextUrl.pathname)) return NextResponse.next();
  return NextResponse.rewrite(new URL("/_not-found", request.url), { status: 404 });
}
