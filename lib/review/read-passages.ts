import { compareTexts, type TextToCompare } from "../compare";
import type { Passage } from "../model/comparisons/comparison";
import type { Resources } from "../model/resources";

/**
 * The passages of a text as any comparison of it has them on its left: cut, with their topics, and boilerplate marked. They are compared
 * with nothing.
 *
 * @param resources whose topics are looked for
 * @returns offsets are UTF-16 code units of the text; none of a text that is too long to be compared
 * @example
 * readPassages({ text: "They agreed on the ceasefire.", language: "en" }, loadResources())[0]?.topics; //=> ["ceasefire"]
 */
export function readPassages({ text, language }: TextToCompare, resources: Resources): Passage[] {
  const read = compareTexts({ text, language }, { text: "", language }, resources);
  return read.kind === "refusal" ? [] : read.left.passages;
}
