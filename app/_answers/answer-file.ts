import { parseReader } from "@/lib/addresses/comparison-query";
import { parseFileName } from "@/lib/addresses/parse-address";
import { originOf } from "@/lib/addresses/origin";
import { briefResponse } from "@/lib/exchange/comparison/brief-docx";
import { citationResponse } from "@/lib/exchange/comparison/citation-files";
import { downloadResponse } from "@/lib/exchange/comparison/formats";
import type { ComparisonFile } from "@/lib/exchange/comparison/comparison-file";
import { drawPassage } from "@/lib/pictures/passage-picture";
import { toText } from "@/lib/messages/parts/to-text";
import { today } from "@/lib/model/dates";
import type { ReaderName } from "@/lib/model/comparisons/comparison-query";
import type { ComparisonFileName } from "@/lib/model/library/downloads";
import type { FoundComparison } from "./find-comparison";
import { nothingStored, plainAnswer } from "./plain-answer";
import { PLAIN_FAULTS } from "@/lib/messages/site/server-faults";

const drawn = (png: Buffer | null) =>
  png
    ? new Response(Uint8Array.from(png), {
        headers: { "Content-Type": "image/png", "Cache-Control": "private, no-cache" },
      })
    : plainAnswer(PLAIN_FAULTS.nothingToDraw, 404);

async function write(file: ComparisonFile, name: ComparisonFileName, passage: string): Promise<Response> {
  switch (name.kind) {
    case "download":
      return downloadResponse(file, name.format);
    case "citation-file":
      return citationResponse(file, name.format, passage);
    case "brief-file":
      return briefResponse(file);
    case "picture":
      return drawn(await drawPassage(file, passage));
  }
}

/**
 * Answers with a file of a comparison: parse the name, find the comparison, write it.
 *
 * @param name the last part of the address: "download.json", "citation.bib"
 * @param find null when the address names nothing that is stored
 * @returns 404 for an unknown file or comparison; 422 where the two are not compared, 503 where they are not yet, with the reason
 */
export async function answerFile(
  request: Request,
  name: string,
  find: (reader: ReaderName | null) => Promise<FoundComparison | null>,
): Promise<Response> {
  const asked = parseFileName(name);
  const { passage = "", ...query } = Object.fromEntries(new URL(request.url).searchParams);
  const found = asked && (await find(parseReader(query)));
  if (!found) return nothingStored();
  const { opened, pinned } = found;
  if (opened.kind === "refused") return plainAnswer(toText(opened.message), 422);
  if (opened.kind === "pending") return plainAnswer(toText(opened.message), 503);
  const address = new URL(pinned, originOf(request.headers)).href;
  return write({ view: opened, address, accessed: today() }, asked, passage);
}
