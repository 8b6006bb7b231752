// The child process that imports one large file: what it stores, and above all the commit of it, would hold up every page of the server.
import { withAudience } from "../current-audience";
import { closeDatabase } from "../client";
import type { OnProgress } from "../../exchange/library/read-library";
import type { ImportMessage, ImportQuestion } from "./import-messages";
import { importLibrary } from "./library-import";

const send = (answer: ImportMessage) =>
  new Promise<void>((resolve) => (process.connected ? process.send!(answer, () => resolve()) : resolve()));

async function run({ path, format, audience }: ImportQuestion) {
  const onProgress: OnProgress = (stage, done, total) => {
    void send({ kind: "progress", progress: { stage, done, total } });
  };
  const outcome = await withAudience(audience, () => importLibrary({ path, isSent: true }, format, onProgress));
  await closeDatabase();
  await send({ kind: "ended", outcome });
  process.exit(0);
}

// Without the server nobody would hear how it ended: what is not committed is not stored.
process.on("disconnect", () => process.exit(1));
process.once("message", (question: ImportQuestion) => {
  run(question).catch((error: unknown) => {
    console.error(error);
    process.exit(1);
  });
});
