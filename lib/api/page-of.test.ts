import fc from "fast-check";
import { expect, it } from "vitest";
import { pageOf } from "./page-of";
import { Problem } from "./problem";

const key = (item: string) => item;

it("Pages follow each other, and have every entry once", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { maxLength: 50 }), fc.integer({ min: 1, max: 100 }), (items, size) => {
      const seen: string[] = [];
      let after: string | undefined;
      for (;;) {
        const page = pageOf(items, key, { after, limit: String(size) });
        if (page instanceof Problem) throw new Error(page.detail);
        seen.push(...page.items);
        if (page.next === null) break;
        after = page.next;
      }
      expect(seen).toEqual(items);
    }),
  );
});

it("A page that follows an entry which is gone is a problem: it would begin again without a word", () => {
  expect(pageOf(["a"], key, { after: "b" })).toMatchObject({ name: "invalid-parameter" });
});
