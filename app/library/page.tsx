import type { Metadata } from "next";
import { connection } from "next/server";
import { ImportForm } from "@/components/library/import-form";
import { LibraryDownloads } from "@/components/library/library-downloads";
import { ReadAll } from "@/components/library/read-all";
import { openReadingQueue } from "@/lib/comparison/readings/open-reading-queue";
import { LibraryHeading } from "@/components/library/library-heading";
import { libraryPath } from "@/lib/addresses/site-path";
import { MAX_UPLOAD_SIZE } from "@/lib/schema/library";
import { UPLOAD_FAULTS, inMegabytes } from "@/lib/messages/library";
import { importFile, readAllAction } from "./actions";

export const metadata: Metadata = {
  title: "Library",
  description: "Bring calls in from a file, or take the whole library out, as JSON or CSV.",
  alternates: { canonical: libraryPath() },
};

export default async function LibraryPage() {
  await connection();
  const queue = await openReadingQueue();
  return (
    <>
      <LibraryHeading />
      <ImportForm action={importFile} maxSize={MAX_UPLOAD_SIZE} tooLarge={UPLOAD_FAULTS.tooLarge}>
        A JSON or CSV file of up to {inMegabytes(MAX_UPLOAD_SIZE)}. All of it is imported, or nothing: every row is
        checked first, and what is wrong is listed with its line. <code>docs/library-format.md</code> describes both
        forms.
      </ImportForm>
      <LibraryDownloads />
      {queue && <ReadAll queue={queue} action={readAllAction} />}
    </>
  );
}
