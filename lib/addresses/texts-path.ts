/**
 * The path at which two pasted texts are compared. A form is sent there, and nothing of it is stored.
 *
 * @example
 * textsPath(); //=> "/compare"
 */
export const textsPath = (): string => "/compare";
