"use server";
import { redirect } from "next/navigation";
import { callsPath } from "@/lib/addresses/call-path";
import { demonstrationFaultPath, libraryPath } from "@/lib/addresses/site-path";
import type { ImportAnswer } from "@/components/library/import-report";
import { wakeComparisonJob } from "@/lib/comparison/comparison-job";
import { loadAndCompare } from "@/lib/comparison/load-demonstration";
import { cancelAllReadings } from "@/lib/comparison/readings/ask-reading";
import { askUnread } from "@/lib/comparison/readings/unread";
import { removeDemonstration } from "@/lib/data/library/demonstration";
import { importLibrary } from "@/lib/data/library/library-import";
import { formatOfName } from "@/lib/exchange/library/read-library";
import { MAX_UPLOAD_SIZE } from "@/lib/schema/library";
import { UPLOAD_FAULTS, describeImported, describePlacedFault, describeTotal } from "@/lib/messages/library";

const refuse = (sentence: string): ImportAnswer => ({ isImported: false, sentence: [sentence], faults: [] });

/** Imports an uploaded file into the library, all of it or nothing. Next refuses forms sent from other sites. */
export async function importFile(_before: ImportAnswer | null, form: FormData): Promise<ImportAnswer> {
  const file = form.get("file");
  if (!(file instanceof File) || file.name === "") return refuse(UPLOAD_FAULTS.noFile);
  if (file.size > MAX_UPLOAD_SIZE) return refuse(UPLOAD_FAULTS.tooLarge);
  const format = formatOfName(file.name);
  if (!format) return refuse(UPLOAD_FAULTS.unknownFormat);
  try {
    const result = await importLibrary(new Uint8Array(await file.arrayBuffer()), format);
    if (result.kind === "imported") {
      void wakeComparisonJob();
      return { isImported: true, sentence: describeImported(result.imported), faults: [] };
    }
    const faults = result.faults.shown.map((fault) => ({ line: fault.line, sentence: describePlacedFault(fault) }));
    return { isImported: false, sentence: describeTotal(result.faults), faults };
  } catch (error) {
    console.error(error);
    return refuse(UPLOAD_FAULTS.notWritten);
  }
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
