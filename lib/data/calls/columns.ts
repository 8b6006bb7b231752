import type { Prisma } from "../generated/client";

/** What pages read of a party. */
export const PARTY = { slug: true, name: true, adjective: true } satisfies Prisma.PartySelect;

/** What pages read of an issuer. */
export const ISSUER = { slug: true, name: true, kind: true, party: { select: PARTY } } satisfies Prisma.IssuerSelect;
