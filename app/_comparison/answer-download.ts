import { downloadResponse, readDownloadName } from "@/lib/exchange/comparison/formats";
import type { Found } from "./find-told";
import { originOf } from "@/lib/addresses/origin";
import { REFUSAL_SENTENCES, nameSides } from "@/lib/messages/names";

const plainAnswer = (sentence: string, status: number) => new Response(`${sentence}\n`, { status });

/**
 * Answers a download: parse the name, find the comparison, write it.
 *
 * @param file the last part of the address: "download.json"
 * @param find null when the address names nothing that is stored
 * @returns 404 for an unknown format or comparison, 422 with the reason where no comparison was made
 */
export async function answerDownload(
  request: Request,
  file: string,
  find: () => Promise<Found | null>,
): Promise<Response> {
  const format = readDownloadName(file);
  const found = format && (await find());
  if (!found) return plainAnswer("Nothing is stored at this address.", 404);
  const { comparison, pinned, ...rest } = found;
  if (comparison.kind === "refusal") {
    const { readout } = nameSides(rest.pair)[comparison.side];
    return plainAnswer(`The ${readout} ${REFUSAL_SENTENCES[comparison.reason]}.`, 422);
  }
  const address = new URL(pinned, originOf(request.headers)).href;
  const accessed = new Date().toISOString().slice(0, 10);
  return downloadResponse({ ...rest, comparison, address, accessed }, format);
}
