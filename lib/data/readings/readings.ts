import "server-only";
import type { Side } from "../../model/comparisons/comparison";
import type { Reading } from "../../model/readers/readings";
import { reading as readingSchema } from "../../schema/reading";
import { isShownCall } from "../audience";
import { database } from "../client";
import { currentAudience } from "../current-audience";
import type { Prisma } from "../generated/client";
import { inBatches } from "../in-batches";
import { nameKey, readingKey, toKey, type ReaderVersion, type ReadingKey, type TextName } from "./reading-key";

const KEY_COLUMNS = {
  firstSha256: true,
  firstLanguage: true,
  secondSha256: true,
  secondLanguage: true,
  model: true,
  promptVersion: true,
} as const satisfies Prisma.ReadingSelect;

const NO_READER: ReaderVersion = { model: "", promptVersion: "" };

/**
 * The stored reading of a key.
 *
 * @returns null if this model has not read the texts with this version of the prompt
 * @throws when the row cannot be read; only `storeReading` writes it
 * @example
 * (await findStoredReading(key))?.links.length; //=> 4
 */
export async function findStoredReading(key: ReadingKey): Promise<Reading | null> {
  const row = await database().reading.findFirst({ where: toKey(key), select: { content: true } });
  return row && readingSchema.parse(JSON.parse(row.content));
}

/**
 * A reading of two texts: the given reader's, else the latest of any model and prompt, because a reading that was paid for is shown until a
 * new one replaces it.
 *
 * @param texts in any order
 * @param reader null if no model is set up now
 * @returns its first text on the left (`isInOrder`); null if no model has read them
 * @throws when the row cannot be read
 * @example
 * (await findReadingOf({ left, right }, null))?.model; //=> "qwen3:8b"
 */
export async function findReadingOf(
  texts: Record<Side, TextName>,
  reader: ReaderVersion | null,
): Promise<Reading | null> {
  const { firstSha256, firstLanguage, secondSha256, secondLanguage } = readingKey(texts, NO_READER);
  const rows = await database().reading.findMany({
    where: { firstSha256, firstLanguage, secondSha256, secondLanguage },
    orderBy: [{ madeAt: "desc" }, { id: "desc" }],
    select: { model: true, promptVersion: true, content: true },
  });
  const own = rows.find((row) => row.model === reader?.model && row.promptVersion === reader.promptVersion);
  const row = own ?? rows[0];
  return row ? readingSchema.parse(JSON.parse(row.content)) : null;
}

/**
 * The readings of several pairs of texts, each as `findReadingOf` chooses it, in one statement for each 500 pairs.
 *
 * @returns in the order of the pairs; null if no model has read them
 * @throws when a row cannot be read
 * @example
 * (await findReadingsOf([{ left, right }], null))[0]?.model; //=> "qwen3:8b"
 */
export async function findReadingsOf(
  pairs: Record<Side, TextName>[],
  reader: ReaderVersion | null,
): Promise<(Reading | null)[]> {
  const keys = pairs.map((texts) => readingKey(texts, NO_READER));
  const latest = new Map<string, { content: string; isOwn: boolean }>();
  await inBatches(keys, async (batch) => {
    const rows = await database().reading.findMany({
      where: { firstSha256: { in: [...new Set(batch.map(({ firstSha256 }) => firstSha256))] } },
      orderBy: [{ madeAt: "asc" }, { id: "asc" }],
      select: { ...KEY_COLUMNS, content: true },
    });
    for (const row of rows) {
      const name = nameKey({ ...toKey(row), ...NO_READER });
      const isOwn = row.model === reader?.model && row.promptVersion === reader.promptVersion;
      if (isOwn || !latest.get(name)?.isOwn) latest.set(name, { content: row.content, isOwn });
    }
  });
  return keys.map((key) => {
    const found = latest.get(nameKey(key));
    return found ? readingSchema.parse(JSON.parse(found.content)) : null;
  });
}

/**
 * Whether a language model has read anything that is shown to the audience.
 *
 * @throws when the database cannot be read
 * @example
 * await hasReadings(); //=> false
 */
export async function hasReadings(): Promise<boolean> {
  if (currentAudience() !== "public") return (await database().reading.findFirst({ select: { id: true } })) !== null;
  const [found] = await database().$queryRaw<{ id: number | bigint }[]>`
    SELECT "Reading"."id" FROM "Reading" JOIN "Revision" ON "Revision"."sha256" = "Reading"."firstSha256"
    JOIN "Readout" ON "Readout"."id" = "Revision"."readoutId" JOIN "Call" ON "Call"."id" = "Readout"."callId"
    WHERE ${isShownCall()} LIMIT 1`;
  return found !== undefined;
}

/**
 * The names (`nameKey`) of those readings that are stored.
 *
 * @returns their names (`nameKey`)
 * @example
 * (await findStoredKeys([key])).has(nameKey(key)); //=> false
 */
export async function findStoredKeys(keys: ReadingKey[]): Promise<Set<string>> {
  const stored = new Set<string>();
  await inBatches(keys, async (batch) => {
    const rows = await database().reading.findMany({
      where: { firstSha256: { in: [...new Set(batch.map(({ firstSha256 }) => firstSha256))] } },
      select: KEY_COLUMNS,
    });
    for (const row of rows) stored.add(nameKey(row));
  });
  return stored;
}

/**
 * Stores a reading in its job's transaction, unless there is one: if two processes made the same reading at the same time, they asked the
 * same question.
 *
 * @param client the transaction
 * @param replies the model's replies, unchanged
 * @throws when the database cannot be written
 * @example
 * await storeReading(key, reading, replies, client);
 */
export async function storeReading(
  key: ReadingKey,
  reading: Reading,
  replies: string[],
  client: Prisma.TransactionClient,
): Promise<void> {
  const data = {
    ...toKey(key),
    content: JSON.stringify(reading),
    replies: JSON.stringify(replies),
    tokensIn: reading.tokens.in,
    tokensOut: reading.tokens.out,
    madeAt: new Date(reading.madeAt),
  };
  const stored = await client.reading.findFirst({ where: toKey(key), select: { id: true } });
  if (!stored) await client.reading.create({ data, select: { id: true } });
}

/**
 * The text of a key.
 *
 * @returns null if no revision has it
 * @example
 * await findText({ sha256, language: "en" }); //=> { text: "The ministers spoke today.", language: "en" }
 */
export async function findText({ sha256, language }: TextName): Promise<{ text: string; language: string } | null> {
  const revision = await database().revision.findFirst({ where: { sha256 }, select: { text: true } });
  return revision && { text: revision.text, language };
}
