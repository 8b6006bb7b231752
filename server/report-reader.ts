import { checkReader } from "../lib/comparison/readings/reader";
import { describeReader } from "../lib/messages/site/readers";
import { toText } from "../lib/messages/parts/to-text";

/**
 * Says at the start whether the operator's language model can be asked; nothing where none is set up. What is wrong with it stops nothing.
 *
 * @param print one line; the console by default
 * @returns when it is said; nobody has to wait for it
 * @example
 * void reportReader(); // prints "Language model qwen3:8b at localhost:11434: ready."
 */
export async function reportReader(print: (line: string) => void = (line) => console.log(line)): Promise<void> {
  for (const sentence of describeReader(await checkReader())) print(toText(sentence));
}
