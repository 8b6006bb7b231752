"use server";
import { redirect, unstable_rethrow } from "next/navigation";
import { callsPath } from "@/lib/addresses/call-path";
import { demonstrationFaultPath, libraryPath } from "@/lib/addresses/site-path";
import type { ImportResultView } from "@/components/library/import-report";
import { wakeComparisonJob } from "@/lib/comparison/comparison-job";
import { cancelImport, startImport } from "@/lib/comparison/import-jobs";
import { loadAndCompare } from "@/lib/comparison/load-demonstration";
import { cancelAllReadings } from "@/lib/comparison/readings/ask-reading";
import { askUnread } from "@/lib/comparison/readings/unread";
import { removeDemonstration } from "@/lib/data/library/demonstration";
import { importLibrary } from "@/lib/data/library/library-import";
import type { LibraryFormat } from "@/lib/model/downloads";
import { formatOfName } from "@/lib/exchange/library/read-library";
import { MAX_UPLOAD_SIZE } from "@/lib/schema/library";
import { UPLOAD_FAULTS, describeImported, describePlacedFault, describeTotal } from "@/lib/messages/library";

const refuse = (sentence: string): ImportResultView => ({ isImported: false, sentence: [sentence], faults: [] });

/** Bytes: a smaller file is stored while the reader waits; a larger one in a process of its own. */
const LARGE_FILE = 1024 * 1024;

/** Begins to import a large file; the page then says how far it is. */
async function importLarge(name: string, bytes: Uint8Array, format: LibraryFormat): Promise<ImportResultView> {
  if (!(await startImport({ name, bytes, format }))) return refuse(UPLOAD_FAULTS.underWay);
  redirect(libraryPath());
}

/** Imports an uploaded file into the library, all of it or nothing. Next refuses forms sent from other sites. */
export async function importFile(_before: ImportResultView | null, form: FormData): Promise<ImportResultView> {
  const file = form.get("file");
  if (!(file instanceof File) || file.name === "") return refuse(UPLOAD_FAULTS.noFile);
  if (file.size > MAX_UPLOAD_SIZE) return refuse(UPLOAD_FAULTS.tooLarge);
  const format = formatOfName(file.name);
  if (!format) return refuse(UPLOAD_FAULTS.unknownFormat);
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    if (bytes.length > LARGE_FILE) return await importLarge(file.name, bytes, format);
    const result = await importLibrary(bytes, format);
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

/** Breaks off the import that is under way. */
export async function cancelImportAction(): Promise<void> {
  await cancelImport();
  redirect(libraryPath());
}

/** Has the language model read what it has not read yet, or cancels what waits. */
export async function readAllAction(form: FormData): Promise<void> {
  await (form.get("do") === "cancel" ? cancelAllReadings() : askUnread());
  redirect(libraryPath());
}

/** Milliseconds that the button waits for comparisons; the rest are made behind it. */
const COMPARING_TIME = 5_000;

/** Loads the demonstration library and shows its calls. */
export async function loadDemonstrationAction(): Promise<void> {
  const loaded = await loadAndCompare(COMPARING_TIME);
  redirect(loaded.kind === "imported" ? callsPath() : demonstrationFaultPath());
}

/** Removes the demonstration library for good. */
export async function removeDemonstrationAction(): Promise<void> {
  await removeDemonstration();
  redirect(libraryPath());
}
