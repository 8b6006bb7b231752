import { checkReader } from "../lib/comparison/readings/reader";
import { describeReader } from "../lib/messages/site/readers";
import { toText } from "../lib/messages/parts/to-text";

/**
 * Prints at the start whether the operator's language model can be asked; nothing if none is set up. A fault stops nothing.
 *
 * @param print one line; the console by default
 * @returns when it is printed; callers need not wait for it
 * @example
 * void reportReader(); // prints "Language model qwen3:8b at localhost:11434: ready."
 */
export async function reportReader(print: (line: string) => void = (line) => console.log(line)): Promise<void> {
  for (const sentence of describeReader(await checkReader())) print(toText(sentence));
}
