import "server-only";
import { markTitle } from "../../model/calls/fictional";
import { missingParties } from "../../model/calls/missing-parties";
import type { ListedCall } from "../../model/calls/call-list";
import type { DatePrecision } from "../../model/dates";
import type { CallKind, Extent, IssuerKind, ReadoutKind } from "../../model/calls/vocabularies";
import type { Prisma } from "../generated/client";
import { CALL, IN_ORDER, ISSUER } from "./columns";

/** What lists read of a call: its columns, without any text. */
export const LISTED_CALL = {
  ...CALL,
  datePrecision: true,
  readouts: {
    ...IN_ORDER,
    select: {
      slug: true,
      kind: true,
      extent: true,
      language: true,
      issuer: { select: ISSUER },
    },
  },
} satisfies Prisma.CallSelect;

type StoredListedCall = Prisma.CallGetPayload<{ select: typeof LISTED_CALL }>;

/**
 * Makes a stored call into what lists show of it.
 *
 * @example
 * toListed(stored).missing; //=> []
 */
export function toListed(stored: Omit<StoredListedCall, "publishedAt">): ListedCall {
  const { slug, date, parties } = stored;
  const readouts = stored.readouts.map(({ issuer, kind, extent, slug: readout, language }) => ({
    slug: readout,
    language,
    kind: kind as ReadoutKind,
    extent: extent as Extent,
    issuer: { ...issuer, kind: issuer.kind as IssuerKind },
  }));
  return {
    slug,
    date,
    parties,
    title: markTitle(stored).title,
    kind: stored.kind as CallKind,
    datePrecision: stored.datePrecision as DatePrecision,
    readouts,
    missing: missingParties(
      parties.map(({ party }) => party),
      readouts,
    ),
  };
}
