import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nestFields, readFields } from "./form";

describe("nestFields", () => {
  it("reads names as paths", () => {
    expect(nestFields({ title: "A", "parties.1.principal": "B", "parties.0.party.name": "C" })).toEqual({
      title: "A",
      parties: [{ party: { name: "C" } }, { principal: "B" }],
    });
  });

  it("keeps field names from reaching inherited properties", () => {
    const nested = nestFields({
      "__proto__.polluted": "x",
      "constructor.prototype.polluted": "x",
      "a.b.c.d.e.f.g": "x",
    });
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
    expect(Object.keys(nested)).toEqual(["constructor"]);
  });

  it("never throws and never makes a long list, whatever the names are", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.oneof(fc.string(), fc.constantFrom("a", "a.0", "a.b", "9.99", "a.999999999")), fc.string()),
        (values) => {
          expect(JSON.stringify(nestFields(values)).length).toBeLessThan(100_000);
        },
      ),
    );
  });
});

describe("readFields", () => {
  it("takes the last value of each name, and no files", () => {
    const form = new FormData();
    form.append("a", "1");
    form.append("a", "2");
    form.append("f", new File(["x"], "x.txt"));
    expect(readFields(form)).toEqual({ a: "2" });
  });

  it("normalises the line ends that browsers send", () => {
    const form = new FormData();
    form.append("text", "\r\nPeace\rtalks\n");
    expect(readFields(form)).toEqual({ text: "\nPeace\ntalks\n" });
  });
});
