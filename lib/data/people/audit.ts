import "server-only";
import { ACTS, AUDIT_WAYS, type Act, type AuditLine, type AuditWay } from "../../model/people/audit";
import type { News } from "../../model/people/webhooks";
import type { Member } from "../../model/people/roles";
import { database } from "../client";
import type { Prisma } from "../generated/client";
import { memberNames } from "./authors";

/** Something that was done. */
export interface AuditedAct {
  act: Act;
  /** The address of what it was done to, or a member's id. */
  thing?: string;
  details?: Record<string, string>;
  /** What programs elsewhere are told about it. */
  news?: News;
}

/** A line of the audit. */
interface AuditEntryFacts extends Omit<AuditedAct, "news"> {
  /** Who did it, and with what; null if nobody was signed in. */
  by: Member | null;
  /** If nobody was signed in: a command, or null. */
  via?: AuditWay;
  /** The id of the member who was not yet signed in when they did it: by joining. */
  who?: string;
}

/**
 * Adds a line to the audit. Lines are never changed or deleted: the database refuses it.
 *
 * @param client of the transaction of what was done, if there is one
 * @throws when the database cannot be written
 * @example
 * await writeAudit({ by: member, act: "call-added", thing: "/calls/2024-04-03-blinken-aliyev" });
 */
export async function writeAudit(
  { by, act, thing, details = {}, via = "none", who }: AuditEntryFacts,
  client: Pick<Prisma.TransactionClient, "auditEntry"> = database(),
): Promise<void> {
  const doer = by ? { memberId: by.id, via: by.via, viaId: by.viaId } : { memberId: who, via };
  await client.auditEntry.create({ data: { ...doer, act, thing, details: JSON.stringify(details) } });
}

const wordOf = <Word extends string>(words: readonly Word[], word: string): Word => words.find((one) => one === word)!;

/** Lines per page. */
export const AUDIT_PAGE = 100;

/**
 * The latest lines, latest first.
 *
 * @param before only lines before this one; null starts at the latest
 * @throws when the database cannot be read
 * @example
 * await listAudit(null, 1); //=> [{ id: 9, at: "2026-11-30T07:00:00.000Z", member: "Ana", via: "session", act: "judged", … }]
 */
export async function listAudit(before: number | null, most = AUDIT_PAGE): Promise<AuditLine[]> {
  const rows = await database().auditEntry.findMany({
    where: before === null ? {} : { id: { lt: before } },
    orderBy: { id: "desc" },
    take: most,
  });
  const names = await memberNames();
  return rows.map(({ id, createdAt, memberId, via, act, thing, details }) => ({
    id,
    at: createdAt.toISOString(),
    member: memberId === null ? null : (names.get(memberId) ?? null),
    via: wordOf(AUDIT_WAYS, via),
    act: wordOf(ACTS, act),
    thing: thing === null ? null : (names.get(thing) ?? thing),
    details: JSON.parse(details) as Record<string, string>,
  }));
}

/** Lines per query of a whole audit. */
const BATCH = 1_000;

/**
 * Everything that was done, latest first, read in batches.
 *
 * @throws when the database cannot be read
 * @example
 * for await (const { act } of readAudit()) …
 */
export async function* readAudit(): AsyncGenerator<AuditLine> {
  for (let before: number | null = null; ;) {
    const lines: AuditLine[] = await listAudit(before, BATCH);
    yield* lines;
    if (lines.length < BATCH) return;
    before = lines.at(-1)!.id;
  }
}
