import { z } from "zod";
import { component } from "./basics";

export const problem = component(
  "Problem",
  z
    .object({
      type: z.string().describe("A reference to what it means, relative to the address that was asked for."),
      title: z.string(),
      status: z.int().min(400).max(599),
      detail: z.string(),
      errors: z
        .array(z.object({ name: z.string(), message: z.string() }))
        .optional()
        .describe("What is wrong with a parameter or a field."),
      known: z.array(z.string()).optional().describe("The query parameters that the operation has."),
    })
    .describe("A fault (RFC 9457)."),
);
