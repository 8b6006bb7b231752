import { apiPath } from "../../addresses/api-path";
import { named, say, type Message } from "../parts/message";

/** A word and what it means. */
export type Term = readonly [term: string, meaning: string];

/** The page that says what Parallax is for. */
export const ABOUT = {
  title: "About",
  description: "What Parallax compares, how sure its findings are, who reads the texts, and what leaves this machine.",
  heading: "About Parallax",
  intro:
    "After a call each government publishes its own account. Parallax lays two accounts side by side and shows which points both report, and which one side reports and the other does not.",
  words: "Words",
  levels: "How sure a finding is",
  example:
    "An example: on 3 April 2024 the United States said that Secretary Blinken urged Azerbaijan to release “those unjustly detained”. The Azerbaijani account of the same call has no such passage. Parallax says “no counterpart found” until an analyst has read both texts and confirms it: then it says “left out”. It never says that something was not discussed, because a readout reports what was published, not what was said.",
  comparison: "How a comparison is made",
  howCompared:
    "Both texts are cut into passages. Each passage is compared with every passage of the other side: concepts, names, numbers, dates and words of similar meaning, wherever they are. Passages that are close enough are linked. Word-for-word differences are shown only where two passages say nearly the same.",
  programs: "For programs",
  forPrograms: say`Programs can read everything that can be read here: ${{ link: say`the API`, href: apiPath() }}.`,
  readers: "Readers",
  builtIn: "The built-in aligner reads every comparison on this machine, without a network.",
  noModel: say`No language model is set up as a second reader: ${{ code: "docs/readers.md" }} says how.`,
  privacy: "Privacy",
  stored:
    "Calls, readouts, judgements and notes are stored in the database of this Parallax. Two texts that are compared without being saved are kept in the browser only.",
  licence: "Licence",
  free: "Parallax is free software under the MIT licence.",
};

/** The words of Parallax, in the order in which they build on each other. */
export const WORDS: Term[] = [
  ["Call", "What two or more governments held: a phone call, a video call or a meeting."],
  [
    "Readout",
    "What one side published about it. Its text is stored exactly as entered; a changed text is a new revision.",
  ],
  [
    "Passage",
    "A piece of a readout about as long as a sentence. Every quotation on a page is cut from the stored text.",
  ],
  ["Link", "Two passages, one of each side, that report the same point, in whatever words and order."],
  ["Boilerplate", "Openings, datelines and signatures: they report nothing, and no finding rests on them."],
];

/** How sure a finding is, the least sure first. */
export const LEVELS: Term[] = [
  [
    "No counterpart found",
    "The reader found none. It may be wrong: the legend of each comparison says how often it is.",
  ],
  ["Possible", "A match worth a look, drawn with dashes. It is not counted as shared until a person confirms it."],
  ["Likely", "A match that is right most of the time: it counts as shared."],
  ["Confirmed", "An analyst looked. Only then is a point called “left out”, with the analyst’s name."],
];

/**
 * What leaves the machine, and when.
 *
 * @param host of the language model; null where none is set up
 * @example
 * toText(whatLeaves(null)); //=> "Nothing leaves this machine."
 * toText(whatLeaves("llm.example.org"));
 * //=> "Texts leave this machine only when a person asks the language model to …, and go only to llm.example.org."
 */
export const whatLeaves = (host: string | null): Message =>
  host === null
    ? say`Nothing leaves this machine.`
    : say`Texts leave this machine only when a person asks the language model to read two of them, to translate a passage or to take an article apart, and go only to ${named(host)}.`;
