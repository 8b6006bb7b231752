import { say, type Message } from "../parts/message";

/** What is in frames on pages of other sites. */
export const FRAMES = {
  openComparison: "The whole comparison on Parallax",
  openPassage: "This passage on Parallax, with the other readout beside it",
  openDyad: "All topics and calls on Parallax",
  nothingShared: "No point is certain enough to show here.",
  missing: "Nothing is stored at this address.",
  provider: "Parallax",
};

/**
 * Whose words a frame shows, beside whose.
 *
 * @example
 * toText(besideReadout(say`US Department of State`, say`the President of Azerbaijan`));
 * //=> "US Department of State, beside the readout of the President of Azerbaijan"
 */
export const besideReadout = (own: Message, other: Message): Message => say`${own}, beside the readout of ${other}`;

/** Why a consumer of oEmbed is answered with nothing to embed. */
export const OEMBED = {
  json: "Answers are JSON.",
  pixels: "maxwidth and maxheight are numbers of pixels.",
  foreign: "This is not the address of a comparison or a dyad that is stored here.",
};
