import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ACROSS } from "./across-reply";
import { folderForDatabases } from "../lib/data/testing/memory-folder";
import { createDatabase } from "../lib/data/postgresql/test-databases";
import { readCommittedGold } from "../scripts/gold";
import { answerByGold } from "./gold-replies";
import { startModelServer } from "./model-server";
import { startDatabaseWorker } from "./start-database-worker";
import { startParallax } from "./start-parallax";

/** The statements that the stand-in finds in every article; the article of the story has only one of them. */
const STATEMENTS = [
  {
    words: "We have agreed on nothing that was not agreed before.",
    speaker: "Velmora's negotiators",
    party: "Velmora",
  },
  { words: "Nobody has ever said this in an article.", speaker: null, party: null },
];

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** A database of its own: in PostgreSQL where PARALLAX_TEST_POSTGRES names a cluster (scripts/with-postgres.mjs), otherwise a file. */
export async function makeDatabase(folder: string, name = "e2e"): Promise<string> {
  const { PARALLAX_TEST_POSTGRES: cluster } = process.env;
  return cluster
    ? createDatabase(cluster, `parallax_${name}_${randomUUID().replaceAll("-", "")}`)
    : `file:${join(folder, `${name}.db`)}`;
}

/** Starts Parallax on a fresh database, and the process that writes to that database for the tests; answers how to stop both. */
export default async function startServer(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(folderForDatabases(), "parallax-e2e-"));
  const databaseUrl = await makeDatabase(folder);
  // A stand-in for the operator's language model. It answers from the gold in the project, and only when a story asks it.
  const model = await startModelServer([...readCommittedGold().map((pair) => answerByGold(pair)), ACROSS], {
    statements: STATEMENTS,
  });
  Object.assign(process.env, { PARALLAX_MODEL_URL: model.url, PARALLAX_MODEL: "stand-in" });
  // Programs and pages on other sites may read; a story needs that.
  Object.assign(process.env, { PARALLAX_CORS: "yes", PARALLAX_EMBED: "*" });
  const { url, stop } = await startParallax(ROOT, databaseUrl);
  process.env.PARALLAX_URL = url;
  process.env.PARALLAX_DATABASE = databaseUrl;
  const stopWorker = await startDatabaseWorker();
  return async () => {
    stopWorker();
    await stop();
    await model.close();
    rmSync(folder, { recursive: true });
  };
}
