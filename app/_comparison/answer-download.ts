import { parseDownloadName } from "@/lib/addresses/parse-address";
import { originOf } from "@/lib/addresses/origin";
import { downloadResponse } from "@/lib/exchange/comparison/formats";
import { toText } from "@/lib/messages/to-text";
import { today } from "@/lib/model/dates";
import type { FoundComparison } from "./find-comparison";

const plainAnswer = (sentence: string, status: number) => new Response(`${sentence}\n`, { status });

/**
 * Answers a download: parse the name, find the comparison, write it.
 *
 * @param file the last part of the address: "download.json"
 * @param find null when the address names nothing that is stored
 * @returns 404 for an unknown format or comparison; 422 where the two are not compared, 503 where they are not yet, with the reason
 */
export async function answerDownload(
  request: Request,
  file: string,
  find: () => Promise<FoundComparison | null>,
): Promise<Response> {
  const format = parseDownloadName(file);
  const found = format && (await find());
  if (!found) return plainAnswer("Nothing is stored at this address.", 404);
  const { opened, pinned } = found;
  if (opened.kind === "refused") return plainAnswer(toText(opened.message), 422);
  if (opened.kind === "pending") return plainAnswer(toText(opened.message), 503);
  const address = new URL(pinned, originOf(request.headers)).href;
  return downloadResponse({ view: opened, address, accessed: today() }, format);
}
