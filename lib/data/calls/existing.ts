import "server-only";
import { database } from "../client";
import { ISSUER, PARTY } from "./columns";
import type { IssuerKind } from "../../model/vocabularies";
import type { Existing } from "../../model/calls";

/** All parties and issuers, by name: what a form proposes. */
export async function listExisting(): Promise<Existing> {
  const [parties, issuers] = await Promise.all([
    database().party.findMany({ select: PARTY, orderBy: { name: "asc" } }),
    database().issuer.findMany({
      select: ISSUER,
      orderBy: { name: "asc" },
    }),
  ]);
  return { parties, issuers: issuers.map((issuer) => ({ ...issuer, kind: issuer.kind as IssuerKind })) };
}
