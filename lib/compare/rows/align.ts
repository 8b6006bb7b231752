import { levelOf } from "../../model/comparisons/link-level";
import { otherSide } from "../../model/comparisons/sides";
import type { Comparison, Link, Passage, Side } from "../../model/comparisons/comparison";
import type { Facing, Row } from "../../model/comparisons/rows";

/**
 * The side of a row that has nothing for the point, or only a weak match; null if both sides have it.
 *
 * @example
 * blankOf(alignRows(comparison, "left")[0]!); //=> "right", for a point of the left side only
 */
export function blankOf({ state, left, right }: Pick<Row, "state" | Side>): Side | null {
  if (state === "notAPoint" && left.length > 0 && right.length > 0) return null;
  if (state === "onlyLeft" || (state === "notAPoint" && left.length > 0)) return "right";
  return state === "onlyRight" || state === "notAPoint" ? "left" : null;
}

const itself = (passage: Passage): Facing<never> => ({ passage, link: null, again: false });

/** For every linked passage of a side, the surest of its links, in whose row the passage is placed. */
function surestLinks<L extends Link>(links: L[], side: Side): Map<string, L> {
  const surest = new Map<string, L>();
  for (const link of links) {
    const best = surest.get(link[side]);
    if (!best || link.score > best.score) surest.set(link[side], link);
  }
  return surest;
}

/**
 * Lays a comparison out as a synopsis: a row for each passage of the base side, in its order, with its counterparts facing it.
 *
 * Likely counterparts share a row: each has its own place in the row of its surest link, and is quoted again in others. A passage with no
 * likely counterpart has a row of its own, where its possible or weak counterpart is quoted. Such a passage of the other side comes after
 * the row of the linked one that it follows in its own text, or before the row of the first linked one, if it precedes that.
 *
 * @param base the side whose order the rows keep
 * @param notPoints ids of passages that report no point, such as an opening; two of them may be linked, and share a row
 * @returns rows in which every passage of both sides has exactly one place of its own (`again` false)
 * @example
 * // left: l1 l2, right: r1 r2, one link l2–r1
 * alignRows(comparison, "left").map(({ state }) => state);
 * //=> ["onlyLeft", "shared", "onlyRight"]
 */
export function alignRows<L extends Link>(
  { left, right, links }: Pick<Comparison, Side> & { links: L[] },
  base: Side,
  notPoints: ReadonlySet<string> = new Set(),
): Row<L>[] {
  const far = otherSide(base);
  const passages = { left: left.passages, right: right.passages };
  const byId = new Map([...left.passages, ...right.passages].map((passage) => [passage.id, passage]));
  const likely = links.filter(({ tier }) => tier === "likely");
  const home = surestLinks(likely, far);
  const linked = { left: new Set(likely.map((link) => link.left)), right: new Set(likely.map((link) => link.right)) };

  const facing = (own: L[], side: Side, isAgain: (link: L) => boolean): Facing<L>[] =>
    own
      .map((link) => ({ passage: byId.get(link[side])!, link, again: isAgain(link) }))
      .sort((a, b) => a.passage.index - b.passage.index);
  const row = (passage: Passage, side: Side): Row<L> => {
    const shared = likely.filter((link) => link[side] === passage.id);
    const candidates = links.filter((link) => link[side] === passage.id && !linked[side].has(passage.id));
    const fair = candidates.filter((link) => levelOf(link) === "possible");
    const isPoint = !notPoints.has(passage.id);
    const across =
      shared.length > 0
        ? facing(shared, otherSide(side), (link) => home.get(link[far]) !== link)
        : facing(isPoint ? (fair.length > 0 ? fair : candidates) : [], otherSide(side), () => true);
    const reportsNothing = !isPoint && across.every((other) => notPoints.has(other.passage.id));
    const alone = side === "left" ? "onlyLeft" : "onlyRight";
    const state = shared.length > 0 ? "shared" : fair.length > 0 ? "possible" : alone;
    return side === "left"
      ? { state: reportsNothing ? "notAPoint" : state, left: [itself(passage)], right: across }
      : { state: reportsNothing ? "notAPoint" : state, left: across, right: [itself(passage)] };
  };

  const before: Row<L>[] = [];
  const after = new Map<string, Row<L>[]>();
  const first = passages[far].map(({ id }) => home.get(id)).find((link) => link !== undefined);
  let follows: string | null = null;
  for (const passage of passages[far]) {
    const link = home.get(passage.id);
    if (link) follows = link[base];
    else if (follows === null) before.push(row(passage, far));
    else after.set(follows, [...(after.get(follows) ?? []), row(passage, far)]);
  }
  const own = passages[base].flatMap((passage) => [
    ...(first?.[base] === passage.id ? before : []),
    row(passage, base),
    ...(after.get(passage.id) ?? []),
  ]);
  return first ? own : [...own, ...before];
}
