import { open, type FileHandle } from "node:fs/promises";
import type { IncomingMessage } from "node:http";
import type { BusboyFileStream } from "@fastify/busboy";
import { readMultipart } from "./read-multipart";
import type { ReceivedFile } from "./received-file";

/** A form with a file has a few short fields besides, from which Next finds its action. */
const LIMITS = { files: 1, fields: 50, fieldSize: 64 * 1024, textSize: 1024 * 1024 };

/** Only the owner of the process may read what was sent. */
const PRIVATE = 0o600;

export interface FilePlace {
  /** The path to write the file to; nothing is there yet. */
  path: string;
  /** The most bytes; a larger file is not kept in the end. */
  maxSize: number;
}

/** A parsed form, with an empty file in place of the one that was sent. */
export interface ReceivedForm {
  form: FormData;
  /** Null if no file was sent. */
  file: ReceivedFile | null;
}

/** Writes a file to disk. A disk fault is reported at the end, because the form is read to its end all the same. */
class Copy {
  size = 0;
  #file: FileHandle | null = null;
  #fault: unknown = null;

  async write(path: string, chunk: Buffer) {
    if (this.#fault !== null) return;
    try {
      this.#file ??= await open(path, "wx", PRIVATE);
      await this.#file.writeFile(chunk);
      this.size += chunk.length;
    } catch (error) {
      this.#fault = error;
    }
  }

  /** Answers whether all of it was written. */
  async close(): Promise<boolean> {
    await this.#file?.close();
    if (this.#fault !== null) console.error(this.#fault);
    return this.#fault === null;
  }
}

async function keepFile(stream: BusboyFileStream, path: string): Promise<ReceivedFile> {
  const copy = new Copy();
  let isWhole = false;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) await copy.write(path, chunk);
    if (copy.size === 0) await copy.write(path, Buffer.alloc(0));
  } finally {
    isWhole = await copy.close();
  }
  if (stream.truncated) return { kind: "too-large" };
  return isWhole ? { kind: "kept", path, size: copy.size } : { kind: "not-kept" };
}

/**
 * Receives a multipart form and writes its file to disk piece by piece: in memory, Next would need nine times the size of a file of a
 * hundred megabytes.
 *
 * @throws when the form is cut off, or is none
 * @example
 * const { form, file } = await receiveForm(request, { path: "/tmp/parallax-received-3000-x/file", maxSize: MAX_UPLOAD_SIZE });
 * file; //=> { kind: "kept", path: "/tmp/parallax-received-3000-x/file", size: 103_809_024 }
 * form.get("file"); //=> File { name: "calls.json", size: 0 }
 */
export async function receiveForm(request: IncomingMessage, { path, maxSize }: FilePlace): Promise<ReceivedForm> {
  const limits = { ...LIMITS, fileSize: maxSize };
  let file: ReceivedFile | null = null;
  const form = await readMultipart(request, limits, async (stream) => {
    file = await keepFile(stream, path);
    return [];
  });
  return { form, file };
}
