"use server";
import { permit, whyNot } from "@/app/_actions/permit";
import { readArgument } from "@/app/_actions/read-argument";
import { readFile } from "node:fs/promises";
import { redirect, unstable_rethrow } from "next/navigation";
import { callsPath } from "@/lib/addresses/call-path";
import { demonstrationFaultPath, libraryPath } from "@/lib/addresses/site-path";
import type { ImportResultView } from "@/components/library/import-report";
import { wakeComparisonJob } from "@/lib/comparison/jobs/comparison-job";
import { cancelImport, startImport, type SentFile } from "@/lib/comparison/jobs/import-jobs";
import { loadAndCompare } from "@/lib/comparison/load-demonstration";
import { cancelAllReadings } from "@/lib/comparison/readings/ask-reading";
import { askUnread } from "@/lib/comparison/readings/unread";
import { removeDemonstration } from "@/lib/data/library/demonstration";
import { importLibrary, importedFile } from "@/lib/data/library/library-import";
import { formatOfName } from "@/lib/exchange/library/read-library";
import { UPLOAD_FAULTS, describeImported, describePlacedFault, describeTotal } from "@/lib/messages/library/library";
import { toText } from "@/lib/messages/parts/to-text";
import { describeReaderFault } from "@/lib/messages/site/readers";
import { sentForm } from "@/lib/schema/action-arguments";
import { receivedFile, type ReceivedFile } from "@/server/received-file";

const refuse = (sentence: string): ImportResultView => ({ isImported: false, sentence: [sentence], faults: [] });

/** Bytes. A smaller file is imported while the user waits, a larger one in its own process. */
const LARGE_FILE = 1024 * 1024;

/** Starts importing a large file; the page then shows the progress. */
async function importLarge(file: SentFile): Promise<ImportResultView> {
  if (!(await startImport(file))) return refuse(UPLOAD_FAULTS.underWay);
  redirect(libraryPath());
}

/** In development our server is not in front of Next, so the file comes with the form. */
const readContent = async (file: File, received: ReceivedFile | null): Promise<Uint8Array> =>
  received?.kind === "kept" ? readFile(received.path) : new Uint8Array(await file.arrayBuffer());

/** Imports an uploaded file into the library, all of it or nothing. Next refuses forms that other sites send. */
export async function importFile(_before: ImportResultView | null, sent: unknown): Promise<ImportResultView> {
  const form = readArgument(sentForm, sent);
  const refused = whyNot("import");
  if (refused) return refuse(refused);
  const file = form.get("file");
  if (!(file instanceof File) || file.name === "") return refuse(UPLOAD_FAULTS.noFile);
  const received = receivedFile();
  if (received?.kind === "too-large") return refuse(UPLOAD_FAULTS.tooLarge);
  if (received?.kind === "not-kept") return refuse(UPLOAD_FAULTS.notKept);
  const format = formatOfName(file.name);
  if (!format) return refuse(UPLOAD_FAULTS.unknownFormat);
  try {
    if (received && received.size > LARGE_FILE)
      return await importLarge({ name: file.name, format, path: received.path });
    const content = await readContent(file, received);
    const result = await importLibrary(content, format, undefined, importedFile(file.name));
    if (result.kind === "imported") {
      void wakeComparisonJob();
      return { isImported: true, sentence: describeImported(result.imported), faults: [] };
    }
    const faults = result.faults.shown.map((fault) => ({ line: fault.line, sentence: describePlacedFault(fault) }));
    return { isImported: false, sentence: describeTotal(result.faults), faults };
  } catch (error) {
    unstable_rethrow(error);
    console.error(error);
    return refuse(UPLOAD_FAULTS.notWritten);
  }
}

/** Cancels the running import. */
export async function cancelImportAction(): Promise<void> {
  permit("import");
  await cancelImport();
  redirect(libraryPath());
}

/** Has the language model read what it has not read yet, or cancels the waiting jobs; answers why it cannot be asked now. */
export async function readAllAction(_: string | null, sent: unknown): Promise<string | null> {
  permit("ask-model");
  const isCancelled = readArgument(sentForm, sent).get("do") === "cancel";
  const asked = await (isCancelled ? cancelAllReadings() : askUnread());
  if (typeof asked !== "number") return toText(describeReaderFault(asked));
  redirect(libraryPath());
}

/** How long the button waits for comparisons, in milliseconds; the rest are made in the background. */
const COMPARING_TIME = 5_000;

/** Loads the demonstration library and shows its calls. */
export async function loadDemonstrationAction(): Promise<void> {
  permit("import");
  const loaded = await loadAndCompare(COMPARING_TIME);
  redirect(loaded.kind === "imported" ? callsPath() : demonstrationFaultPath());
}

/** Removes the demonstration library for good. */
export async function removeDemonstrationAction(): Promise<void> {
  permit("import");
  await removeDemonstration();
  redirect(libraryPath());
}
