// Corrects the first version of a call and prints the result: `test-corrector.ts SLUG TITLE`. call-edits.test.ts runs several at once.
import { correctCall } from "../calls/call-edits";
import { closeDatabase } from "../client";
import { makeCorrection } from "./test-database";

const [slug, title] = process.argv.slice(2);
console.log((await correctCall(slug!, 1, makeCorrection({ title: title! }))).kind);
await closeDatabase();
