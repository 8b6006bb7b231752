import "server-only";
import { database } from "./client";
import { findMatrix } from "./matrices";
import { isPairStored } from "./pairs";
import { hasSnapshot } from "./snapshots";

function decode(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}

const isCallStored = async (slug: string) =>
  (await database().call.findUnique({ where: { slug }, select: { id: true } })) !== null;

/**
 * Whether a page can answer the address: "/calls/2024-04-03-blinken-aliyev", "/calls/…/left..right", "/compare/left..right", "/c/…".
 * Addresses of other shapes are the router's. Only looks whether the rows are there: the page reads what is in them.
 */
export async function isStored(pathname: string): Promise<boolean> {
  const [, place, ...parts] = pathname.split("/");
  // A card and a citation belong to the page above them.
  if (/^(opengraph-image.*|cite)$/.test(parts.at(-1) ?? "")) parts.pop();
  const [first, second, ...more] = parts.map(decode);
  if ([decode(place ?? ""), first, second, ...more].includes(null)) return false;
  if (!first || more.length > 0) return true;
  if (place === "c") return second !== undefined || (await hasSnapshot(first));
  if (place === "compare") return second !== undefined || (await isPairStored(first, null));
  if (place !== "calls") return true;
  if (first === "new" && second === undefined) return true;
  if (second === "matrix") return (await findMatrix(first, null)) !== null;
  return second ? isPairStored(second, first) : isCallStored(first);
}
