import type { Side } from "./comparison";

/**
 * Names a pair of passages by their ids.
 *
 * @example
 * linkKey({ left: "l1", right: "r2" }); //=> "l1 r2"
 */
export const linkKey = ({ left, right }: Record<Side, string>): string => `${left} ${right}`;
