import type { Metadata } from "next";
import { connection } from "next/server";
import { Offer } from "@/components/people/offer";
import { DemonstrationPanel } from "@/components/library/demonstration-panel";
import { ImportForm } from "@/components/library/import-form";
import { LibraryDownloads } from "@/components/library/library-downloads";
import { ReadAll } from "@/components/library/read-all";
import { RunningImport } from "@/components/library/running-import";
import { openImport } from "@/lib/comparison/jobs/import-jobs";
import { openReadingQueue } from "@/lib/comparison/readings/open-reading-queue";
import { LibraryHeading } from "@/components/library/library-heading";
import { NamesLink } from "@/components/names/names-link";
import { isDemonstrationFault, libraryPath } from "@/lib/addresses/site-path";
import { findDemonstration } from "@/lib/data/library/demonstration";
import { DEMONSTRATION } from "@/lib/messages/library/demonstration";
import { MAX_UPLOAD_SIZE } from "@/lib/schema/library";
import { LIBRARY_PAGE, UPLOAD_FAULTS } from "@/lib/messages/library/library";
import {
  cancelImportAction,
  importFile,
  loadDemonstrationAction,
  readAllAction,
  removeDemonstrationAction,
} from "./actions";
import { Message } from "@/components/site/message";

export const metadata: Metadata = {
  title: LIBRARY_PAGE.title,
  description: LIBRARY_PAGE.description,
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
      <Offer to="import">
        <ImportForm action={importFile} maxSize={MAX_UPLOAD_SIZE} tooLarge={UPLOAD_FAULTS.tooLarge} latest={latest}>
          <Message of={LIBRARY_PAGE.upload} />
        </ImportForm>
      </Offer>
      <LibraryDownloads isFictionLoaded={demonstration.calls > 0} />
      <Offer to="import">
        <DemonstrationPanel
          calls={demonstration.calls}
          load={loadDemonstrationAction}
          remove={removeDemonstrationAction}
          fault={isTaken ? DEMONSTRATION.taken : null}
        />
      </Offer>
      <Offer to="correct-names">
        <NamesLink />
      </Offer>
      {queue && (
        <Offer to="ask-model">
          <ReadAll queue={queue} action={readAllAction} />
        </Offer>
      )}
    </>
  );
}
