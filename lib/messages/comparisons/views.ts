import type { View } from "../../model/comparisons/comparison-query";
import type { TopicClaimKind } from "../../model/comparisons/topic-claims";
import type { SideNames } from "../../model/comparisons/side-names";
import { NOT_IN_PART } from "./chips";
import { join, named, plural, quoted, say, type Message } from "../parts/message";

export const VIEW_LABELS: Record<View, string> = { aligned: "Aligned", texts: "Texts", words: "Words", list: "List" };

/** Shows or hides boilerplate: openings, bylines, signatures. */
export const SHOW_BOILERPLATE = "Show boilerplate";
export const HIDE_BOILERPLATE = "Hide boilerplate";

/** What the rows are filtered by; empty where they are not. */
interface Filters {
  hasStates: boolean;
  isOpen: boolean;
  /** What the topic is called. */
  topic: string;
  search: string;
}

/**
 * What the filters leave of the rows.
 *
 * @returns null where nothing is filtered
 * @example
 * toText(filterResult(0, { hasStates: true, isOpen: false, topic: "", search: "visa" }));
 * //=> "No row matches the state and the search for “visa”."
 */
export function filterResult(rows: number, { hasStates, isOpen, topic, search }: Filters): Message | null {
  const filters = [
    ...(hasStates ? [say`the state`] : []),
    ...(isOpen ? [say`what is unreviewed`] : []),
    ...(topic ? [say`the topic ${quoted(topic)}`] : []),
    ...(search ? [say`the search for ${quoted(search)}`] : []),
  ];
  if (filters.length === 0) return null;
  const by = join(filters, " and ");
  return rows === 0 ? say`No row matches ${by}.` : say`${plural(rows, "row matches", "rows match")} ${by}.`;
}

/**
 * A topic with the number of its passages.
 *
 * @example
 * toText(topicOption("Peace", 3)); //=> "Peace (3)"
 */
export const topicOption = (label: string, passages: number): Message => say`${named(label)} (${passages})`;

/** What the table of topics says, and what it does not. */
export const ONE_SIDED_TOPICS =
  "Topics found on one side only, automatically, by the lexicon of concepts. “Open” means that the other side may report the topic in other words. A review judges links, not topics.";

/**
 * What is shown for one side of a topic: how many of its passages touch it or, if none does, that none was found, or that this is open
 * because a passage of the topic is linked or possibly linked, or the text touches the topic in other words.
 *
 * @param passages how many passages of the side touch the topic
 * @param names of the side
 * @example
 * toText(topicCell("open", 0, names.right)); //=> "open: possibly mentioned"
 */
export function topicCell(claim: TopicClaimKind, passages: number, { isPartial }: SideNames): Message {
  if (passages > 0) return say`${passages}`;
  if (claim === "open") return say`open: possibly mentioned`;
  return isPartial ? NOT_IN_PART : say`none found`;
}

/** The words around the rows of a comparison: views, filters, order. */
export const COMPARISON = {
  title: "Comparison",
  views: "View",
  states: "Filter by state",
  all: "All",
  showAll: "Show all",
  unreviewed: "Unreviewed rows",
  swap: "Swap sides",
  topic: "Topic",
  allTopics: "all",
  search: "Search",
  filter: "Filter",
  order: "What each side put first",
  aligned: "See them aligned by content",
  seeIt: "See it in the comparison",
  now: "See the comparison as it is now",
  left: "Left",
  right: "Right",
};

/** Before the links from a passage to its neighbours in its own text. */
export const OUT_OF_ORDER = {
  label: "Out of order:",
  between: "between",
  and: "and",
  after: "after",
  before: "before",
};
