import type { Side } from "../../model/comparisons/comparison";
import { linkKey } from "../../model/comparisons/link-key";
import { LINK_LABELS, type Dropped } from "../../model/readers/readings";
import { bySide } from "../../model/comparisons/sides";
import type { CheckedReply } from "./check-reply";

/** The checked reply about one window, with the passages that it showed. */
export interface WindowReply {
  reply: CheckedReply;
  /** Ids, in order. */
  shown: Record<Side, string[]>;
}

const numberOf = (id: string) => Number(id.slice(1));

/** Each link once, with the surest label; of equal ones, the first. */
function mergeLinks(replies: WindowReply[]): CheckedReply["links"] {
  const merged = new Map<string, CheckedReply["links"][number]>();
  for (const link of replies.flatMap(({ reply }) => reply.links)) {
    const key = linkKey(link.ids);
    const other = merged.get(key);
    if (!other || LINK_LABELS.indexOf(link.label) < LINK_LABELS.indexOf(other.label)) merged.set(key, link);
  }
  const order = ({ ids }: CheckedReply["links"][number]) => [numberOf(ids.left), numberOf(ids.right)] as const;
  return [...merged.values()].sort((a, b) => order(a)[0] - order(b)[0] || order(a)[1] - order(b)[1]);
}

/** Passages that every window showing them calls boilerplate, and that no window links. */
function mergeBoilerplate(replies: WindowReply[], linked: Set<string>, side: Side): string[] {
  const said = new Map<string, number>();
  const seen = new Map<string, number>();
  const count = (counts: Map<string, number>, id: string) => counts.set(id, (counts.get(id) ?? 0) + 1);
  for (const { reply, shown } of replies) {
    for (const id of shown[side]) count(seen, id);
    for (const id of reply.boilerplate[side]) count(said, id);
  }
  const agreed = [...said.keys()].filter((id) => said.get(id) === seen.get(id) && !linked.has(id));
  return agreed.sort((a, b) => numberOf(a) - numberOf(b));
}

function mergeGists(replies: WindowReply[], side: Side): CheckedReply["gists"][Side] {
  const merged = new Map<string, CheckedReply["gists"][Side][number]>();
  for (const gist of replies.flatMap(({ reply }) => reply.gists[side]))
    if (!merged.has(gist.id)) merged.set(gist.id, gist);
  return [...merged.values()].sort((a, b) => numberOf(a.id) - numberOf(b.id));
}

/**
 * Merges the replies about the windows of two texts, each claim once.
 *
 * @param replies in any order; together they compare every window of one side with every window of the other
 * @returns links in the order of the left text, then of the right one
 * @example
 * mergeWindows([{ reply, shown: { left: ["L1"], right: ["R1"] } }]).links.length; //=> 1
 */
export function mergeWindows(replies: WindowReply[]): CheckedReply {
  const links = mergeLinks(replies);
  const linked = new Set(links.flatMap(({ ids }) => [ids.left, ids.right]));
  const dropped: Dropped = { unknownPassage: 0, notQuoted: 0, malformed: 0 };
  for (const { reply } of replies)
    for (const kind of Object.keys(dropped) as (keyof Dropped)[]) dropped[kind] += reply.dropped[kind];
  return {
    links,
    boilerplate: bySide((side) => mergeBoilerplate(replies, linked, side)),
    gists: bySide((side) => mergeGists(replies, side)),
    dropped,
  };
}
