// The child process that takes one file apart: the kind is the argument, the bytes come in on stdin, the answer goes out as JSON on stdout.
// Only the parser of that kind is loaded.
import { join } from "node:path";
import { importProgram } from "../programs/import-program.mjs";

const PARSERS = { docx: "readDocx", odt: "readOdt", rtf: "readRtf", mail: "readMail", pdf: "readPdf" };

const kind = process.argv[2];
const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const parse = (await importProgram(join(import.meta.dirname, `parsers/${kind}.ts`)))[PARSERS[kind]];
let answer;
try {
  answer = await parse(new Uint8Array(Buffer.concat(chunks)));
} catch (error) {
  // Running out of memory is a matter of size; any other error of a parser means that it does not understand the file.
  answer = { kind: "refusal", reason: error instanceof RangeError ? "too-large" : "damaged" };
}
process.stdout.write(JSON.stringify(answer), () => process.exit(0));
