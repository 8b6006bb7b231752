import { z } from "zod";
import { API_ROOT } from "../addresses/api-path";
import { API_TEXT, WEBHOOK_HEADERS, WEBHOOK_TAKEN, WEBHOOK_TEXT } from "../messages/site/api";
import { WEBHOOK_EVENTS, type WebhookEvent } from "../model/people/webhooks";
import { webhookBody } from "../schema/people/webhooks";
import { OPERATIONS, OPERATION_IDS, isWrite, type OperationId } from "./operations";
import { TAGS } from "./operations/define";
import { PROBLEM_TYPE } from "./problem";
import { problem } from "./schemas/problem";
import { COMPONENTS } from "./schemas/basics";
import { storedNote } from "./schemas/writes";
import { idempotencyKey } from "./queries";

/** A JSON Schema 2020-12, as OpenAPI 3.1 uses it. */
export type JsonSchema = Record<string, unknown>;

/** The limits of JavaScript's integers, which say nothing about a value. */
const BOUNDS = { minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER };

/** Removes what is no use to people: limits of integers, and patterns beside a format. */
function simplify({ jsonSchema }: { jsonSchema: JsonSchema }) {
  if (jsonSchema.minimum === BOUNDS.minimum) delete jsonSchema.minimum;
  if (jsonSchema.maximum === BOUNDS.maximum) delete jsonSchema.maximum;
  if (jsonSchema.format !== undefined) delete jsonSchema.pattern;
}

/** `output` closes objects, so that a test finds fields missing from the document; clients should ignore new fields. */
type Direction = "input" | "output";

/** The document states the schema language once, and each schema's name is its key. */
const withoutNames = (schema: object): JsonSchema =>
  Object.fromEntries(Object.entries(schema).filter(([key]) => key !== "$schema" && key !== "$id"));

function componentSchemas(io: Direction): Record<string, JsonSchema> {
  const uri = (id: string) => `#/components/schemas/${id}`;
  const { schemas } = z.toJSONSchema(COMPONENTS, { io, uri, override: simplify });
  return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, withoutNames(schema)]));
}

function plainSchema(schema: z.ZodType): JsonSchema {
  return withoutNames(z.toJSONSchema(schema, { io: "input", override: simplify }));
}

const referTo = (schema: z.ZodType): { $ref: string } => ({
  $ref: `#/components/schemas/${COMPONENTS.get(schema)!.id}`,
});

/** The headers of requests that write. */
function headersOf(id: OperationId): JsonSchema[] {
  const operation = OPERATIONS[id];
  if (!("permission" in operation)) return [];
  const named = (name: string, required: boolean, description: string, schema: JsonSchema) => ({
    name,
    in: "header",
    required,
    description,
    schema,
  });
  return [
    ...(operation.isLocked ? [named("If-Match", true, API_TEXT.ifMatch, { type: "string" })] : []),
    named("Idempotency-Key", false, API_TEXT.idempotencyKey, plainSchema(idempotencyKey)),
  ];
}

function parametersOf(id: OperationId): JsonSchema[] {
  const { params, query } = OPERATIONS[id];
  const describe = (place: "path" | "query", name: string, of: z.ZodType, required: boolean) => {
    const { description, examples, ...schema } = plainSchema(of) as JsonSchema & { examples?: unknown[] };
    return {
      name,
      in: place,
      required,
      schema,
      ...(description !== undefined && { description }),
      ...(examples && { example: examples[0] }),
    };
  };
  return [
    ...headersOf(id),
    ...Object.entries(params.shape).map(([name, of]) => describe("path", name, of as z.ZodType, true)),
    ...Object.entries(query.shape).map(([name, of]) =>
      describe("query", name, of as z.ZodType, !(of instanceof z.ZodOptional)),
    ),
  ];
}

const HEADERS = {
  ETag: { description: API_TEXT.etag, schema: { type: "string" } },
  "Cache-Control": { description: API_TEXT.cacheControl, schema: { type: "string" } },
  Link: { description: API_TEXT.link, schema: { type: "string" } },
  Location: { description: API_TEXT.location, schema: { type: "string" } },
  "WWW-Authenticate": { description: API_TEXT.authenticate, schema: { type: "string" } },
  "Retry-After": { description: API_TEXT.retryAfter, schema: { type: "string" } },
};

const header = (...names: (keyof typeof HEADERS)[]) =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));

/** The possible faults of an operation, by status. */
function faultsOf(id: OperationId): string[] {
  const operation = OPERATIONS[id];
  const { method, params, mayBeRefused = false } = operation;
  const isNamed = Object.keys(params.shape).length > 0;
  const isSent = method !== "get";
  const isLocked = "permission" in operation && operation.isLocked;
  return [
    ...["400", "401", "403"],
    ...(isNamed ? ["404"] : []),
    ...(isWrite(id) ? ["409"] : []),
    ...(isNamed ? ["410"] : []),
    ...(isLocked ? ["412"] : []),
    ...(isSent ? ["413", "415"] : []),
    ...(isSent || mayBeRefused ? ["422"] : []),
    ...(isLocked ? ["428"] : []),
    ...["429", "500", "503"],
  ];
}

