import "server-only";
import type { DatePrecision } from "../schema/dates";
import type { ReadoutName } from "../schema/readout-id";
import { database } from "./client";
import type { Prisma } from "./generated/client";

/** A revision as a list shows it, without its text. */
export interface ListedRevision {
  number: number;
  sha256: string;
  /** Why the text was changed; null for the first. */
  reason: string | null;
  createdAt: Date;
}

/** A readout's own history. */
export interface History {
  call: { slug: string; title: string; date: string; datePrecision: DatePrecision };
  readout: { slug: string; issuer: string; language: string };
  /** The latest first. */
  revisions: ListedRevision[];
}

const HISTORY = {
  slug: true,
  language: true,
  issuer: { select: { name: true } },
  call: { select: { slug: true, title: true, date: true, datePrecision: true } },
  revisions: {
    orderBy: { number: "desc" },
    select: { number: true, sha256: true, reason: true, createdAt: true },
  },
} satisfies Prisma.ReadoutSelect;

/** The history of a readout, or null when there is none, or it or its call is in the bin. */
export async function findHistory({ call: callSlug, readout: slug }: ReadoutName): Promise<History | null> {
  const stored = await database().readout.findFirst({
    where: { slug, hiddenAt: null, call: { slug: callSlug, hiddenAt: null } },
    select: HISTORY,
  });
  if (!stored) return null;
  const { call, revisions, issuer, language } = stored;
  return {
    call: { ...call, datePrecision: call.datePrecision as DatePrecision },
    readout: { slug, issuer: issuer.name, language },
    revisions,
  };
}
