// Requests that the API might get: of its document, with values that may stand there, and with others.
import fc from "fast-check";
import { fillPath } from "../lib/addresses/api-path";
import { describeApi } from "../lib/api/document";
import { OPERATIONS, OPERATION_IDS, type OperationId } from "../lib/api/operations";

export interface AnyRequest {
  id: OperationId;
  method: string;
  path: string;
  headers: Record<string, string>;
  body?: string;
}

interface Parameter {
  name: string;
  in: "path" | "query";
  schema: { enum?: string[]; pattern?: string };
  example?: string;
}

/** Of the calls that a fresh library begins with. */
const STORED: Record<string, string[]> = {
  party: ["united-states", "azerbaijan"],
  issuer: ["us-state-department"],
  after: ["2024-04-03-blinken-aliyev", "azerbaijan"],
  from: ["2022", "2023-11", "2024-04-03"],
  language: ["en"],
  q: ["peace", '"border talks"', "and"],
  row: ["peace-process", "borders"],
};

const HOSTILE = [
  "",
  "..",
  "%00",
  "%ff",
  "a..b",
  "<script>",
  '\'; DROP TABLE "Call"; --',
  "١٢",
  "\u202e",
  "a".repeat(400),
];

const DOCUMENT = describeApi();

const parametersOf = (id: OperationId): Parameter[] => {
  const { method, path } = OPERATIONS[id];
  return (DOCUMENT.paths[path]![method] as { parameters?: Parameter[] }).parameters ?? [];
};

/** Half a character has no place in an address. */
const wellFormed = (text: string) => text.replace(/\p{Cs}/gu, "");

/** What may stand for a parameter, and what may not. */
function valueOf({ name, schema, example }: Parameter): fc.Arbitrary<string> {
  const known = [...(schema.enum ?? []), ...(STORED[name] ?? []), ...(example === undefined ? [] : [example])];
  const anything = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: "binary", maxLength: 12 }));
  return known.length === 0
    ? anything
    : fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...known) }, { weight: 1, arbitrary: anything });
}

const asQuery = (fields: [string, string][]) => {
  const query = fields.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(wellFormed(value))}`);
  return query.length === 0 ? "" : `?${query.join("&")}`;
};

/** No part of a path is empty, and fetch takes out dots before it asks. */
const asPart = (value: string) => (/^\.{0,2}$/.test(value) ? "x" : value);

const asParts = (values: Record<string, string>) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, asPart(wellFormed(value))]));

const bodies = fc.oneof(
  fc
    .record({ left: fc.string({ maxLength: 80 }), right: fc.string({ maxLength: 80 }) })
    .map((body) => JSON.stringify(body)),
  fc.json({ maxDepth: 2 }),
  fc.constantFrom("", "{", '{"left":"They spoke.","right":"They met."}', '{"left":1}'),
);

function requestsOf(id: OperationId): fc.Arbitrary<AnyRequest> {
  const parameters = parametersOf(id);
  const path = fc.record(
    Object.fromEntries(parameters.filter((of) => of.in === "path").map((of) => [of.name, valueOf(of)])),
  );
  const query = fc.record(
    Object.fromEntries(parameters.filter((of) => of.in === "query").map((of) => [of.name, valueOf(of)])),
    { requiredKeys: [] },
  );
  const strangers = fc.oneof(
    { weight: 9, arbitrary: fc.constant({}) },
    { weight: 1, arbitrary: fc.record({ page: fc.constant("2") }) },
  );
  const post = OPERATIONS[id].method === "post";
  const method = post ? fc.constant("POST") : fc.constantFrom("GET", "GET", "GET", "HEAD");
  const headers = fc.constantFrom<Record<string, string>>(
    ...(post
      ? [{ "Content-Type": "application/json" }, { "Content-Type": "text/plain" }]
      : [{}, { "If-None-Match": "*" }, { "If-None-Match": '"x"' }]),
  );
  return fc.record({ path, query, strangers, method, headers, body: bodies }).map((made) => ({
    ...{ id, method: made.method, headers: made.headers },
    path:
      fillPath(OPERATIONS[id].path, asParts(made.path)) + asQuery(Object.entries({ ...made.query, ...made.strangers })),
    ...(post && { body: made.body }),
  }));
}

/** Requests of every operation, in equal numbers. */
export const anyRequests: fc.Arbitrary<AnyRequest> = fc.oneof(...OPERATION_IDS.map(requestsOf));
