import type { Metadata } from "next";
import { connection } from "next/server";
import { DemonstrationPanel } from "@/components/library/demonstration-panel";
import { ImportForm } from "@/components/library/import-form";
import { LibraryDownloads } from "@/components/library/library-downloads";
import { ReadAll } from "@/components/library/read-all";
import { RunningImport } from "@/components/library/running-import";
import { openImport } from "@/lib/comparison/import-jobs";
import { openReadingQueue } from "@/lib/comparison/readings/open-reading-queue";
import { LibraryHeading } from "@/components/library/library-heading";
import { NamesLink } from "@/components/names/names-link";
import { isDemonstrationFault, libraryPath } from "@/lib/addresses/site-path";
import { findDemonstration } from "@/lib/data/library/demonstration";
import { DEMONSTRATION } from "@/lib/messages/demonstration";
import { MAX_UPLOAD_SIZE } from "@/lib/schema/library";
import { UPLOAD_FAULTS, inMegabytes } from "@/lib/messages/library";
import {
  cancelImportAction,
  importFile,
  loadDemonstrationAction,
  readAllAction,
  removeDemonstrationAction,
} from "./actions";

export const metadata: Metadata = {
  title: "Library",
  description: "Import calls from a file, or export the whole library, as JSON or CSV.",
  alternates: { canonical: libraryPath() },
};

export default async function LibraryPage({ searchParams }: PageProps<"/library">) {
  await connection();
  const demonstration = await findDemonstration();
  const isTaken = isDemonstrationFault(await searchParams);
  const queue = await openReadingQueue();
  const job = await openImport();
  const latest = job && <RunningImport job={job} cancel={cancelImportAction} />;
  return (
    <>
      <LibraryHeading />
      <ImportForm action={importFile} maxSize={MAX_UPLOAD_SIZE} tooLarge={UPLOAD_FAULTS.tooLarge} latest={latest}>
        A JSON or CSV file of up to {inMegabytes(MAX_UPLOAD_SIZE)}. All of it is imported, or nothing: every row is
        checked first, and what is wrong is listed with its line. <code>docs/library-format.md</code> describes both
        forms.
      </ImportForm>
      <LibraryDownloads isFictionLoaded={demonstration.calls > 0} />
      <DemonstrationPanel
        calls={demonstration.calls}
        load={loadDemonstrationAction}
        remove={removeDemonstrationAction}
        fault={isTaken ? DEMONSTRATION.taken : null}
      />
      <NamesLink />
      {queue && <ReadAll queue={queue} action={readAllAction} />}
    </>
  );
}
