import { keepLatest } from "../model/keep-latest";
import { derive, type Resources } from "../model/resources";

/** About as many comparisons as are reviewed and looked at at the same time. */
const LATEST = 16;

/**
 * Remembers the latest answers of a function by its input. It pays because most judgements do not change the input of a finding or a topic
 * claim, and because the page that shows a judgement asks again for what storing it has just made.
 *
 * @param make makes an answer; the answer is shared, and must not be changed
 * @param latest how many answers are remembered
 * @returns the same function; facts that are equal as JSON have the same answer
 * @example
 * const count = remember(({ text }: { text: string }) => [text.length]);
 * count({ text: "ab" }, resources) === count({ text: "ab" }, resources); //=> true
 */
export function remember<Facts, Answer extends object>(
  make: (facts: Facts, resources: Resources) => Answer,
  latest = LATEST,
): (facts: Facts, resources: Resources) => Answer {
  const answersOf = derive(() => new Map<string, Answer>());
  return (facts, resources) => {
    const answers = answersOf(resources);
    const key = JSON.stringify(facts);
    return keepLatest(answers, key, answers.get(key) ?? make(facts, resources), latest);
  };
}
