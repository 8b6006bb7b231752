import { Client } from "pg";
import { beforeEach, expect, it } from "vitest";
import { ALL_CALLS } from "../addresses/calls-query";
import { judgementInput } from "../schema/review";
import { noteInput } from "../schema/note-input";
import { createCall } from "./calls/call-writes";
import { findCallPage } from "./calls/call-list";
import { closeDatabase, database, openClient } from "./client";
import { findPair } from "./comparisons/readout-pairs";
import { createSnapshot } from "./comparisons/snapshots";
import { CopyDiffers, copyLibrary } from "./copy-library";
import { loadDemonstration } from "./library/demonstration";
import { readWholeLibrary } from "./library/test-whole-library";
import { addNote } from "./notes/note-writes";
import { addJudgement, undo } from "./reviews/judgement-writes";
import { copyTemplate, makeCall, useFreshDatabase } from "./testing/test-database";
import { compareReadouts } from "./testing/test-reviewed";

const PAIR = "first:velmora-mfa@1..first:velmora-mfa-2@1";
const [READOUT] = makeCall().readouts;

async function use(url: string) {
  await closeDatabase();
  process.env.DATABASE_URL = url;
}

/** A library with rows in most tables. */
async function fill() {
  await createCall(
    makeCall({ slug: "first", readouts: [READOUT!, { ...READOUT!, text: "They spoke.\nƏ, 王毅 and 🕊." }] }),
  );
  await loadDemonstration();
  const judgement = { pair: PAIR, kind: "no-counterpart", left: "0-26", right: "", author: "Ana" };
  await addJudgement(judgementInput.parse(judgement));
  await undo({ pair: judgementInput.parse(judgement).pair, author: "Ana", id: null });
  await addNote(noteInput.parse({ pair: PAIR, author: "Ana", text: "A note." }));
  const pair = (await findPair("velmora-mfa..velmora-mfa-2", "first"))!;
  const comparison = compareReadouts(pair.left.readout, pair.right.readout);
  if (comparison.kind === "refusal") throw new Error(comparison.reason);
  await createSnapshot(pair, comparison);
}

let sqlite: string;
let postgres: string;
beforeEach(async () => {
  postgres = await useFreshDatabase();
  sqlite = copyTemplate();
});

it("A library goes from SQLite to PostgreSQL and back, with every id, and works on there", async () => {
  await use(sqlite);
  await fill();
  const library = await readWholeLibrary();
  const ids = await database().judgement.findMany({ orderBy: { id: "asc" } });
  const copied = new Map<string, number>();
  await use(postgres);
  await copyLibrary(sqlite, postgres, (table, rows) => copied.set(table, rows));
  expect(copied.get("Judgement")).toBe(ids.length);
  expect(copied.get("Snapshot")).toBe(1);
  expect(await readWholeLibrary()).toEqual(library);
  expect(await database().judgement.findMany({ orderBy: { id: "asc" } })).toEqual(ids);
  expect((await findCallPage({ ...ALL_CALLS, q: "王毅" })).calls.map(({ call }) => call.slug)).toEqual(["first"]);
  await createCall(makeCall({ slug: "afterwards" }));

  const again = copyTemplate();
  const grown = await readWholeLibrary();
  await use(again);
  await copyLibrary(postgres, again, () => undefined);
  expect(await readWholeLibrary()).toEqual(grown);
});

it("Nothing is stored where one row comes out another", async () => {
  await use(sqlite);
  await fill();
  const target = new Client(postgres);
  await target.connect();
  await target.query(`CREATE FUNCTION "spoil"() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN NEW."text" := NEW."text" || ' '; RETURN NEW; END $$;
    CREATE TRIGGER "spoil" BEFORE INSERT ON "NoteVersion" FOR EACH ROW EXECUTE FUNCTION "spoil"();`);
  await target.end();
  await use(postgres);
  await expect(copyLibrary(sqlite, postgres, () => undefined)).rejects.toThrow(CopyDiffers);
  const client = openClient(postgres);
  expect(await client.party.count()).toBe(0);
  await client.$disconnect();
});
