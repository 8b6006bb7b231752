import { downloadResponse, readDownloadName } from "@/lib/downloads/formats";
import type { Told } from "@/lib/downloads/told";
import type { Refusal } from "@/lib/compare";
import { REFUSAL_SENTENCES, nameSides } from "@/lib/wording";

/** A comparison that is to be downloaded, as its route finds it. */
export interface Found extends Omit<Told, "comparison" | "address" | "accessed"> {
  comparison: Told["comparison"] | Refusal;
  /** The path of the comparison's page. */
  path: string;
}

/** Where the reader reached Parallax: it listens on one address and may be reached by another, through a proxy. */
function originOf({ headers, url }: Request): string {
  const host = headers.get("x-forwarded-host") ?? headers.get("host");
  const protocol = headers.get("x-forwarded-proto")?.split(",")[0]?.trim() ?? "http";
  const origin = `${protocol}://${host}`;
  return host !== null && URL.canParse(origin) ? new URL(origin).origin : new URL(url).origin;
}

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
  const { comparison, path, ...rest } = found;
  if (comparison.kind === "refusal") {
    const { readout } = nameSides(rest.pair)[comparison.side];
    return plainAnswer(`The ${readout} ${REFUSAL_SENTENCES[comparison.reason]}.`, 422);
  }
  const address = new URL(path, originOf(request)).href;
  const accessed = new Date().toISOString().slice(0, 10);
  return downloadResponse({ ...rest, comparison, address, accessed }, format);
}
