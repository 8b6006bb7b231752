import { plural, say, type Message } from "../parts/message";

/** The words on and around the buttons of the demonstration library. */
export const DEMONSTRATION = {
  title: "Demonstration library",
  load: "Load the demonstration library",
  remove: "Remove the demonstration library",
  taken: "Nothing was loaded: one of your calls already has the address of one of its calls.",
};

/**
 * What the demonstration library is, or that it is loaded.
 *
 * @param calls how many of its calls are stored
 * @example
 * toText(describeDemonstration(126)); //=> "126 fictional calls are loaded. Each is marked “fictional” on every page and in every file, …"
 */
export const describeDemonstration = (calls: number): Message =>
  calls > 0
    ? say`${plural(calls, "fictional call is", "fictional calls are")} loaded. Each is marked “fictional” on every page and in every file, and exports leave them out unless you ask for them. Removing them does not touch your own calls.`
    : say`More than 120 fictional calls between invented countries over five years, for trying out Parallax: partly reviewed, with notes, disagreements, revisions and missing sides. They are marked “fictional” everywhere, and one button removes them again.`;

/**
 * That the demonstration library was removed.
 *
 * @example
 * toText(describeRemoved(126)); //=> "Removed 126 fictional calls."
 */
export const describeRemoved = (calls: number): Message =>
  calls > 0 ? say`Removed ${plural(calls, "fictional call")}.` : say`The demonstration library is not loaded.`;
