// Apart from the other messages of the review: it is shown in the browser too.

/**
 * That what was chosen before a refused command is still chosen.
 *
 * @example
 * stillChosen(2); //=> "The 2 passages that you chose are still chosen."
 */
export const stillChosen = (passages: number): string =>
  passages === 1
    ? "The passage that you chose is still chosen."
    : `The ${passages} passages that you chose are still chosen.`;

/** Names what is chosen, where something is. */
export const CHOSEN = "Chosen:";
export const NOTHING_CHOSEN = "Nothing is chosen yet.";

/** Takes the toast of the last answer away. */
export const DISMISS = "Dismiss";
