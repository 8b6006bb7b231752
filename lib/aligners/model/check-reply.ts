import type { Side, Span } from "../../model/comparisons/comparison";
import type { Dropped, Gist, ReadLink } from "../../model/readers/readings";
import { bySide } from "../../model/comparisons/sides";
import { findQuotation } from "./find-quotation";
import { repliedLink, type RepliedLink, type Reply } from "./reply-format";

/** The most entries of a list that are read: more than any honest reply has, and few enough that a hostile one costs nothing. */
const MAX_ENTRIES = 5_000;
/** The longest English sentence that is accepted, in UTF-16 code units. */
const MAX_GIST = 1_000;

/** One text as the model was shown it: the passages by id, with their offsets. */
export interface ShownText {
  text: string;
  passages: ReadonlyMap<string, Span>;
}

/** The part of a reply that passed the checks. Links still use the model's ids, so that windows can be merged. */
export interface CheckedReply {
  links: (ReadLink & { ids: Record<Side, string> })[];
  boilerplate: Record<Side, string[]>;
  gists: Record<Side, (Gist & { id: string })[]>;
  dropped: Dropped;
}

type Shown = Record<Side, ShownText>;

/** The offsets of quoted words within a passage. */
function locate({ text }: ShownText, { start, end }: Span, quotation: string): Span[] | null {
  const found = findQuotation(text.slice(start, end), quotation);
  return found && found.map((span) => ({ start: start + span.start, end: start + span.end }));
}

function checkLink(link: RepliedLink, shown: Shown): CheckedReply["links"][number] | keyof Dropped {
  const { left, right, leftWords, rightWords, label, differs } = link;
  const [here, there] = [shown.left.passages.get(left), shown.right.passages.get(right)];
  if (!here || !there) return "unknownPassage";
  const words = { left: locate(shown.left, here, leftWords), right: locate(shown.right, there, rightWords) };
  if (!words.left || !words.right) return "notQuoted";
  return { ids: { left, right }, words: { left: words.left, right: words.right }, label, differs };
}

/** One line of plain text, so that it cannot look like anything else. */
const toLine = (english: string) => english.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim();

const checkGists = (reply: Reply, { passages }: ShownText) =>
  reply.gist.slice(0, MAX_ENTRIES).flatMap(({ passage, english }) => {
    const line = toLine(english);
    const span = passages.get(passage);
    return span && line !== "" && line.length <= MAX_GIST ? [{ id: passage, passage: span, english: line }] : [];
  });

/**
 * Checks a reply against the texts: a link stays only if both its passages were shown and contain its words.
 *
 * @param shown what the model was shown, by side
 * @param gistOf the sides for which English sentences were requested; others are dropped
 * @returns what passed, and counts of what did not; it never throws
 * @example
 * checkReply(reply, shown, []).dropped; //=> { unknownPassage: 0, notQuoted: 1, malformed: 0 }
 */
export function checkReply(reply: Reply, shown: Shown, gistOf: readonly Side[]): CheckedReply {
  const dropped: Dropped = {
    unknownPassage: 0,
    notQuoted: 0,
    malformed: Math.max(0, reply.links.length - MAX_ENTRIES),
  };
  const links = reply.links.slice(0, MAX_ENTRIES).flatMap((entry) => {
    const { data } = repliedLink.safeParse(entry);
    const checked = data ? checkLink(data, shown) : "malformed";
    if (typeof checked !== "string") return [checked];
    dropped[checked] += 1;
    return [];
  });
  const linked = new Set(links.flatMap(({ ids }) => [ids.left, ids.right]));
  // A passage that reports a point of the other side is not boilerplate, whatever the reply says elsewhere.
  const boilerplate = [...new Set(reply.boilerplate)].filter((id) => !linked.has(id));
  return {
    links,
    boilerplate: bySide((side) => boilerplate.filter((id) => shown[side].passages.has(id))),
    gists: bySide((side) => (gistOf.includes(side) ? checkGists(reply, shown[side]) : [])),
    dropped,
  };
}
