import "server-only";
import type { IssuerKind } from "../schema/call-input";
import type { Known } from "../schema/call-draft";
import { database } from "./client";

const PARTY = { slug: true, name: true, adjective: true } as const;

/** All parties and issuers, by name: what a form proposes. */
export async function listKnown(): Promise<Known> {
  const [parties, issuers] = await Promise.all([
    database().party.findMany({ select: PARTY, orderBy: { name: "asc" } }),
    database().issuer.findMany({
      select: { slug: true, name: true, kind: true, party: { select: PARTY } },
      orderBy: { name: "asc" },
    }),
  ]);
  return { parties, issuers: issuers.map((issuer) => ({ ...issuer, kind: issuer.kind as IssuerKind })) };
}
