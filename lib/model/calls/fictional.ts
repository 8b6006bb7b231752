/**
 * Follows the title of a fictional call wherever it is named, and the names of a dyad that only has fictional calls: on pages, cards, files
 * and citations.
 */
export const FICTIONAL_MARK = " (fictional)";

interface Titled {
  title: string;
  isFictional: boolean;
}

/**
 * A stored call with the title that is shown. Titles are marked here when they leave lib/data, so that no page or file can forget the mark.
 *
 * @example
 * markTitle({ title: "Alden and Brecht, phone call", isFictional: true }).title; //=> "Alden and Brecht, phone call (fictional)"
 */
export function markTitle<T extends Titled>({ isFictional, ...call }: T): Omit<T, "isFictional"> {
  return { ...call, title: isFictional ? `${call.title}${FICTIONAL_MARK}` : call.title };
}

/**
 * Whether a title says that its call is fictional.
 *
 * @example
 * saysFictional("Alden and Brecht, phone call (fictional)"); //=> true
 */
export const saysFictional = (title: string): boolean => title.endsWith(FICTIONAL_MARK);

/**
 * Whether all of these calls are fictional; false if there are none.
 *
 * @param calls with the titles that are shown
 * @example
 * areFictional([{ title: "Alden and Brecht, phone call (fictional)" }]); //=> true
 */
export const areFictional = (calls: { title: string }[]): boolean =>
  calls.length > 0 && calls.every(({ title }) => saysFictional(title));

/**
 * A title as it is stored, without the mark, for lists that mark fictional calls differently.
 *
 * @example
 * bareTitle("Alden and Brecht, phone call (fictional)"); //=> "Alden and Brecht, phone call"
 */
export const bareTitle = (title: string): string =>
  saysFictional(title) ? title.slice(0, -FICTIONAL_MARK.length) : title;
