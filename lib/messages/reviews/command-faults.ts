// Apart from the other messages, which need much more of lib: these are shown in the browser too.

/**
 * Why nothing was done, where the database is at fault.
 *
 * @param done what was to be done
 * @example
 * notWritten("saved"); //=> "The database could not be written to, so nothing was saved. Try again in a minute."
 */
export const notWritten = (done: string): string =>
  `The database could not be written to, so nothing was ${done}. Try again in a minute.`;

/** Why a review command has no proper answer. */
export const COMMAND_FAULTS = {
  notWritten: notWritten("stored"),
  // The answer may have got lost on its way, after the writing.
  unanswered: "The server did not answer. Reload the page to see whether your change was stored.",
};
