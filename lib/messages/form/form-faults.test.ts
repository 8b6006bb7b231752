import { expect, it } from "vitest";
import { toText } from "../parts/to-text";
import { sayFault } from "./form-faults";

const MISSING = "The text is missing.";
const say = (name: string, values: Record<string, string> = {}) => toText(sayFault({ name, message: MISSING }, values));

it("names the readout of a fault by its issuer, and by its position alone while none is known", () => {
  const values = { "readouts.0.issuer.name": "Ministry of Velmora", "readouts.1.issuer.name": " " };
  expect(say("readouts.0.text", values)).toBe(`Readout 1, Ministry of Velmora: ${MISSING}`);
  expect(say("readouts.1.text", values)).toBe(`Readout 2: ${MISSING}`);
});

it("names the party of a fault", () => {
  const values = { "parties.0.party.name": "Velmora", "parties.1.principal": "" };
  expect(say("parties.0.principal", values)).toBe(`Party 1, Velmora: ${MISSING}`);
  expect(say("parties.1.principal", { "parties.0.party": "Velmora", "parties.1.party": "Karsia" })).toBe(
    `Party 2, Karsia: ${MISSING}`,
  );
});

it("names neither where the form has one, nor what belongs to the form as a whole", () => {
  expect(say("readouts.0.text", { "readouts.0.text": "" })).toBe(MISSING);
  expect(say("title", { title: "" })).toBe(MISSING);
});

it("names the box of a text that is compared without being stored", () => {
  expect(say("right")).toBe(`Second readout: ${MISSING}`);
});
