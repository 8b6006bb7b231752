/** Milliseconds within which anything ends, even on a busy machine. */
const PATIENCE = 120_000;

const MILLISECONDS = 1_000;

/**
 * Waits for something, with a limit.
 *
 * @param what it is, as the beginning of a sentence
 * @throws when it has not come after two minutes
 * @example
 * await within("The start of the server", once(server.stdout, "data"));
 * // Error: The start of the server took longer than 120 s.
 */
export async function within<T>(what: string, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    const sentence = `${what} took longer than ${PATIENCE / MILLISECONDS} s.`;
    timer = setTimeout(() => reject(new Error(sentence)), PATIENCE);
  });
  try {
    return await Promise.race([work, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Ends a request that is not answered after two minutes.
 *
 * @example
 * await fetch(url, { signal: notForEver() });
 */
export const notForEver = (): AbortSignal => AbortSignal.timeout(PATIENCE);
