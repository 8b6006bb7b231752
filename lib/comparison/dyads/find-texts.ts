import type { ComparedTexts } from "../../data/comparisons/compared-texts";

/**
 * Finds the comparison of two readouts, in either order, among those of some calls.
 *
 * @param call the slug of the call, @param readouts the slugs of the two
 * @example
 * findTexts(texts, "2029-01-05-vesna-holt", ["vestria-mfa", "norland-mfa"])?.sides.left; //=> "norland-mfa"
 */
export const findTexts = <Texts extends ComparedTexts>(
  texts: Texts[],
  call: string,
  readouts: [string, string],
): Texts | undefined =>
  texts.find((one) => one.call === call && readouts.every((slug) => Object.values(one.sides).includes(slug)));
