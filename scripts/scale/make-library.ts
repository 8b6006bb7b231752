import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createClient } from "@libsql/client";
import { DEFAULT_ALIGNER } from "../../lib/aligners/registry";
import { makeComparisons, makeNeighbours } from "../../lib/comparison/jobs/make-comparisons";
import { closeDatabase, database } from "../../lib/data/client";
import { listComparisonsToMake } from "../../lib/data/comparisons/comparisons-to-make";
import { listNeighboursToMake } from "../../lib/data/comparisons/neighbours";
import { importLibrary } from "../../lib/data/library/library-import";
import { refreshSearchIndex } from "../../lib/data/search/search-index";
import { prepareTables } from "../../prisma/prepare";
import { prose } from "../bench/prose";
import { BLOCK } from "./block";

/** Distinct pairs of texts; further calls reuse them, and their comparisons. */
export const DISTINCT = 500;

/** Words of a readout: some 2,000 characters. */
const WORDS = 300;

/** One call in this many has the rare name. */
const RARE_EVERY = 5_000;
export const RARE_NAME = "Quillon";

const country = (n: number) => ({ slug: `country-${n}`, name: `Country ${n}`, adjective: `Countrian ${n}` });
const issuerOf = ({ slug, name }: ReturnType<typeof country>) => ({
  slug: `${slug}-mfa`,
  name: `Ministry of ${name}`,
  kind: "foreign-ministry",
  party: slug,
});

const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(1990, 0, 1);

/** Who calls whom, and how often. */
export interface World {
  countries: number;
  callsADay: number;
}

/** Several calls per day, so that a page has calls of the same day. */
const MANY_COUNTRIES: World = { countries: 40, callsADay: 8 };

/** The two countries of a call; all pairs take turns. */
const pairOf = (n: number, countries: number) => {
  const one = n % countries;
  const other = (one + 1 + (Math.floor(n / countries) % (countries - 1))) % countries;
  return [one, other] as const;
};

const slugOf = (n: number) => `call-${String(n).padStart(6, "0")}`;

/** Call n of the first block, always the same for the same n, whatever the size of the library. */
function makeCall(n: number, texts: string[][], { countries, callsADay }: World) {
  const seats = pairOf(n, countries).map(country);
  const date = new Date(FIRST_DAY + Math.floor(n / callsADay) * DAY).toISOString().slice(0, 10);
  return {
    slug: slugOf(n),
    title: `Call ${n} between ${seats.map(({ name }) => name).join(" and ")}`,
    kind: n % 3 === 0 ? "meeting" : "phone-call",
    date,
    parties: seats.map((seat) => ({
      party: seat.slug,
      principal: n % RARE_EVERY === 7 ? `Minister ${RARE_NAME}` : "The Foreign Minister",
    })),
    readouts: seats.map((seat, side) => ({
      issuer: issuerOf(seat).slug,
      kind: "official-statement",
      extent: "full",
      language: "en",
      text: texts[n % DISTINCT]![side],
    })),
  };
}

function* writeFile(calls: number, texts: string[][], world: World): Generator<string> {
  const countries = Array.from({ length: world.countries }, (_, n) => country(n));
  yield `{"format":"parallax-library","version":1,"parties":${JSON.stringify(countries)},"issuers":${JSON.stringify(countries.map(issuerOf))},"calls":[`;
  for (let n = 0; n < calls; n++) yield `${n > 0 ? "," : ""}\n${JSON.stringify(makeCall(n, texts, world))}`;
  yield "]}\n";
}

/** Gives each call the comparison, and its topic claims, of the call with the same texts. */
async function copyComparisons(file: string) {
  const client = createClient({ url: `file:${file}` });
  const columns = async (table: string, but: string[]) =>
    (await client.execute(`SELECT "name" FROM pragma_table_info('${table}')`)).rows
      .map(({ name }) => String(name))
      .filter((name) => !but.includes(name))
      .map((name) => `"${name}"`);
  const first = Number((await client.execute(`SELECT MIN("id") AS "id" FROM "Call"`)).rows[0]!.id);
  const like = (id: string) => `((${id} - ${first}) % ${DISTINCT}) + ${first}`;
  const rest = await columns("Comparison", ["id", "callId", "firstId", "secondId", "leftId"]);
  await client.execute(`
    INSERT INTO "Comparison" ("callId", "firstId", "secondId", "leftId", ${rest.join()})
    SELECT "c"."id", "c"."openingFirstId", "c"."openingSecondId", "c"."openingFirstId", ${rest.map((name) => `"t".${name}`).join()}
    FROM "Call" AS "c" JOIN "Comparison" AS "t" ON "t"."callId" = ${like(`"c"."id"`)} WHERE "c"."id" >= ${first + DISTINCT}`);
  const claim = await columns("TopicClaim", ["id", "comparisonId"]);
  await client.execute(`
    INSERT INTO "TopicClaim" ("comparisonId", ${claim.join()})
    SELECT "n"."id", ${claim.map((name) => `"tc".${name}`).join()}
    FROM "Comparison" AS "n" JOIN "Comparison" AS "t" ON "t"."callId" = ${like(`"n"."callId"`)}
    JOIN "TopicClaim" AS "tc" ON "tc"."comparisonId" = "t"."id" WHERE "n"."callId" >= ${first + DISTINCT}`);
  await client.execute(`
    UPDATE "Call" SET "needsReview" = (SELECT "t"."needsReview" FROM "Call" AS "t" WHERE "t"."id" = ${like(`"Call"."id"`)})
    WHERE "id" >= ${first + DISTINCT}`);
  await client.execute("ANALYZE");
  client.close();
}

