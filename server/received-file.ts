import { AsyncLocalStorage } from "node:async_hooks";

/** The file of a form, which was written to disk while it arrived; the form itself has an empty file of the same name. */
export type ReceivedFile =
  | {
      kind: "kept";
      /** Its path until the form is answered. */
      path: string;
      /** In bytes. */
      size: number;
    }
  | { kind: "too-large" }
  /** The disk is full or not writable. */
  | { kind: "not-kept" };

const shared = globalThis as typeof globalThis & { parallaxReceivedFile?: AsyncLocalStorage<ReceivedFile | null> };

/** One store, although the server and its pages each load this module. */
const storage = () => (shared.parallaxReceivedFile ??= new AsyncLocalStorage());

/**
 * Answers a form whose file was received before.
 *
 * @example
 * await withReceivedFile({ kind: "kept", path: "/tmp/parallax-received-3000-x/file", size: 9 }, () => handle(request, response));
 */
export const withReceivedFile = <T>(file: ReceivedFile | null, answer: () => T): T => storage().run(file, answer);

/**
 * The file of the form that is being answered; null if it came with the form, as in development.
 *
 * @example
 * receivedFile(); //=> { kind: "kept", path: "/tmp/parallax-received-3000-x/file", size: 9 }
 */
export const receivedFile = (): ReceivedFile | null => storage().getStore() ?? null;
