import { named, say, type Message } from "../parts/message";

/** What members are told of drafts, and the buttons by which editors publish them. */
export const DRAFTS = {
  draft: "draft",
  sentence: "A draft: only members can read it.",
  publish: "Publish",
  publishHint:
    "Everyone who may read the library will be able to read this call, with its reviews, its notes and its history.",
  makeDraft: "Make it a draft again",
  choose: "Select drafts in the list, or publish all that it shows.",
  publishChosen: "Publish selected",
  publishShown: "Publish all on this page",
};

/**
 * What a button does to a call, for screen readers.
 *
 * @param title of the call
 * @example
 * toText(ofCall("Blinken and Aliyev, phone call")); //=> ": Blinken and Aliyev, phone call"
 */
export const ofCall = (title: string): Message => say`: ${named(title)}`;