/** Tables with rows for every call, with their id columns and the tables they refer to. */
const OF_CALLS: Record<string, Record<string, string>> = {
  Call: { id: "Call", openingFirstId: "Revision", openingSecondId: "Revision" },
  CallParty: { callId: "Call" },
  Readout: { id: "Readout", callId: "Call" },
  Revision: { id: "Revision", readoutId: "Readout" },
  Comparison: { id: "Comparison", callId: "Call", firstId: "Revision", secondId: "Revision", leftId: "Revision" },
  TopicClaim: { comparisonId: "Comparison" },
};

/** The number of the call in a copy, in SQL. */
const numberIn = (copy: number) => `(CAST(substr("slug", 6) AS INTEGER) + ${copy * BLOCK})`;

/** What differs in a copy of a call, besides its ids. */
const ownColumns = (copy: number, { callsADay }: World): Record<string, string> => ({
  slug: `printf('call-%06d', ${numberIn(copy)})`,
  title: `'Call ' || ${numberIn(copy)} || substr("title", instr("title", ' between'))`,
  date: `date("date", '+${(copy * BLOCK) / callsADay} days')`,
});

/** Copies the first block until there are enough calls. */
async function multiplyCalls(file: string, calls: number, world: World) {
  const client = createClient({ url: `file:${file}` });
  const ask = async (sql: string) => (await client.execute(sql)).rows;
  const strides = new Map<string, number>();
  for (const [table, { id }] of Object.entries(OF_CALLS))
    if (id) strides.set(table, Number((await ask(`SELECT MAX("id") AS "id" FROM "${table}"`))[0]!.id));
  for (let copy = 1; copy * BLOCK < calls; copy++)
    for (const [table, named] of Object.entries(OF_CALLS)) {
      const columns = (await ask(`SELECT "name" FROM pragma_table_info('${table}')`)).map(({ name }) => String(name));
      const own = table === "Call" ? ownColumns(copy, world) : {};
      const valueOf = (name: string) =>
        named[name] ? `"${name}" + ${copy * strides.get(named[name])!}` : (own[name] ?? `"${name}"`);
      const first = named.id
        ? `WHERE "id" <= ${strides.get(table)}`
        : `WHERE "${Object.keys(named)[0]}" <= ${strides.get(Object.values(named)[0]!)}`;
      await client.execute(
        `INSERT INTO "${table}" (${columns.map((name) => `"${name}"`).join()}) SELECT ${columns.map(valueOf).join()} FROM "${table}" ${first}`,
      );
    }
  await client.execute("ANALYZE");
  client.close();
}

/** Statements per transaction. */
const BATCH = 1_000;

/**
 * Gives readouts and their issuers' next ones what the aligner said of others: what is stored of each is as long as it would be, and a
 * server has nothing left to make when it is measured.
 */
async function copyNeighbours(file: string) {
  const pairs = await listNeighboursToMake(DEFAULT_ALIGNER, "missing");
  const made = pairs.slice(0, DISTINCT);
  await makeNeighbours(DEFAULT_ALIGNER, made);
  await closeDatabase();
  const client = createClient({ url: `file:${file}` });
  const sql = `
    INSERT INTO "NeighbourComparison" ("earlierId", "laterId", "aligner", "version", "content", "madeAt")
    SELECT ?, ?, "aligner", "version", "content", "madeAt" FROM "NeighbourComparison" WHERE "earlierId" = ? AND "laterId" = ?`;
  const statements = pairs.slice(DISTINCT).map(({ earlierId, laterId }, index) => {
    const like = made[index % DISTINCT]!;
    return { sql, args: [earlierId, laterId, like.earlierId, like.laterId] };
  });
  for (let from = 0; from < statements.length; from += BATCH)
    await client.batch(statements.slice(from, from + BATCH), "write");
  client.close();
}

/** The duration of each step in seconds. */
export type Making = Record<"write" | "import" | "compare" | "copy" | "neighbours" | "index", number>;

/**
 * Makes a library in a new database: the same calls each time.
 *
 * @param folder for the file that is imported
 */
export async function makeLibrary(
  file: string,
  calls: number,
  folder: string,
  world: World = MANY_COUNTRIES,
): Promise<Making> {
  const took: Partial<Making> = {};
  const timed = async (part: keyof Making, work: () => Promise<unknown>) => {
    const began = performance.now();
    await work();
    took[part] = (performance.now() - began) / 1_000;
  };
  const prepared = await prepareTables(`file:${file}`);
  if (!prepared.ok) throw new Error(prepared.sentence);
  const path = `${folder}/library-${calls}.json`;
  const texts = Array.from({ length: DISTINCT }, (_, n) => [prose(WORDS, 2 * n + 1), prose(WORDS, 2 * n + 2)]);
  await timed("write", () =>
    pipeline(Readable.from(writeFile(Math.min(calls, BLOCK), texts, world)), createWriteStream(path)),
  );
  await timed("import", async () => {
    const imported = await importLibrary({ path }, "json");
    if (imported.kind === "faults") throw new Error(JSON.stringify(imported.faults.shown[0]));
  });
  await timed("compare", async () => {
    const firsts = await database().call.findMany({
      orderBy: { id: "asc" },
      take: DISTINCT,
      select: { openingFirstId: true },
    });
    const wanted = new Set(firsts.map(({ openingFirstId }) => openingFirstId));
    const pairs = await listComparisonsToMake(DEFAULT_ALIGNER, "missing");
    await makeComparisons(
      DEFAULT_ALIGNER,
      pairs.filter(({ firstId }) => wanted.has(firstId)),
    );
  });
  await closeDatabase();
  await timed("copy", async () => {
    await copyComparisons(file);
    await multiplyCalls(file, calls, world);
  });
  await timed("neighbours", () => copyNeighbours(file));
  await timed("index", () => refreshSearchIndex());
  await closeDatabase();
  return took as Making;
}
