import { gather, writeWhole } from "../../exchange/library/test-libraries";
import type { LibraryFormat } from "../../model/library/downloads";
import type { Library } from "../../schema/library";
import { openLibrary } from "./open-library";

/** The stored library as one value. */
export async function readWholeLibrary(options: Parameters<typeof openLibrary>[0] = {}): Promise<Library> {
  const { library, close } = await openLibrary(options);
  try {
    return {
      parties: await gather(library.parties),
      issuers: await gather(library.issuers),
      calls: await gather(library.calls),
      snapshots: await gather(library.snapshots),
      judgements: await gather(library.judgements),
      notes: await gather(library.notes),
    };
  } finally {
    await close();
  }
}

/** The stored library as one string. */
export const exportWhole = async (format: LibraryFormat = "json") => writeWhole(await readWholeLibrary(), format);
