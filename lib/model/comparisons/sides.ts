import type { Side } from "./comparison";

export const SIDES = ["left", "right"] as const satisfies readonly Side[];

/**
 * The opposite side.
 *
 * @example
 * otherSide("left"); //=> "right"
 */
export const otherSide = (side: Side): Side => (side === "left" ? "right" : "left");

/**
 * Exchanges what belongs to the two sides.
 *
 * @example
 * swapSides({ left: 1, right: 2 }); //=> { left: 2, right: 1 }
 */
export const swapSides = <T>({ left, right }: Record<Side, T>): Record<Side, T> => ({ left: right, right: left });

/**
 * Makes something for each side with the same function.
 *
 * @example
 * bySide((side) => texts[side].length); //=> { left: 412, right: 380 }
 */
export const bySide = <T>(of: (side: Side) => T): Record<Side, T> => ({ left: of("left"), right: of("right") });
