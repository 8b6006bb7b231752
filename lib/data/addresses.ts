import "server-only";
import { findCall } from "./call-queries";

function decode(part: string): string | null {
  try {
    return decodeURIComponent(part);
  } catch {
    return null;
  }
}

/** Whether a page can answer the address: "/calls/2024-04-03-blinken-aliyev". Addresses of other shapes are the router's. */
export async function isStored(pathname: string): Promise<boolean> {
  const [, place, ...parts] = pathname.split("/");
  const decoded = parts.map(decode);
  if (decoded.includes(null)) return false;
  const [slug] = decoded;
  return place !== "calls" || !slug || (await findCall(slug)) !== null;
}
