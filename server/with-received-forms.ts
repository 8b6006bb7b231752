import { rm } from "node:fs/promises";
import { IncomingMessage, type ServerResponse } from "node:http";
import { join } from "node:path";
import { UPLOAD_FAULTS } from "../lib/messages/library";
import { makeTemporaryFolder } from "../lib/comparison/temporary-folders";
import { MAX_UPLOAD_SIZE } from "../lib/schema/library";
import { isUpload } from "./form-size";
import { receiveForm, type ReceivedForm } from "./receive-form";
import { withReceivedFile } from "./received-file";
import { refuseForm } from "./refuse-form";
import type { Handler } from "./with-response-cache";

/** The request that Next gets instead: the same form without the content of its file. */
async function withoutFile(request: IncomingMessage, form: FormData): Promise<IncomingMessage> {
  const written = new Request("http://localhost/", { method: "POST", body: form });
  const body = Buffer.from(await written.arrayBuffer());
  const smaller = new IncomingMessage(request.socket);
  const { method, url, httpVersion, httpVersionMajor, httpVersionMinor } = request;
  Object.assign(smaller, { method, url, httpVersion, httpVersionMajor, httpVersionMinor, complete: true });
  const type = written.headers.get("content-type")!;
  smaller.headers = { ...request.headers, "content-type": type, "content-length": String(body.length) };
  delete smaller.headers["transfer-encoding"];
  smaller.push(body);
  smaller.push(null);
  return smaller;
}

/** Null where the disk is full, or may not be written to. */
const makeFolder = () =>
  makeTemporaryFolder().catch((error: unknown) => {
    console.error(error);
    return null;
  });

async function receive(request: IncomingMessage, response: ServerResponse, folder: string) {
  try {
    return await receiveForm(request, { path: join(folder, "file"), maxSize: MAX_UPLOAD_SIZE });
  } catch {
    refuseForm(response, 400, "The form could not be read.");
    return null;
  }
}

/**
 * Receives the form with a large file itself, the file on the disk (`receivedFile`), and hands on the rest: Next would hold all of it in
 * memory, several times. Whose form it is Next still decides, by what is left of it. What the page has not taken away is removed when it
 * has answered.
 *
 * @param handle answers everything
 */
export function withReceivedForms(handle: Handler): Handler {
  return async (request, response) => {
    if (!isUpload(request)) return handle(request, response);
    const folder = await makeFolder();
    if (folder === null) return refuseForm(response, 503, UPLOAD_FAULTS.notKept);
    try {
      const received: ReceivedForm | null = await receive(request, response, folder);
      if (!received) return;
      const smaller = await withoutFile(request, received.form);
      await withReceivedFile(received.file, () => handle(smaller, response));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };
}
