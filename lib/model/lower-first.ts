/**
 * A label in the form it has inside a sentence.
 *
 * @example
 * lowerFirst("Date of the call"); //=> "date of the call"
 */
export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
