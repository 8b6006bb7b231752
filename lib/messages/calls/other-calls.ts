import type { Readout } from "../../model/calls/calls";
import { named, say, type Message } from "../parts/message";

/** The words of the page on which a readout of another call is chosen. */
export const OTHER_CALLS = {
  title: "Compare with another call",
  own: "Compare the readout of this call by",
  search: "with a call matching",
  anyWords: "any words",
  show: "Find calls",
  none: "No other call was found. Search for other words, or clear the search to see the calls of the same issuer.",
};

/**
 * What the calls offered for a comparison are.
 *
 * @param isSearched whether they were searched for; else they are those of the readout's issuer
 * @example
 * toText(otherCallsHeading(readout, false)); //=> "Other calls with a readout by US Department of State"
 */
export const otherCallsHeading = ({ issuer }: Pick<Readout, "issuer">, isSearched: boolean): Message =>
  isSearched ? say`Calls found` : say`Other calls with a readout by ${named(issuer.name)}`;

/**
 * The link to a comparison with one readout of another call.
 *
 * @param name what the readout is called among those of its call
 * @example
 * toText(compareWith("US Department of State")); //=> "Compare with US Department of State"
 */
export const compareWith = (name: string): Message => say`Compare with ${named(name)}`;
