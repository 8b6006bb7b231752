import "server-only";
import { markTitle } from "../../model/calls/fictional";
import type { CallInput } from "../../schema/call-input";
import { hashText } from "../../schema/hash-text";
import { knownCalls, shownCalls } from "../audience";
import { database } from "../client";
import type { Similar } from "../../model/calls/calls";

/** At most this many of each kind, because one is enough to make somebody look. */
const MAX_SIMILAR = 10;

/**
 * Finds what may be the same as a new call: readouts with one of its texts, and calls of the same date between the same parties.
 *
 * @returns the calls that share a text before those that share date and parties
 * @example
 * (await findSimilar(call)).map(({ kind }) => kind); //=> ["same-text"]
 */
export async function findSimilar({ date, parties, readouts }: CallInput): Promise<Similar[]> {
  const call = { select: { slug: true, title: true, isFictional: true } } as const;
  const wanted = parties.map(({ party }) => party.slug);
  const [texts, events] = await Promise.all([
    database().revision.findMany({
      where: { sha256: { in: readouts.map(({ text }) => hashText(text)) }, readout: { call: knownCalls() } },
      select: { readout: { select: { call, issuer: { select: { name: true } } } } },
      orderBy: { id: "asc" },
      take: MAX_SIMILAR,
    }),
    database().call.findMany({
      where: { date, ...shownCalls(), AND: wanted.map((slug) => ({ parties: { some: { party: { slug } } } })) },
      select: call.select,
      orderBy: { slug: "asc" },
      take: MAX_SIMILAR,
    }),
  ]);
  return [
    ...texts.map(({ readout }): Similar => ({
      kind: "same-text",
      call: markTitle(readout.call),
      issuer: readout.issuer.name,
    })),
    ...events.map((event): Similar => ({ kind: "same-event", call: markTitle(event), issuer: null })),
  ];
}
