// The child process that imports one large file. Its writes, and above all their commit, would block every page of the server.
import { closeDatabase } from "../client";
import type { OnProgress } from "../../exchange/library/read-library";
import type { ImportMessage, ImportQuestion } from "./import-messages";
import { withVisitor } from "../people/current-visitor";
import { importLibrary, importedFile } from "./library-import";

const send = (answer: ImportMessage) =>
  new Promise<void>((resolve) => (process.connected ? process.send!(answer, () => resolve()) : resolve()));

async function run({ path, format, name, by }: ImportQuestion) {
  const progress: OnProgress = (stage, done, total) => {
    void send({ kind: "progress", progress: { stage, done, total } });
  };
  const outcome = await withVisitor(by, () =>
    importLibrary({ path, isSent: true }, format, progress, importedFile(name)),
  );
  await closeDatabase();
  await send({ kind: "ended", outcome });
  process.exit(0);
}

// Without the server nobody would learn how it ended; what is not committed is not stored.
process.on("disconnect", () => process.exit(1));
process.once("message", (question: ImportQuestion) => {
  run(question).catch((error: unknown) => {
    console.error(error);
    process.exit(1);
  });
});
