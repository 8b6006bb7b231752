import "server-only";
import { findCall } from "./call-queries";
import { findMatrix } from "./matrices";
import { findPair } from "./pairs";
import { hasSnapshot } from "./snapshots";

function decode(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}

/**
 * Whether a page can answer the address: "/calls/2024-04-03-blinken-aliyev", "/calls/…/left..right", "/compare/left..right", "/c/…".
 * Addresses of other shapes are the router's.
 */
export async function isStored(pathname: string): Promise<boolean> {
  const [, place, ...parts] = pathname.split("/");
  // A card and a citation belong to the page above them.
  if (/^(opengraph-image.*|cite)$/.test(parts.at(-1) ?? "")) parts.pop();
  const [first, second, ...more] = parts.map(decode);
  if ([first, second, ...more].includes(null)) return false;
  if (!first || more.length > 0) return true;
  if (second === "matrix") return (await findMatrix(first, null)) !== null;
  if (place === "c") return second !== undefined || (await hasSnapshot(first));
  if (place === "compare") return second !== undefined || (await findPair(first, null)) !== null;
  return second ? (await findPair(second, first)) !== null : (await findCall(first)) !== null;
}
