import { expect, it } from "vitest";
import { named, say } from "../parts/message";
import { describeNote, editorsOf, noteByline, noteTarget } from "./notes";
import { toText } from "../parts/to-text";

const NAMES = {
  left: { label: named("Velmora"), readout: say`${named("Velmoran")} readout`, isPartial: false },
  right: { label: named("Ostania"), readout: say`${named("Ostanian")} readout`, isPartial: false },
};

const wrote = (author: string, day: number) => ({ author, at: `2026-11-${day}T05:06:00.000Z` });
const ANA = wrote("Ana Petrova", 22);

it("A note is its author's, since a day, and of the revisions that it was written on", () => {
  expect(toText(noteByline([ANA], null))).toBe("Ana Petrova, 22 November 2026");
  expect(toText(noteByline([ANA], { left: 1, right: 2 }))).toBe(
    "Ana Petrova, 22 November 2026, on the earlier text (revisions 1 and 2)",
  );
});

it("Everybody who wrote a version of a note is named in its description, each once", () => {
  const versions = [ANA, wrote("Ben", 23), ANA];
  expect(toText(describeNote(say`Note on the comparison`, versions))).toBe(
    "Note on the comparison by Ana Petrova and Ben.",
  );
});

it("A note remains its first author's after others edit it, and says who did", () => {
  expect(toText(noteByline([ANA, wrote("Ben", 23)], null))).toBe(
    "Ana Petrova, 22 November 2026, edited by Ben on 23 November 2026",
  );
  expect(toText(noteByline([ANA, wrote("ana  petrova", 23)], { left: 1, right: 1 }))).toBe(
    "Ana Petrova, 22 November 2026, on the earlier text (revisions 1 and 1), edited on 23 November 2026",
  );
  expect(toText(noteByline([ANA, wrote("Ben", 23), wrote("BEN", 24)], null))).toContain(
    ", edited by Ben on 24 November 2026",
  );
  expect(toText(noteByline([ANA, wrote("Ben", 23), wrote("Ana Petrova", 24)], null))).toContain(
    ", edited by Ben and Ana Petrova, last on 24 November 2026",
  );
  expect(editorsOf([ANA, wrote("Ben", 23), wrote("BEN", 24)])).toEqual(["Ben"]);
  expect(editorsOf([ANA])).toEqual([]);
});

it("A note is on the comparison, on passages of a readout, or on passages of both", () => {
  const target = (left: number, right: number) => toText(noteTarget({ left: Array(left), right: Array(right) }, NAMES));
  expect([target(0, 0), target(1, 0), target(0, 2), target(1, 1)]).toEqual([
    "the comparison",
    "a passage of the Velmoran readout",
    "2 passages of the Ostanian readout",
    "a passage of the Velmoran readout and a passage of the Ostanian readout",
  ]);
});
