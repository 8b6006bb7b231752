import { expect, it } from "vitest";
import { readReadoutId, readoutPath } from "./readout-path";
import { readCompared } from "./revisions-query";

it("A readout's id is read back from its path", () => {
  const name = { call: "a-call", readout: "velmora-mfa-2" };
  expect(readReadoutId(readoutPath(name, "edit").split("/")[2]!)).toEqual(name);
});

it.each(["a", "a:b:c", ":b", "a:", "../a:b", "A:b", "a:b@1", "a\0:b", `${"a".repeat(300)}:b`])(
  "%j is no readout's id",
  (id) => expect(readReadoutId(id)).toBeNull(),
);

it.each([
  [{}, { from: 2, to: 3 }],
  [
    { from: "3", to: "1" },
    { from: 3, to: 1 },
  ],
  [
    { from: "0", to: "4" },
    { from: 2, to: 3 },
  ],
  [
    { from: ["1"], to: "1e0" },
    { from: 2, to: 3 },
  ],
])("Of three revisions the query %j compares %j", (query, compared) => {
  expect(readCompared(query, 3)).toEqual(compared);
});

it("One revision is compared with nothing", () => {
  expect(readCompared({ from: "1", to: "1" }, 1)).toBeNull();
});
