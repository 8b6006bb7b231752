/**
 * The number under which a passage is shown, of the id that links name it by.
 *
 * @returns from 1; NaN for what is no passage's id
 * @example
 * passageNumber("r6"); //=> 6
 */
export const passageNumber = (id: string): number => Number(id.slice(1));
