import type { IncomingMessage } from "node:http";
import { pipeline } from "node:stream/promises";
import { Busboy, type BusboyFileStream } from "@fastify/busboy";

/** The texts of a form are longer than its limits. */
export class TooLarge extends Error {}

/** In bytes, except for the numbers of fields and files; surplus files are left out. */
export interface FormLimits {
  fields: number;
  fieldSize: number;
  /** All texts together. */
  textSize: number;
  files: number;
  /** A larger file is cut, and its stream says so (`truncated`). */
  fileSize: number;
}

interface ReadFile {
  name: string;
  type: string;
  content: Promise<Buffer[]>;
}

/** Consumes a file while it arrives; answers what the form contains in its place. */
type TakeFile = (stream: BusboyFileStream) => Promise<Buffer[]>;

async function toForm(entries: [name: string, value: string | ReadFile][]): Promise<FormData> {
  const form = new FormData();
  for (const [name, value] of entries)
    if (typeof value === "string") form.append(name, value);
    else form.append(name, new File((await value.content) as BlobPart[], value.name, { type: value.type }));
  return form;
}

/**
 * Parses a multipart form piece by piece as it arrives. Parsing it as a whole would block everything else: for a second with 30 MB.
 *
 * @throws TooLarge when its texts are; another error when it is cut off, or is not a form
 * @example
 * const form = await readMultipart(request, LIMITS, hold);
 * form.get("title"); //=> "Marenov and Ilves, phone call"
 */
export async function readMultipart(request: IncomingMessage, limits: FormLimits, take: TakeFile): Promise<FormData> {
  const headers = { ...request.headers, "content-type": request.headers["content-type"] ?? "" };
  const parser = new Busboy({ headers, limits });
  const entries: [name: string, value: string | ReadFile][] = [];
  const open = new Set<BusboyFileStream>();
  let textSize = 0;
  parser.on("field", (name, value, _isNameCut, isCut) => {
    textSize += value.length;
    if (isCut || textSize > limits.textSize) parser.destroy(new TooLarge());
    else entries.push([name, value]);
  });
  parser.on("fieldsLimit", () => parser.destroy(new TooLarge()));
  parser.on("file", (name, stream, fileName, _encoding, type) => {
    open.add(stream);
    const content = take(stream);
    // What failed is reported below, when the parser has ended.
    content.catch(() => undefined);
    entries.push([name, { name: fileName, type, content }]);
  });
  try {
    // A form that cannot be parsed still gets an answer, so its connection must stay open.
    await pipeline(request.iterator({ destroyOnReturn: false }), parser);
  } catch (error) {
    for (const stream of open) stream.destroy();
    await toForm(entries).catch(() => undefined);
    throw error;
  }
  return toForm(entries);
}
