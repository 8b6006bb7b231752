import type { ReaderModel } from "../../model/readers/readers";
import { named, say, type Message } from "../parts/message";

/**
 * What an English sentence below a foreign passage is.
 *
 * @example
 * toText(gistOrigin("qwen3:8b")); //=> "Machine translation by qwen3:8b:"
 */
export const gistOrigin = (model: string): Message => say`Machine translation by ${named(model)}:`;

/**
 * What the English of a whole passage is.
 *
 * @example
 * toText(translationOrigin("qwen3:8b")); //=> "Machine translation of the whole passage by qwen3:8b:"
 */
export const translationOrigin = (model: string): Message =>
  say`Machine translation of the whole passage by ${named(model)}:`;

/** The button that asks for it. */
export const TRANSLATE = "Translate in full";

/**
 * Where the passage goes that is to be translated.
 *
 * @example
 * toText(translationSends({ name: "qwen3:8b", host: "localhost:11434", price: null })); //=> "Sends this passage to localhost:11434."
 */
export const translationSends = ({ host }: ReaderModel): Message => say`Sends this passage to ${named(host)}.`;
