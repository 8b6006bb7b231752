// The child process that reads one large file of a library, and then says where in it the conflicts are that the database shows.
import { readLibrary, type FaultReport, type LibraryFile } from "../../exchange/library/read-library";
import type { Library } from "../../schema/library";
import type { FileAnswer, FileQuestion, LibraryPart } from "./file-messages";

/** Items in one message. */
const PART = 50;

let file: LibraryFile | FaultReport | null = null;

const send = (answer: FileAnswer) => process.send!(answer);

function sendParts(library: Library) {
  for (const list of Object.keys(library) as (keyof Library)[])
    for (let from = 0; from < library[list].length; from += PART)
      send({ kind: "part", part: { list, items: library[list].slice(from, from + PART) } as LibraryPart });
}

process.on("message", (question: FileQuestion) => {
  if (question.kind === "read") {
    const watch = (_stage: unknown, done: number, total: number) => void send({ kind: "progress", done, total });
    file = readLibrary(question.bytes, question.format, question.isWatched ? watch : undefined);
    if (!("library" in file)) return send({ kind: "reported", faults: file });
    sendParts(file.library);
    return send({ kind: "read", faults: file.faults.total });
  }
  if (!file || !("library" in file)) return;
  const { placeOf, faults } = file;
  const conflicts = question.conflicts.map(({ kind, name, message }) => ({ path: placeOf(kind, name), message }));
  send({ kind: "reported", faults: file.report(faults.add(conflicts)) });
});
