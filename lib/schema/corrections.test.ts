import { describe, expect, it } from "vitest";
import { callCorrection, readVersion, readoutCorrection } from "./corrections";
import { nestFields } from "../forms/form";
import { faultsOf } from "./field-faults";

const SEATS = {
  "parties.0.party": "velmora",
  "parties.0.principal": "Ana Marenov",
  "parties.1.party": "ostania",
  "parties.1.principal": "Jaan Ilves",
};
const CALL = { title: "A call", slug: "a-call", kind: "meeting", date: "2030", ...SEATS };

function faults(changes: Record<string, string>) {
  const parsed = callCorrection.safeParse(nestFields({ ...CALL, ...changes }));
  return parsed.success ? [] : faultsOf(parsed.error).map(({ name, message }) => `${name}: ${message}`);
}

describe("callCorrection", () => {
  it("leaves out seats that are blank, wherever they are", () => {
    const blank = { "parties.0.party": "", "parties.0.principal": " ", "parties.2.party": "velmora" };
    const parsed = callCorrection.parse(nestFields({ ...CALL, ...blank, "parties.2.principal": "Ana Marenov" }));
    expect(parsed.parties.map(({ party }) => party)).toEqual(["ostania", "velmora"]);
  });

  it.each<[string, Record<string, string>, string]>([
    ["a seat without its principal", { "parties.1.principal": "" }, "parties.1.principal: The principal is missing."],
    ["a principal without a party", { "parties.1.party": "" }, "parties.1.party: Choose a party."],
    ["a call of one", { "parties.1.party": "", "parties.1.principal": "" }, "parties: A call has two parties or more."],
    [
      "a party that sits twice",
      { "parties.1.party": "velmora" },
      "parties: Each party has one seat: one of them is listed twice.",
    ],
    ["parties of another shape", { parties: "x" }, "parties: A call has two parties or more."],
    ["readouts of another shape", { readouts: "x" }, "readouts: The order of the readouts cannot be read."],
    [
      "a position that is none",
      { "readouts.0.slug": "a", "readouts.0.position": "first" },
      "readouts.0.position: The position must be a number.",
    ],
    ["the name of a page", { slug: "new" }, "slug: The web address is the name of a page of Parallax: choose another."],
  ])("refuses %s with a message at its field", (_, changes, message) => {
    const without = Object.hasOwn(changes, "parties")
      ? Object.fromEntries(Object.keys(SEATS).map((name) => [name, undefined as unknown as string]))
      : {};
    expect(faults({ ...without, ...changes })).toEqual([message]);
  });
});

describe("readoutCorrection", () => {
  const READOUT = { issuer: "velmora-mfa", kind: "transcript", extent: "full", language: "en", text: "They met." };

  it("takes a blank reason as none", () => {
    expect(readoutCorrection.parse({ ...READOUT, reason: " " }).reason).toBeUndefined();
  });

  it.each([
    ["text", "a\0b"],
    ["text", "a\ud800b"],
    ["issuer", "../etc"],
    ["reason", "a\nb"],
  ])("refuses a %s of %j", (field, value) => {
    const parsed = readoutCorrection.safeParse({ ...READOUT, [field]: value });
    expect(faultsOf(parsed.error!).map(({ name }) => name)).toEqual([field]);
  });
});

describe("readVersion", () => {
  it.each(["", "-1", "1.5", "x", "1e99", "2147483648", undefined])("takes %j as no version at all", (text) => {
    expect(readVersion(text)).toBe(0);
  });

  it("reads a version", () => {
    expect(readVersion("12")).toBe(12);
  });
});
