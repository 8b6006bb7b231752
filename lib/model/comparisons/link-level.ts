import type { Link } from "./comparison";

/** How much a link claims: likely; possible; or weak, which is possible but only mentioned, and not counted. */
export type LinkLevel = "likely" | "possible" | "weak";

/**
 * The level of a link.
 *
 * @example
 * levelOf({ tier: "possible", strength: "weak" }); //=> "weak"
 */
export const levelOf = ({ tier, strength }: Pick<Link, "tier" | "strength">): LinkLevel =>
  tier === "likely" ? "likely" : strength === "weak" ? "weak" : "possible";
