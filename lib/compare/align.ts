import type { Comparison, Link, Passage, Side } from "./types";

/** A passage in a row, with the link that put it there. */
export interface Facing {
  passage: Passage;
  /** The link to the row's own passage; null for that passage itself. */
  link: Link | null;
  /** True where the passage is quoted again because it also faces a passage of this row; its own place is another row. */
  again: boolean;
}

/** One row of the synopsis. `shared` and `possible` rows have passages on both sides, the others on one. */
export interface Row {
  state: "shared" | "possible" | "onlyLeft" | "onlyRight";
  left: Facing[];
  right: Facing[];
}

const other = (side: Side): Side => (side === "left" ? "right" : "left");
const isSurer = (link: Link, than: Link) =>
  link.tier === than.tier ? link.score > than.score : link.tier === "likely";
const itself = (passage: Passage): Facing => ({ passage, link: null, again: false });

/** For every linked passage of a side, the surest of its links: the row of that link is the passage's own place. */
function surestLinks(links: Link[], side: Side): Map<string, Link> {
  const surest = new Map<string, Link>();
  for (const link of links) {
    const known = surest.get(link[side]);
    if (!known || isSurer(link, known)) surest.set(link[side], link);
  }
  return surest;
}

/**
 * Lays a comparison out as a synopsis: a row for each passage of the base side, in its order, with its counterparts
 * facing it. A passage of the other side without a counterpart follows the one that it follows in its own text.
 *
 * @param base whose order the rows keep
 * @returns every passage of both sides stands in exactly one row as itself (`again` false)
 * @example
 * // left: l1 l2, right: r1 r2, one link l2–r1
 * alignRows(comparison, "left").map(({ state }) => state);
 * //=> ["onlyLeft", "shared", "onlyRight"]
 */
export function alignRows({ left, right, links }: Comparison, base: Side): Row[] {
  const far = other(base);
  const [basePassages, farPassages] =
    base === "left" ? [left.passages, right.passages] : [right.passages, left.passages];
  const farById = new Map(farPassages.map((passage) => [passage.id, passage]));
  const linksOf = new Map<string, Link[]>();
  for (const link of links) linksOf.set(link[base], [...(linksOf.get(link[base]) ?? []), link]);
  const home = surestLinks(links, far);

  const alone = (passage: Passage, side: Side): Row => ({
    state: side === "left" ? "onlyLeft" : "onlyRight",
    left: side === "left" ? [itself(passage)] : [],
    right: side === "right" ? [itself(passage)] : [],
  });
  const facingRow = (passage: Passage, links: Link[]): Row => {
    const facing = links
      .map((link) => ({ passage: farById.get(link[far])!, link, again: home.get(link[far]) !== link }))
      .sort((a, b) => a.passage.index - b.passage.index);
    const state = links.some(({ tier }) => tier === "likely") ? "shared" : "possible";
    return base === "left"
      ? { state, left: [itself(passage)], right: facing }
      : { state, left: facing, right: [itself(passage)] };
  };
  const rowOf = new Map(
    basePassages.map((passage) => {
      const own = linksOf.get(passage.id);
      return [passage.id, own ? facingRow(passage, own) : alone(passage, base)];
    }),
  );

  const before: Row[] = [];
  const after = new Map<string, Row[]>();
  let follows: string | null = null;
  for (const passage of farPassages) {
    const link = home.get(passage.id);
    if (link) follows = link[base];
    else if (follows === null) before.push(alone(passage, far));
    else after.set(follows, [...(after.get(follows) ?? []), alone(passage, far)]);
  }
  const own = basePassages.flatMap((passage) => [rowOf.get(passage.id)!, ...(after.get(passage.id) ?? [])]);
  return links.length > 0 ? [...before, ...own] : [...own, ...before];
}
