import { keepLatest } from "../model/keep-latest";
import { derive, type Resources } from "../model/resources";

/** Of the comparisons that are reviewed, and looked at, at once. */
const LATEST = 16;

/**
 * Remembers the latest answers by what they were made of. Most judgements change nothing of what a finding or a claim is made of, and
 * the page that shows a judgement asks for what storing it has just made.
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
