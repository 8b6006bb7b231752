import type { IncomingMessage } from "node:http";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { LRUCache } from "lru-cache";
import { copyBody, lastingHeaders } from "./record-response";
import type { CachedResponse } from "./response-cache";
import type { Handler } from "./with-response-cache";

/** Files of the build: scripts, styles and fonts, whose names change with their content. */
const BUILT_FILE = /^\/_next\/static(?:\/[\w~-][\w.~-]*)+$/;

/** Clients cache them; the server keeps the headers that say so. */
const IMMUTABLE = /\bimmutable\b/;

/** Headers that ask for a part, or whether the client's copy is still valid. */
const IN_PART = /^(range|if-.+)$/;

const MEGABYTE = 1024 * 1024;

/** Bytes of all files in all encodings; those of a build take a quarter of this. */
const MAX_BYTES = 16 * MEGABYTE;

/** As fast as the compression of other answers; a slower level makes files a tenth smaller. */
const BROTLI_QUALITY = 4;
const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** The first one that a client accepts is sent. */
const ENCODINGS = {
  br: (body: Buffer) => brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }),
  gzip: (body: Buffer) => zip(body),
};
type Encoding = keyof typeof ENCODINGS;

/** The encoding for a client; null if it accepts none of ours, or gives them weights. */
function encodingFor({ headers }: IncomingMessage): Encoding | null {
  const taken = String(headers["accept-encoding"] ?? "").split(/\s*,\s*/);
  return (Object.keys(ENCODINGS) as Encoding[]).find((encoding) => taken.includes(encoding)) ?? null;
}

/** A file in one encoding. */
type BuiltFile = Pick<CachedResponse, "headers" | "body">;

async function encode(body: Buffer, headers: CachedResponse["headers"], encoding: Encoding): Promise<BuiltFile> {
  const compressed = await ENCODINGS[encoding](body);
  // Fonts are compressed as they are.
  return compressed.length < body.length
    ? { headers: { ...headers, "content-encoding": encoding }, body: compressed }
    : { headers, body };
}

/**
 * Answers with the files of the build from memory, each compressed once: every new user requests twenty of them, and finding, reading and
 * compressing them took more time than the page itself.
 *
 * @param handle answers the first request for a file, and everything else
 * @example
 * createServer(withBuiltFiles(render));
 */
export function withBuiltFiles(handle: Handler): Handler {
  const files = new LRUCache<string, BuiltFile>({
    maxSize: MAX_BYTES,
    sizeCalculation: ({ body }, key) => body.length + 2 * key.length,
  });
  return async (request, response) => {
    const { method, url = "", headers } = request;
    const encoding = encodingFor(request);
    const isPlain =
      method === "GET" && BUILT_FILE.test(url) && !Object.keys(headers).some((name) => IN_PART.test(name));
    if (!isPlain || !encoding) return handle(request, response);
    const key = `${encoding} ${url}`;
    const known = files.get(key);
    if (known) {
      for (const [name, value] of Object.entries(known.headers)) response.setHeader(name, value);
      response.setHeader("Content-Length", known.body.length);
      response.end(known.body);
      return;
    }
    const read = copyBody(response);
    response.once("finish", () => {
      const body = read();
      const lasting = lastingHeaders(response);
      const isForAll = IMMUTABLE.test(String(lasting["cache-control"])) && !("set-cookie" in lasting);
      if (response.statusCode !== 200 || !body || !isForAll) return;
      encode(body, lasting, encoding).then(
        (file) => files.set(key, file),
        (error: unknown) => console.error(error),
      );
    });
    await handle(request, response);
  };
}
