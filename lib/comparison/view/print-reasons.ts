import { createHash } from "node:crypto";
import type { Link } from "../../model/comparisons/comparison";

const taken = new WeakMap<Link["reasons"], string>();

/**
 * A fingerprint of the reasons of a link, equal only if they say the same. It is taken once of each list, because a judgement does not
 * change the lists; and comparing a few letters is faster than comparing kilobytes of reasons.
 *
 * @example
 * printReasons(link.reasons) === printReasons([...link.reasons]); //=> true
 */
export function printReasons(reasons: Link["reasons"]): string {
  const print = taken.get(reasons) ?? createHash("sha1").update(JSON.stringify(reasons)).digest("base64url");
  taken.set(reasons, print);
  return print;
}
