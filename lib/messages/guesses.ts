/** What is said beside a field that was filled in from the texts. */
export const GUESSED = "Guessed from the texts: check it.";
