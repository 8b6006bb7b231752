import type { Side } from "./comparison";

/**
 * The number under which a passage is shown, of the id that links name it by.
 *
 * @returns from 1; NaN for what is no passage's id
 * @example
 * passageNumber("r6"); //=> 6
 */
export const passageNumber = (id: string): number => Number(id.slice(1));

/**
 * The id that links name a passage by, of the number under which it is shown.
 *
 * @param number from 1
 * @example
 * passageId("right", 6); //=> "r6"
 */
export const passageId = (side: Side, number: number): string => `${side === "left" ? "l" : "r"}${number}`;

/**
 * The id of a passage once the sides are swapped.
 *
 * @example
 * swapPassageId("l3"); //=> "r3"
 */
export const swapPassageId = (id: string): string => (id.startsWith("l") ? "r" : "l") + id.slice(1);
