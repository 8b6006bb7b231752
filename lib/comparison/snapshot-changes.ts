import "server-only";
import { comparisonPath } from "../addresses/comparison-path";
import { DEFAULT_ALIGNER } from "../aligners/registry";
import { findCurrentSide, type CurrentSide } from "../data/comparisons/current-sides";
import { findRevisionPair } from "../data/reviews/revision-pairs";
import type { Side } from "../model/comparisons/comparison";
import { markTitle } from "../model/calls/fictional";
import type { ReadoutPair } from "../model/calls/readout-pairs";
import { isJudgement, type ReviewEvent } from "../model/reviews/review-events";
import type { Snapshot, SnapshotChange, SnapshotChanges } from "../model/comparisons/snapshots";
import { canonicalJson } from "../schema/snapshot";
import { readReviews } from "./find-reviewed";

/** A side's details besides its titles, its issuer's name and its text. */
function detailsOf({ call, readout }: ReadoutPair["left"] | CurrentSide): string {
  const { kind, extent, language, sourceUrl, sourceTitle, quotedBy, publishedAt, issuer } = readout;
  return canonicalJson([
    [call.slug, call.kind, call.date, call.parties],
    [readout.slug, kind, extent, language, sourceUrl, sourceTitle, quotedBy, publishedAt],
    [issuer.kind, issuer.party],
  ]);
}

function changesOf(side: Side, then: ReadoutPair["left"], now: CurrentSide): SnapshotChange[] {
  const number = now.readout.revisions[0]?.number ?? 0;
  const names = [
    [then.call.title, markTitle(now.call).title],
    [then.readout.issuer.name, now.readout.issuer.name],
  ] as const;
  return [
    ...(number > then.readout.revision.number ? [{ kind: "revision", side, number } as const] : []),
    ...names.filter(([from, to]) => from !== to).map(([from, to]) => ({ kind: "renamed", from, to }) as const),
    ...(detailsOf(then) === detailsOf(now) ? [] : [{ kind: "corrected", side } as const]),
  ];
}

/** Identifies an event across libraries, because an import may renumber events. */
const nameOf = ({ kind, author, at }: ReviewEvent) => canonicalJson([kind, author, at]);

/** The events that an earlier state does not have. */
function madeSince(then: ReviewEvent[], now: ReviewEvent[]): ReviewEvent[] {
  const known = new Map<string, number>();
  for (const event of then) known.set(nameOf(event), (known.get(nameOf(event)) ?? 0) + 1);
  return now.filter((event) => {
    const left = known.get(nameOf(event)) ?? 0;
    known.set(nameOf(event), left - 1);
    return left <= 0;
  });
}

/** What was done since in the review of the snapshot's own revisions. */
async function reviewSince(
  snapshot: Pick<Snapshot, "pair" | "comparison" | "events">,
  now: Record<Side, CurrentSide>,
): Promise<SnapshotChange[]> {
  const named = (side: Side): ReadoutPair["left"] => ({
    call: { ...snapshot.pair[side].call, slug: now[side].call.slug },
    readout: { ...snapshot.pair[side].readout, slug: now[side].readout.slug },
  });
  const pair = { left: named("left"), right: named("right") };
  const [reviewed] = await readReviews([{ pair, stored: await findRevisionPair(pair), machine: snapshot.comparison }]);
  const { review } = reviewed!;
  const since = madeSince(snapshot.events, review.events);
  const judgements = since.filter(isJudgement).length;
  return since.length > 0 ? [{ kind: "reviewed", judgements, moves: since.length - judgements }] : [];
}

/**
 * What has changed since a snapshot was made, and where its comparison is now. Former slugs of calls and readouts lead to the current ones.
 *
 * @param algorithm the version in use
 * @returns no changes if nothing has changed; the path of the current comparison in any case
 * @example
 * (await findChangesSince(snapshot)).changes; //=> [{ kind: "revision", side: "left", number: 2 }]
 */
export async function findChangesSince(
  snapshot: Pick<Snapshot, "pair" | "algorithm" | "comparison" | "events">,
  algorithm: string = DEFAULT_ALIGNER.version,
): Promise<SnapshotChanges> {
  const { pair, algorithm: made } = snapshot;
  const [left, right] = await Promise.all([findCurrentSide("left", pair.left), findCurrentSide("right", pair.right)]);
  const changes: SnapshotChange[] = made === algorithm ? [] : [{ kind: "algorithm", version: algorithm }];
  for (const [side, now] of [["left", left] as const, ["right", right] as const]) {
    if ("kind" in now) changes.push(now);
    else changes.push(...changesOf(side, pair[side], now));
  }
  if (!("kind" in left) && !("kind" in right)) changes.push(...(await reviewSince(snapshot, { left, right })));
  // The new title of one call is reported once, not for both sides.
  const distinct = new Map(changes.map((change) => [canonicalJson(change), change]));
  const path = "kind" in left || "kind" in right ? null : comparisonPath({ left, right });
  return { changes: [...distinct.values()], path };
}
