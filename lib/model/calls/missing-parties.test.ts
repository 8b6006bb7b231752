import { expect, it } from "vitest";
import { missingParties } from "./missing-parties";
import type { ReadoutKind } from "./vocabularies";

const VELMORA = { slug: "velmora" };
const OSTANIA = { slug: "ostania" };
const by = (party: { slug: string }, kind: ReadoutKind = "official-statement") => ({ kind, issuer: { party } });

it.each([
  ["nobody has published", [], ["velmora", "ostania"]],
  ["one side has published", [by(VELMORA)], ["ostania"]],
  ["both have", [by(OSTANIA, "official-post"), by(VELMORA, "transcript")], []],
  ["an agency of the other side reports", [by(VELMORA), by(OSTANIA, "press-report")], ["ostania"]],
  ["somebody else reports", [by(VELMORA), by({ slug: "wire" }, "press-report")], ["ostania"]],
])("names the parties without an account of their own where %s", (_, readouts, missing) => {
  expect(missingParties([VELMORA, OSTANIA], readouts).map(({ slug }) => slug)).toEqual(missing);
});
