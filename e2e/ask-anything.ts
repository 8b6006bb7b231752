// Generates requests to the API from its document: with valid values and with others.
import fc from "fast-check";
import { fillPath } from "../lib/addresses/api-path";
import { describeApi } from "../lib/api/document";
import { OPERATIONS, OPERATION_IDS, isWrite, type OperationId } from "../lib/api/operations";

export interface AnyRequest {
  id: OperationId;
  method: string;
  path: string;
  headers: Headers;
  body?: string;
}

interface Parameter {
  name: string;
  in: "path" | "query" | "header";
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
  pair: ["us-state-department@1..azerbaijan-president@1"],
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

/** Half a surrogate pair cannot be in an address. */
const wellFormed = (text: string) => text.replace(/\p{Cs}/gu, "");

/** Valid values of a parameter, and invalid ones. */
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

/** No part of a path is empty, and fetch resolves dots before it sends the request. */
const asPart = (value: string) => (/^\.{0,2}$/.test(value) ? "x" : value);

const asParts = (values: Record<string, string>) =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, asPart(wellFormed(value))]));

/** A valid body, or nearly one. */
function bodiesOf(id: OperationId): fc.Arbitrary<string> {
  const operation = OPERATIONS[id];
  if (!("sample" in operation)) return texts;
  const { sample } = operation;
  const changed = fc
    .tuple(
      fc.constantFrom(...Object.keys(sample)),
      fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom(...HOSTILE)),
    )
    .map(([name, value]) => JSON.stringify({ ...sample, [name]: value }));
  return fc.oneof(fc.constant(JSON.stringify(sample)), changed, texts);
}

const texts = fc.oneof(
  fc
    .record({ left: fc.string({ maxLength: 80 }), right: fc.string({ maxLength: 80 }) })
    .map((body) => JSON.stringify(body)),
  fc.json({ maxDepth: 2 }),
  fc.constantFrom("", "{", '{"left":"They spoke.","right":"They met."}', '{"left":1}'),
);

type Headers = Record<string, string>;

/** Headers of a body: mostly the right media type, and versions that may exist. */
function sentHeaders(id: OperationId): fc.Arbitrary<Headers> {
  const type = fc.constantFrom("application/json", "application/json", "text/plain");
  const version = fc.constantFrom<Headers>({}, { "If-Match": "*" }, { "If-Match": '"x"' });
  const key = fc.constantFrom<Headers>({}, { "Idempotency-Key": "k" }, { "Idempotency-Key": "a b" });
  return fc
    .tuple(type, isWrite(id) ? version : fc.constant<Headers>({}), isWrite(id) ? key : fc.constant<Headers>({}))
    .map(([contentType, ...more]) => Object.assign({ "Content-Type": contentType }, ...more) as Headers);
}

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
  const isSent = OPERATIONS[id].method !== "get";
  const method = isSent
    ? fc.constant(OPERATIONS[id].method.toUpperCase())
    : fc.constantFrom("GET", "GET", "GET", "HEAD");
  const headers = isSent
    ? sentHeaders(id)
    : fc.constantFrom<Headers>({}, { "If-None-Match": "*" }, { "If-None-Match": '"x"' });
  return fc.record({ path, query, strangers, method, headers, body: bodiesOf(id) }).map((made) => ({
    id,
    method: made.method,
    headers: made.headers,
    path:
      fillPath(OPERATIONS[id].path, asParts(made.path)) + asQuery(Object.entries({ ...made.query, ...made.strangers })),
    ...(isSent && { body: made.body }),
  }));
}

/** Requests of every operation, in equal numbers. */
export const anyRequests: fc.Arbitrary<AnyRequest> = fc.oneof(...OPERATION_IDS.map(requestsOf));

/** Requests of every operation that stores something. */
export const anyWrites: fc.Arbitrary<AnyRequest> = fc.oneof(...OPERATION_IDS.filter(isWrite).map(requestsOf));
