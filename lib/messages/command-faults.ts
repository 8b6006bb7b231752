// Apart from the other wordings, which bring the whole core along: this one is said in the browser too.

/** What became of a press that was not answered as it should be. */
export const COMMAND_FAULTS = {
  notWritten: "The database could not be written, and nothing was stored. Try again in a minute.",
  // The answer may have been lost on its way, after the writing.
  unanswered: "No answer came from the server. Load the page anew to see whether it was stored.",
};
