import "server-only";
import { createHash } from "node:crypto";
import { isPostgresUrl } from "../schema/environment";
import { openClient } from "./client";
import { Prisma } from "./generated/client";
import { passOverIds } from "./pass-over-ids";

/** Rows in memory at a time; some are megabytes each. */
const BATCH = 100;

/** The time limit of a copy, in milliseconds. */
const TIMEOUT = 6 * 60 * 60_000;

/** The key of each table; tables come after those that they refer to. */
export const TABLES_COPIED: Partial<Record<Prisma.ModelName, string[]>> = {
  Party: ["id"],
  FormerPartySlug: ["slug"],
  Issuer: ["id"],
  FormerIssuerSlug: ["slug"],
  NameChange: ["id"],
  Call: ["id"],
  FormerCallSlug: ["slug"],
  CallParty: ["callId", "partyId"],
  Readout: ["id"],
  FormerReadoutSlug: ["callId", "slug"],
  Revision: ["id"],
  Comparison: ["id"],
  TopicClaim: ["comparisonId", "topic"],
  NeighbourComparison: ["earlierId", "laterId", "aligner"],
  Snapshot: ["id"],
  PatternSnapshot: ["id"],
  Judgement: ["id"],
  Note: ["id"],
  NoteVersion: ["id"],
  Reading: ["id"],
  PassageTranslation: ["id"],
  ReadingJob: ["id"],
  WindowReply: ["jobId", "promptSha256"],
  ModelUse: ["day"],
  ReaderMeasurement: ["model", "promptVersion"],
  Member: ["id"],
  Account: ["id"],
  TwoFactor: ["id"],
  Invitation: ["id"],
  ApiToken: ["id"],
  FeedKey: ["memberId"],
  AuditEntry: ["id"],
  Webhook: ["id"],
  Setting: ["name"],
  ClaimedName: ["author"],
};

/** Their ids are not sequences: they are derived from contents, or random. */
const NAMED_BY_CONTENT: Prisma.ModelName[] = [
  "Snapshot",
  "PatternSnapshot",
  "Member",
  "Account",
  "TwoFactor",
  "FeedKey",
];

/**
 * What is not copied, because it only makes sense in its own database: cached changes, the queue of the search index, the imports of its
 * servers, unsent messages, and sessions.
 */
export const TABLES_NOT_COPIED: Prisma.ModelName[] = [
  ...(["Change", "UnindexedCall", "ImportJob"] as const),
  ...(["Session", "Verification", "RateLimiterFlexible", "KeptAnswer", "WebhookDelivery"] as const),
];

type Row = Record<string, unknown>;

/** The operations that all tables have, whatever their columns. */
interface Table {
  findMany(asked: { orderBy: Row[]; take: number; where?: Row }): Promise<Row[]>;
  createMany(given: { data: Row[] }): Promise<unknown>;
  count(): Promise<number>;
}

const tableOf = (client: Prisma.TransactionClient, model: Prisma.ModelName): Table =>
  client[Prisma.ModelName[model].replace(/^./, (letter) => letter.toLowerCase()) as "party"] as unknown as Table;

const keyOf = (row: Row, keys: string[]): Row => Object.fromEntries(keys.map((key) => [key, row[key]]));

/**
 * Which rows come after a given one, in the order of their keys. The first condition lets SQLite use the index: with a cursor of several
 * keys, Prisma would make it read the whole table for every batch.
 */
const after = (last: Row, keys: string[]): Row => ({
  [keys[0]!]: { gte: last[keys[0]!] },
  OR: keys.map((key, index) => ({ ...keyOf(last, keys.slice(0, index)), [key]: { gt: last[key] } })),
});

/** The rows of a table in the order of their keys. */
async function* readRows(table: Table, keys: string[]): AsyncGenerator<Row[]> {
  const orderBy = keys.map((key) => ({ [key]: "asc" }));
  for (let last: Row | undefined; ;) {
    const rows = await table.findMany({ orderBy, take: BATCH, ...(last && { where: after(last, keys) }) });
    if (rows.length > 0) yield rows;
    if (rows.length < BATCH) return;
    last = rows.at(-1);
  }
}

/** Columns in a fixed order, times as text. */
const checksum = (row: Row): string =>
  createHash("sha256")
    .update(JSON.stringify(Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1))))
    .digest("hex");

/** A row differs from the one it was copied from. */
export class CopyDiffers extends Error {}

async function verify(from: Table, to: Table, model: string, keys: string[]) {
  const copied = readRows(to, keys);
  for await (const rows of readRows(from, keys)) {
    const { value: copies = [] } = (await copied.next()) as IteratorResult<Row[], Row[] | undefined>;
    for (const [index, row] of rows.entries())
      if (!copies[index] || checksum(row) !== checksum(copies[index]))
        throw new CopyDiffers(`${model} ${JSON.stringify(keyOf(row, keys))} is not what it was copied from.`);
  }
  if (!(await copied.next()).done) throw new CopyDiffers(`${model} has rows that were not copied.`);
}

/** The target database is not empty. */
export class NotEmpty extends Error {}

async function copyAll(from: Prisma.TransactionClient, to: Prisma.TransactionClient, onCopied: OnCopied) {
  const tables = Object.entries(TABLES_COPIED) as [Prisma.ModelName, string[]][];
  for (const [model] of tables) if ((await tableOf(to, model).count()) > 0) throw new NotEmpty();
  for (const [model, keys] of tables) {
    let rows = 0;
    for await (const data of readRows(tableOf(from, model), keys)) {
      await tableOf(to, model).createMany({ data });
      rows += data.length;
    }
    if (keys[0] === "id" && !NAMED_BY_CONTENT.includes(model)) await passOverIds(to, model);
    await verify(tableOf(from, model), tableOf(to, model), model, keys);
    onCopied(model, rows);
  }
}

type OnCopied = (table: string, rows: number) => void;

/**
 * Copies everything stored from one database into another, empty one, of either kind, with every id, time, judgement and permanent link, so
 * that every address leads to the same page. The source is read as of one moment. Each row is read again from both sides and compared by
 * checksum before the copy is committed: all of it, or nothing.
 *
 * @param from address of the source, migrated
 * @param to address of the target, migrated and empty; `DATABASE_URL` names it
 * @param onCopied called with each table that is copied and verified
 * @throws `NotEmpty`, `CopyDiffers`, or when one of the databases cannot be read or written
 * @example
 * await copyLibrary("file:./data/parallax.db", "postgresql://parallax@127.0.0.1/parallax", () => undefined);
 */
export async function copyLibrary(from: string, to: string, onCopied: OnCopied): Promise<void> {
  const [source, target] = [openClient(from), openClient(to)];
  const oneMoment = isPostgresUrl(from) && { isolationLevel: "Serializable" as const };
  try {
    await source.$transaction(
      (reading) => target.$transaction((writing) => copyAll(reading, writing, onCopied), { timeout: TIMEOUT }),
      { timeout: TIMEOUT, ...oneMoment },
    );
  } finally {
    await source.$disconnect();
    await target.$disconnect();
  }
}
