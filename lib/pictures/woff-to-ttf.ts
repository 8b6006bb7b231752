import { inflateSync } from "node:zlib";

const HEADER = 12;
const RECORD = 16;
const WOFF_HEADER = 44;
const WOFF_RECORD = 20;

interface FontTable {
  tag: Buffer;
  checksum: Buffer;
  data: Buffer;
}

function readTables(woff: Buffer): FontTable[] {
  return Array.from({ length: woff.readUInt16BE(12) }, (_, i) => {
    const at = WOFF_HEADER + WOFF_RECORD * i;
    const [offset, packed, unpacked] = [4, 8, 12].map((field) => woff.readUInt32BE(at + field)) as [
      number,
      number,
      number,
    ];
    const bytes = woff.subarray(offset, offset + packed);
    return {
      tag: woff.subarray(at, at + 4),
      checksum: woff.subarray(at + 16, at + 20),
      data: packed < unpacked ? inflateSync(bytes) : bytes,
    };
  });
}

/**
 * Unpacks a WOFF 1.0 font into TrueType or OpenType, because FreeType in sharp draws boxes for a packed one.
 *
 * @throws when the bytes are not WOFF 1.0
 * @example
 * woffToTtf(readFileSync("inter-latin-400-normal.woff")).readUInt32BE(0); //=> 0x00010000
 */
export function woffToTtf(woff: Buffer): Buffer {
  if (woff.toString("latin1", 0, 4) !== "wOFF") throw new Error("The font is no WOFF 1.0.");
  const tables = readTables(woff);
  const header = Buffer.alloc(HEADER + RECORD * tables.length);
  const log = Math.floor(Math.log2(tables.length));
  woff.copy(header, 0, 4, 8);
  header.writeUInt16BE(tables.length, 4);
  header.writeUInt16BE(2 ** log * RECORD, 6);
  header.writeUInt16BE(log, 8);
  header.writeUInt16BE((tables.length - 2 ** log) * RECORD, 10);
  const body: Buffer[] = [];
  let offset = header.length;
  tables.forEach(({ tag, checksum, data }, i) => {
    const at = HEADER + RECORD * i;
    tag.copy(header, at);
    checksum.copy(header, at + 4);
    header.writeUInt32BE(offset, at + 8);
    header.writeUInt32BE(data.length, at + 12);
    const padding = Buffer.alloc((4 - (data.length % 4)) % 4);
    body.push(data, padding);
    offset += data.length + padding.length;
  });
  return Buffer.concat([header, ...body]);
}