/** The successful answer. */
function answersOf(id: OperationId): JsonSchema {
  const { method, answer } = OPERATIONS[id];
  const content = { "application/json": { schema: referTo(answer) } };
  const tag = answer === storedNote ? (["ETag"] as const) : [];
  if (isWrite(id) && method === "post")
    return { "201": { description: API_TEXT.stored, headers: header("Location", ...tag, "Cache-Control"), content } };
  if (isWrite(id))
    return { "200": { description: API_TEXT.stored, headers: header(...tag, "Cache-Control"), content } };
  if (method === "post") return { "200": { description: API_TEXT.ok, headers: header("Cache-Control"), content } };
  const link = "next" in answer.shape ? (["Link"] as const) : [];
  return {
    "200": { description: API_TEXT.ok, headers: header("ETag", "Cache-Control", ...link), content },
    "304": { description: API_TEXT.unchanged, headers: header("ETag", "Cache-Control") },
  };
}

function responsesOf(id: OperationId): JsonSchema {
  const { params } = OPERATIONS[id];
  return {
    ...answersOf(id),
    ...(Object.keys(params.shape).length > 0 && !isWrite(id) && { "308": { description: API_TEXT.moved } }),
    ...Object.fromEntries(faultsOf(id).map((status) => [status, { $ref: `#/components/responses/Problem${status}` }])),
  };
}

function operationOf(id: OperationId): JsonSchema {
  const operation = OPERATIONS[id];
  const { tag, summary, description } = operation;
  const parameters = parametersOf(id);
  return {
    operationId: id,
    tags: [tag],
    summary,
    description,
    ...(parameters.length > 0 && { parameters }),
    ...("body" in operation && {
      requestBody: {
        required: true,
        content: {
          "application/json": {
            schema: referTo(operation.body),
            ...("sample" in operation && { example: operation.sample }),
          },
        },
      },
    }),
    ...(isWrite(id) && { security: [{ token: [] }] }),
    responses: responsesOf(id),
  };
}

/** Groups operations with the same path. */
function pathsOf(): Record<string, JsonSchema> {
  const paths: Record<string, JsonSchema> = {};
  for (const id of OPERATION_IDS) {
    const { path, method } = OPERATIONS[id];
    paths[path] = { ...paths[path], [method]: operationOf(id) };
  }
  return paths;
}

/** Such as "onCallAdded". */
const receiverOf = (event: WebhookEvent) =>
  `on${event
    .split(".")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("")}`;

/** The webhooks' messages by type, and how they are signed. */
const webhooksOf = (): Record<string, JsonSchema> =>
  Object.fromEntries(
    WEBHOOK_EVENTS.map((event) => [
      event,
      {
        post: {
          operationId: receiverOf(event),
          ...WEBHOOK_TEXT[event],
          tags: ["Webhooks"],
          parameters: Object.entries(WEBHOOK_HEADERS).map(([name, description]) => ({
            name,
            in: "header",
            required: true,
            description,
            schema: { type: "string" },
          })),
          requestBody: {
            required: true,
            content: { "application/json": { schema: plainSchema(webhookBody.extend({ type: z.literal(event) })) } },
          },
          // The signature proves the sender.
          security: [],
          responses: { "2XX": { description: WEBHOOK_TAKEN } },
        },
      },
    ]),
  );

const ALL_FAULTS = [
  ...(["400", "401", "403", "404", "409", "410", "412", "413", "415", "422", "428", "429", "500", "503"] as const),
];

/** The headers of a fault. */
const FAULT_HEADERS: Partial<Record<(typeof ALL_FAULTS)[number], (keyof typeof HEADERS)[]>> = {
  "401": ["WWW-Authenticate"],
  "409": ["Retry-After"],
  "429": ["Retry-After"],
  "503": ["Retry-After"],
};

const faultResponses = () =>
  Object.fromEntries(
    ALL_FAULTS.map((status) => [
      `Problem${status}`,
      {
        description: API_TEXT.faults[status],
        ...(FAULT_HEADERS[status] && { headers: header(...FAULT_HEADERS[status]) }),
        content: { [PROBLEM_TYPE]: { schema: referTo(problem) } },
      },
    ]),
  );

/**
 * The OpenAPI document, built from the table of operations and their schemas.
 *
 * @param io "output" allows objects in answers no further fields, for tests
 * @example
 * describeApi().openapi; //=> "3.1.1"
 */
export function describeApi(io: Direction = "input") {
  return {
    openapi: "3.1.1",
    info: {
      title: "Parallax",
      version: "1.0.0",
      description: API_TEXT.description,
      license: { name: "MIT", identifier: "MIT" },
    },
    servers: [{ url: API_ROOT, description: API_TEXT.server }],
    // Reading needs a token only if the library is private.
    security: [{}, { token: [] }],
    tags: Object.entries({ ...TAGS, Webhooks: API_TEXT.webhooks }).map(([name, description]) => ({
      name,
      description,
    })),
    paths: pathsOf(),
    webhooks: webhooksOf(),
    components: {
      schemas: componentSchemas(io),
      headers: HEADERS,
      responses: faultResponses(),
      securitySchemes: { token: { type: "http", scheme: "bearer", description: API_TEXT.token } },
    },
  };
}
