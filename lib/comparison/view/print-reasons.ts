import { createHash } from "node:crypto";
import type { Link } from "../../model/comparisons/comparison";

const taken = new WeakMap<Link["reasons"], string>();

/**
 * A print of the reasons of a link, equal only where they say the same. Taken once of each list: a judgement leaves the lists of all links
 * as they are, and what stands for them is compared and looked up by a few letters in the place of kilobytes.
 *
 * @example
 * printReasons(link.reasons) === printReasons([...link.reasons]); //=> true
 */
export function printReasons(reasons: Link["reasons"]): string {
  const print = taken.get(reasons) ?? createHash("sha1").update(JSON.stringify(reasons)).digest("base64url");
  taken.set(reasons, print);
  return print;
}
