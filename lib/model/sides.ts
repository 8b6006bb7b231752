import type { Side } from "./comparison";

export const SIDES = ["left", "right"] as const satisfies readonly Side[];

/** The side that is compared with a side. */
export const otherSide = (side: Side): Side => (side === "left" ? "right" : "left");
