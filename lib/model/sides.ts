import type { Side } from "./comparison";

export const SIDES = ["left", "right"] as const satisfies readonly Side[];

/** The side that is compared with a side. */
export const otherSide = (side: Side): Side => (side === "left" ? "right" : "left");

/**
 * Both sides of something, each made alike.
 *
 * @example
 * bySide((side) => texts[side].length); //=> { left: 412, right: 380 }
 */
export const bySide = <T>(of: (side: Side) => T): Record<Side, T> => ({ left: of("left"), right: of("right") });
