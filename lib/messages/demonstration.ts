import { plural, say, type Message } from "./message";

/** What stands on and around the buttons of the demonstration library. */
export const DEMONSTRATION = {
  title: "Demonstration library",
  load: "Load the demonstration library",
  remove: "Remove the demonstration library",
  taken: "Nothing was loaded: the address of one of its calls is taken by a call of yours.",
};

/**
 * What the demonstration library is, or that it is loaded.
 *
 * @param calls how many of its calls are stored
 * @example
 * toText(describeDemonstration(126)); //=> "126 fictional calls are loaded. Each is marked “fictional” on every page and file, …"
 */
export const describeDemonstration = (calls: number): Message =>
  calls > 0
    ? say`${plural(calls, "fictional call is", "fictional calls are")} loaded. Each is marked “fictional” on every page and file, and an export leaves them out unless asked. Removing them leaves your own calls as they are.`
    : say`More than 120 fictional calls between invented countries over five years, to try Parallax on: reviewed in part, with notes, disagreements, revisions and silent sides. They are marked “fictional” everywhere and removed again by one button.`;

/**
 * That the demonstration library was removed.
 *
 * @example
 * toText(describeRemoved(126)); //=> "Removed 126 fictional calls."
 */
export const describeRemoved = (calls: number): Message =>
  calls > 0 ? say`Removed ${plural(calls, "fictional call")}.` : say`The demonstration library is not loaded.`;
