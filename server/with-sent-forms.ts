import type { IncomingMessage } from "node:http";
import { Readable } from "node:stream";
import { newCallPath } from "../lib/addresses/call-path";
import { textsPath } from "../lib/addresses/texts-path";
import { MAX_SENT_BYTES, MAX_SENT_TEXT } from "../lib/schema/limits";
import { TooLarge } from "./read-multipart";
import { refuseForm } from "./send-sentence";
import { withForm } from "./sent-form";
import type { Handler } from "./with-response-cache";

const URLENCODED = /^application\/x-www-form-urlencoded\b/i;
const FORM = /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i;

/** Pages that show a form's content without storing it. The page that adds a call also has a multipart form, which goes to its action. */
const isTakenBy: Record<string, RegExp> = { [textsPath()]: FORM, [newCallPath()]: URLENCODED };

async function* bounded(request: IncomingMessage) {
  const most = URLENCODED.test(request.headers["content-type"] ?? "") ? MAX_SENT_TEXT : MAX_SENT_BYTES;
  let size = 0;
  // A form that is too large still gets an answer, so its connection must stay open.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most) throw new TooLarge();
    yield chunk;
  }
}

function readForm(request: IncomingMessage): Promise<FormData> {
  const headers = { "content-type": request.headers["content-type"]! };
  const body = Readable.toWeb(Readable.from(bounded(request))) as ReadableStream;
  return new Request("http://localhost/", { method: "POST", headers, body, duplex: "half" } as RequestInit).formData();
}

/** Headers that describe a body. */
const OF_A_BODY = new Set(["content-type", "content-length", "transfer-encoding"]);

/** The request that is passed to Next instead: an ordinary request for the page. */
function asPageRequest(request: IncomingMessage): IncomingMessage {
  const { headers } = request;
  request.method = "GET";
  request.headers = Object.fromEntries(Object.entries(headers).filter(([name]) => !OF_A_BODY.has(name)));
  return request;
}

/**
 * Answers a form sent to a page that shows it (`sentForm`): the page is rendered with the form's content, and nothing is stored or cached.
 * It works without scripts, and reloading the page sends the form again.
 *
 * @param render renders pages, never from a cache
 * @param handle answers everything else
 */
export function withSentForms(render: Handler, handle: Handler): Handler {
  return async (request, response) => {
    const path = request.url?.split("?")[0] ?? "";
    const isTaken = request.method === "POST" && isTakenBy[path]?.test(request.headers["content-type"] ?? "");
    if (!isTaken) return handle(request, response);
    let form: FormData;
    try {
      form = await readForm(request);
    } catch (error) {
      return refuseForm(response, error);
    }
    await withForm(form, () => render(asPageRequest(request), response));
  };
}
