import { z } from "zod";
import { API_ROOT } from "@/lib/addresses/api-path";
import { describeApi } from "@/lib/api/document";
import { OPERATIONS, OPERATION_IDS, type OperationId } from "@/lib/api/operations";
import { TAGS } from "@/lib/api/operations/define";
import type { ApiExample, ApiGroup, ApiParameter } from "@/lib/model/api-page";

interface Described {
  name: string;
  in: "path" | "query" | "header";
  required: boolean;
  description?: string;
  schema: { enum?: string[] };
}

const toParameter = ({ name, in: place, required, description = "", schema }: Described): ApiParameter => ({
  name,
  place,
  description,
  isRequired: required,
  choices: schema.enum ?? [],
});

const METHODS = { get: "GET", post: "POST", patch: "PATCH" } as const;

/** The page lists the fields of a body among the parameters. */
function bodyOf(id: OperationId): ApiParameter[] {
  const operation = OPERATIONS[id];
  if (!("body" in operation)) return [];
  return Object.entries<z.ZodType>(operation.body.shape).map(([name, of]) => ({
    name,
    description: of.description ?? "",
    place: "body" as const,
    isRequired: !(of instanceof z.ZodOptional),
    choices: [],
  }));
}

/**
 * The operations as the API's page shows them, taken from the document that programs read.
 *
 * @param examples by operation
 */
export function describeOperations(examples: Record<OperationId, ApiExample | null>): ApiGroup[] {
  const { paths } = describeApi();
  return Object.entries(TAGS).map(([name, description]) => ({
    name,
    description,
    operations: OPERATION_IDS.filter((id) => OPERATIONS[id].tag === name).map((id) => {
      const { method, path, summary, description: meaning } = OPERATIONS[id];
      const { parameters = [] } = paths[path]![method] as { parameters?: Described[] };
      return {
        id,
        summary,
        description: meaning,
        path: API_ROOT + path,
        method: METHODS[method],
        parameters: [...parameters.map(toParameter), ...bodyOf(id)],
        example: examples[id],
      };
    }),
  }));
}
