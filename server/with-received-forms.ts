import { rm } from "node:fs/promises";
import { IncomingMessage, type ServerResponse } from "node:http";
import { join } from "node:path";
import { makeTemporaryFolder } from "../lib/comparison/jobs/temporary-folders";
import { UPLOAD_FAULTS } from "../lib/messages/library/library";
import { MAX_FILE_SIZE } from "../lib/model/library/documents";
import { MAX_UPLOAD_SIZE } from "../lib/schema/library";
import { MAX_SENT_FIELD, MAX_SENT_TEXT } from "../lib/schema/limits";
import { SHORT_FORM, isMultipart, isUpload } from "./form-size";
import { readMultipart } from "./read-multipart";
import { receiveForm } from "./receive-form";
import { withReceivedFile } from "./received-file";
import { refuseForm, sendSentence } from "./send-sentence";
import type { Handler } from "./with-response-cache";

/** Of a file that is too large, one byte more than allowed is received, so that its page can tell. */
const LIMITS = {
  fields: 1_000,
  fieldSize: MAX_SENT_FIELD,
  textSize: MAX_SENT_TEXT,
  files: 20,
  fileSize: MAX_FILE_SIZE + 1,
};

const isLong = (request: IncomingMessage) =>
  isMultipart(request) && !(Number(request.headers["content-length"] ?? Infinity) <= SHORT_FORM);

/** The request that is passed to Next instead. */
async function withForm(request: IncomingMessage, form: FormData): Promise<IncomingMessage> {
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

/** Null if the disk is full or not writable. */
const makeFolder = () =>
  makeTemporaryFolder().catch((error: unknown) => {
    console.error(error);
    return null;
  });

async function hold(stream: AsyncIterable<unknown>): Promise<Buffer[]> {
  const pieces: Buffer[] = [];
  for await (const piece of stream) pieces.push(piece as Buffer);
  return pieces;
}

/** Answers null if the form was refused. */
async function read<T>(response: ServerResponse, form: Promise<T>): Promise<T | null> {
  try {
    return await form;
  } catch (error) {
    await refuseForm(response, error);
    return null;
  }
}

async function answerUpload(request: IncomingMessage, response: ServerResponse, handle: Handler) {
  const folder = await makeFolder();
  if (folder === null) return sendSentence(response, { status: 503, sentence: UPLOAD_FAULTS.notKept });
  try {
    const place = { path: join(folder, "file"), maxSize: MAX_UPLOAD_SIZE };
    const received = await read(response, receiveForm(request, place));
    if (!received) return;
    const smaller = await withForm(request, received.form);
    await withReceivedFile(received.file, () => handle(smaller, response));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Parses long forms piece by piece and passes on a shorter version, because Next parses a form as a whole and blocks everything else. A
 * library file goes to disk (`receivedFile`), since Next would hold it in memory several times, and Next gets the other fields, from which
 * it finds the action. A file that the page has not taken is removed after the answer.
 *
 * @param handle answers everything
 */
export function withReceivedForms(handle: Handler): Handler {
  return async (request, response) => {
    if (isUpload(request)) return answerUpload(request, response, handle);
    if (!isLong(request)) return handle(request, response);
    const form = await read(response, readMultipart(request, LIMITS, hold));
    if (form) await handle(await withForm(request, form), response);
  };
}
