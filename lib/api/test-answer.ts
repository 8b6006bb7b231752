// Whether an answer is what the document says: status, media type, headers and body.
import Ajv2020 from "ajv/dist/2020.js";
import type { ValidateFunction } from "ajv";
import { describeApi } from "./document";
import { OPERATIONS, type OperationId } from "./operations";

interface Described {
  description: string;
  headers?: Record<string, unknown>;
  content?: Record<string, { schema: { $ref: string } }>;
  $ref?: string;
}

const DOCUMENT = describeApi("output");

const ajv = new Ajv2020({
  allErrors: true,
  formats: {
    uri: (text: string) => URL.canParse(text),
    "date-time": /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/,
  },
});
ajv.addVocabulary(["components"]);
ajv.addSchema({ components: { schemas: DOCUMENT.components.schemas } }, "openapi.json");

const compiled = new Map<string, ValidateFunction>();

function validatorOf(ref: string): ValidateFunction {
  const known = compiled.get(ref) ?? ajv.compile({ $ref: `openapi.json${ref}` });
  compiled.set(ref, known);
  return known;
}

const responseOf = (id: OperationId, status: number): Described | undefined => {
  const { method, path } = OPERATIONS[id];
  const operation = DOCUMENT.paths[path]![method] as { responses: Record<string, Described> };
  const described = operation.responses[String(status)];
  const name = described?.$ref?.split("/").at(-1);
  return name === undefined ? described : (DOCUMENT.components.responses[name] as Described);
};

/** An answer, with or without its body. */
export interface Answered {
  status: number;
  headers: Headers;
  body: string;
}

/**
 * Lists where an answer differs from the document.
 *
 * @param withBody false for HEAD
 * @example
 * findDepartures("listCalls", answer); //=> ["Status 302 is not in the document."]
 */
export function findDepartures(id: OperationId, { status, headers, body }: Answered, withBody = true): string[] {
  const described = responseOf(id, status);
  if (!described) return [`Status ${status} is not in the document.`];
  const missing = Object.keys(described.headers ?? {})
    .filter((name) => name !== "Link" && !headers.has(name))
    .map((name) => `There is no header ${name}.`);
  const [[type, content] = []] = Object.entries(described.content ?? {});
  if (!type || !content) return body === "" ? missing : [...missing, "There is a body."];
  if (headers.get("Content-Type")?.split(";")[0] !== type)
    return [...missing, `The type is ${headers.get("Content-Type")}, not ${type}.`];
  if (!withBody) return missing;
  const isValid = validatorOf(content.schema.$ref);
  if (isValid(JSON.parse(body))) return missing;
  return [...missing, ...(isValid.errors ?? []).slice(0, 5).map((error) => `${error.instancePath} ${error.message}`)];
}
