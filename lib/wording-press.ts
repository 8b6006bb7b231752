// Apart from the other wordings, which bring the whole core along: this one is said in the browser too.

/** Why nothing was stored that was pressed. */
export const PRESS_FAULTS = {
  notWritten: "The database could not be written, and nothing was stored. Try again in a minute.",
  unreachable: "The server could not be reached, and nothing was stored. Try again in a minute.",
};
