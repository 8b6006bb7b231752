import { z } from "zod";
import { API_ROOT } from "../addresses/api-path";
import { API_TEXT } from "../messages/site/api";
import { OPERATIONS, OPERATION_IDS, TAGS, type OperationId } from "./operations";
import { PROBLEM_TYPE } from "./problem";
import { problem } from "./schemas/problem";
import { COMPONENTS } from "./schemas/basics";

/** A schema of JSON Schema 2020-12, as OpenAPI 3.1 takes it. */
export type JsonSchema = Record<string, unknown>;

/** Bounds of what JavaScript can count, which say nothing of a value. */
const BOUNDS = { minimum: Number.MIN_SAFE_INTEGER, maximum: Number.MAX_SAFE_INTEGER };

/** Takes out what says nothing to a reader: bounds of every integer, and patterns of what has a format. */
function simplify({ jsonSchema }: { jsonSchema: JsonSchema }) {
  if (jsonSchema.minimum === BOUNDS.minimum) delete jsonSchema.minimum;
  if (jsonSchema.maximum === BOUNDS.maximum) delete jsonSchema.maximum;
  if (jsonSchema.format !== undefined) delete jsonSchema.pattern;
}

/** `output` closes objects, so that a test finds a field that is not in the document; programs are to pass over those that are new. */
type Direction = "input" | "output";

/** The document says of which schema language all are; each has its name from where it is. */
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

function parametersOf(id: OperationId): JsonSchema[] {
  const { params, query } = OPERATIONS[id];
  const describe = (place: "path" | "query", name: string, of: z.ZodType, required: boolean) => {
    const { description, examples, ...schema } = plainSchema(of) as JsonSchema & { examples?: unknown[] };
    return {
      ...{ name, in: place, required, schema },
      ...(description !== undefined && { description }),
      ...(examples && { example: examples[0] }),
    };
  };
  return [
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
  "Retry-After": { description: API_TEXT.retryAfter, schema: { type: "string" } },
};

const header = (...names: (keyof typeof HEADERS)[]) =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));

/** What may go wrong with an operation, by status. */
function faultsOf(id: OperationId): string[] {
  const { method, params, mayBeRefused = false } = OPERATIONS[id];
  const named = Object.keys(params.shape).length > 0;
  return [
    "400",
    ...(method === "post" ? ["403"] : []),
    ...(named ? ["404", "410"] : []),
    ...(method === "post" ? ["413", "415"] : []),
    ...(method === "post" || mayBeRefused ? ["422"] : []),
    ...(method === "post" ? ["429"] : []),
    ...["500", "503"],
  ];
}

function responsesOf(id: OperationId): JsonSchema {
  const { method, answer } = OPERATIONS[id];
  const isList = "next" in answer.shape;
  const isRead = method === "get";
  const headers = isRead
    ? header("ETag", "Cache-Control", ...(isList ? (["Link"] as const) : []))
    : header("Cache-Control");
  return {
    "200": { description: API_TEXT.ok, headers, content: { "application/json": { schema: referTo(answer) } } },
    ...(isRead && { "304": { description: API_TEXT.unchanged, headers: header("ETag", "Cache-Control") } }),
    ...(Object.keys(OPERATIONS[id].params.shape).length > 0 && { "308": { description: API_TEXT.moved } }),
    ...Object.fromEntries(faultsOf(id).map((status) => [status, { $ref: `#/components/responses/Problem${status}` }])),
  };
}

function operationOf(id: OperationId): JsonSchema {
  const operation = OPERATIONS[id];
  const { tag, summary, description } = operation;
  const parameters = parametersOf(id);
  return {
    ...{ operationId: id, tags: [tag], summary, description },
    ...(parameters.length > 0 && { parameters }),
    ...("body" in operation && {
      requestBody: { required: true, content: { "application/json": { schema: referTo(operation.body) } } },
    }),
    responses: responsesOf(id),
  };
}

/** Operations at one path are written together. */
function pathsOf(): Record<string, JsonSchema> {
  const paths: Record<string, JsonSchema> = {};
  for (const id of OPERATION_IDS) {
    const { path, method } = OPERATIONS[id];
    paths[path] = { ...paths[path], [method]: operationOf(id) };
  }
  return paths;
}

const ALL_FAULTS = ["400", "403", "404", "410", "413", "415", "422", "429", "500", "503"] as const;

const faultResponses = () =>
  Object.fromEntries(
    ALL_FAULTS.map((status) => [
      `Problem${status}`,
      {
        description: API_TEXT.faults[status],
        ...((status === "429" || status === "503") && { headers: header("Retry-After") }),
        content: { [PROBLEM_TYPE]: { schema: referTo(problem) } },
      },
    ]),
  );

/**
 * The OpenAPI document, made of the table of operations and their schemas.
 *
 * @param io "output" gives the answers' objects no further fields: for tests
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
    // Nothing has to be sent: there are no accounts.
    security: [],
    tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
    paths: pathsOf(),
    components: { schemas: componentSchemas(io), headers: HEADERS, responses: faultResponses() },
  };
}
