import type { Prisma } from "../generated/client";

/** What pages read of a party. */
export const PARTY = { slug: true, name: true, adjective: true } satisfies Prisma.PartySelect;

/** What pages read of an issuer. */
export const ISSUER = { slug: true, name: true, kind: true, party: { select: PARTY } } satisfies Prisma.IssuerSelect;

/** What pages read of a call itself. */
export const CALL = {
  slug: true,
  title: true,
  isFictional: true,
  kind: true,
  date: true,
  publishedAt: true,
  parties: { orderBy: { position: "asc" }, select: { principal: true, party: { select: PARTY } } },
} satisfies Prisma.CallSelect;

/** What pages read of a readout, without its text: what it is, and where it comes from. */
export const READOUT = {
  slug: true,
  kind: true,
  extent: true,
  language: true,
  sourceUrl: true,
  sourceTitle: true,
  quotedBy: true,
  publishedAt: true,
} satisfies Prisma.ReadoutSelect;

/** What pages read of a revision. */
export const REVISION = { number: true, text: true, sha256: true } satisfies Prisma.RevisionSelect;

/** The readouts of a call that are not in the trash, in its order. */
export const IN_ORDER = {
  where: { deletedAt: null },
  orderBy: { position: "asc" },
} as const satisfies Prisma.Call$readoutsArgs;

/** A call with the latest revisions of the readouts that are not in the trash. */
export const WHOLE_CALL = {
  ...CALL,
  datePrecision: true,
  readouts: {
    ...IN_ORDER,
    select: {
      ...READOUT,
      issuer: { select: ISSUER },
      revisions: { orderBy: { number: "desc" }, select: REVISION, take: 1 },
    },
  },
} satisfies Prisma.CallSelect;
