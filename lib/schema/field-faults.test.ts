import { describe, expect, it } from "vitest";
import { z } from "zod";
import { faultsOf } from "./field-faults";

describe("faultsOf", () => {
  it("names the first fault of each field by its path", () => {
    const schema = z.object({ parties: z.array(z.object({ name: z.string().min(2, "short").regex(/x/, "no x") })) });
    const parsed = schema.safeParse({ parties: [{ name: "" }] });
    expect(faultsOf(parsed.error!)).toEqual([{ name: "parties.0.name", message: "short" }]);
  });
});
