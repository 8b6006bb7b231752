// The child process that reads one large library file, reports the lines of conflicts that the database found, and hands over its calls
// when they are stored.
import type { FileAnswer, FileOutline, FileQuestion, ItemBatch, OutlinePart } from "./file-messages";
import { readFile, type ReadFile } from "./read-file";
import type { FaultReport } from "../../model/library/library";

const ITEMS_PER_MESSAGE = 50;

let file: ReadFile | FaultReport | null = null;
let batches: Generator<ItemBatch> | null = null;

const send = (answer: FileAnswer) => process.send!(answer);

function sendOutline(outline: FileOutline) {
  for (const list of Object.keys(outline) as (keyof FileOutline)[])
    for (let from = 0; from < outline[list].length; from += ITEMS_PER_MESSAGE)
      send({
        kind: "outline",
        part: { list, items: outline[list].slice(from, from + ITEMS_PER_MESSAGE) } as OutlinePart,
      });
}

function read({ file: given, format, isWatched }: Extract<FileQuestion, { kind: "read" }>) {
  const watch = (_stage: unknown, done: number, total: number) => void send({ kind: "progress", done, total });
  file = readFile(given, format, isWatched ? watch : undefined);
  if (!("outline" in file)) return send({ kind: "reported", faults: file });
  sendOutline(file.outline);
  return send({ kind: "read", faults: file.faults });
}

process.on("message", (question: FileQuestion) => {
  if (question.kind === "read") return read(question);
  if (!file || !("outline" in file)) return;
  if (question.kind === "report") return send({ kind: "reported", faults: file.report(question.conflicts) });
  batches ??= file.batches();
  const { value, done } = batches.next();
  return send({ kind: "batch", batch: done ? null : value });
});
