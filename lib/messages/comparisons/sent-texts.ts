import type { ReadoutPair } from "../../model/calls/readout-pairs";
import { say, type Message } from "../parts/message";
import { nameSides } from "./sides";

/** What is said of texts that are compared without being stored. */
export const SENT_TEXTS = {
  title: "Two governments, one call, two accounts.",
  invitation:
    "Paste both. See what both report, what only one of them does, and how sure that is. Then share the finding.",
  address: "Parallax does not fetch pages: open the address and paste the text instead.",
  spreadsheet:
    "These are rows of a spreadsheet. If they are a library, save them as a file and import it on the library page; if a cell holds the text, paste that here.",
  missing: {
    left: "Paste one side’s statement, or an article that quotes both.",
    right: "Paste the other side’s statement.",
  },
  tooSlow: say`The two texts take too long to compare right now. Try again in a minute.`,
  isOneText: "Both boxes contain the same text.",
  isGuessed: "Their issuers are guessed from the texts.",
  faults: "The two texts cannot be compared yet:",
  hint: "Nothing is stored until you save it. An article that quotes both sides goes into either box.",
  openExample: "Open the comparison",
  notSaved: "Not saved: both texts are on this device only.",
  useCleaned: "Use the cleaned texts",
  save: "Save as a call…",
  change: "Change the texts",
  others: "Compare two others",
  pageTitle: "Compare two texts",
  description: "Two statements side by side: what both report, and what only one of them does. Nothing is stored.",
};

/**
 * The title of two texts that are compared without being stored.
 *
 * @example
 * toText(titleSent(pair)); //=> "United States and Azerbaijan"
 */
export function titleSent(pair: ReadoutPair): Message {
  const { left, right } = nameSides(pair);
  return say`${left.label} and ${right.label}`;
}

const QUOTED = ["quotes no official statement", "quotes only one official statement"];

/**
 * What is missing where one text was given, which is not an article that quotes two statements.
 *
 * @param quoted how many statements it quotes, read as an article
 * @example
 * askForOther(1); //=> "Paste the other side’s statement. Read as an article, the other text quotes only one official statement."
 */
export function askForOther(quoted: number): string {
  const found =
    QUOTED[quoted] ?? "quotes several statements: “Add a call” on the list of calls lets you choose among them";
  return `Paste the other side’s statement. Read as an article, the other text ${found}.`;
}
