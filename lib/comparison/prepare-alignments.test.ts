import { expect, it } from "vitest";
import { AlignerBusy, AlignerTimeout, type Aligner } from "../aligners/aligner";
import { hashText } from "../schema/hash-text";
import { prepareAlignments } from "./prepare-alignments";

const textOf = (text: string) => ({ text, sha256: hashText(text), language: "en" });
const LEFT = textOf("They discussed trade.");
const RIGHT = textOf("Trade was discussed.");

const failing = (name: string, error: Error): Aligner => ({
  name,
  label: name,
  version: "1",
  runs: "at-once",
  languages: "all",
  align: () => Promise.reject(error),
});

it.each([
  ["busy", new AlignerBusy()],
  ["late", new AlignerTimeout()],
])("A pair for which the aligner has no time is left to the job: %s", async (name, error) => {
  const prepared = await prepareAlignments([[LEFT, RIGHT]], failing(name, error));
  expect(prepared.hasMissed()).toBe(false);
  expect(prepared.find(LEFT, RIGHT)).toBeNull();
  expect(prepared.hasMissed()).toBe(true);
});

it("A fault of the aligner is not taken for a lack of time", async () => {
  await expect(prepareAlignments([[LEFT, RIGHT]], failing("broken", new Error("broken")))).rejects.toThrow("broken");
});
