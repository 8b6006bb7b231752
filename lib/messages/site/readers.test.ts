import { expect, it } from "vitest";
import { byBothReaders } from "./reader-findings";
import { describeEstimate } from "./reading-requests";
import { describeReader, describeReaderFault } from "./readers";
import { toText } from "../parts/to-text";

const plain = (text: string) => text.replace(/[\u2068\u2069]/g, "");
const model = { name: "qwen3:8b", host: "localhost:11434", price: null };

it("says in plain words what is wrong with a model, and that everything else works", () => {
  const on = { state: "on", model, promptVersion: "1", isChecked: true } as const;
  const sentences = (status: Parameters<typeof describeReader>[0]) => describeReader(status).map(toText).map(plain);
  expect(sentences({ state: "off" })).toEqual([]);
  expect(sentences({ ...on, fault: null })).toEqual(["Language model qwen3:8b at localhost:11434: ready."]);
  expect(sentences({ ...on, fault: { kind: "unreachable" } })).toEqual([
    "Language model qwen3:8b at localhost:11434: The model’s server cannot be reached. Everything else works without it.",
  ]);
  expect(sentences({ state: "misconfigured", faults: ["PARALLAX_MODEL must name the model"] })).toEqual([
    "The language model is not used, because its settings are wrong.",
    "PARALLAX_MODEL must name the model.",
  ]);
  expect(plain(toText(describeReaderFault({ kind: "unauthorised", status: 401 })))).toBe(
    "The model’s server refuses the key. (401)",
  );
});

it("says what reading takes, and what it costs where that is known", () => {
  const estimate = { pairs: 2, tokens: { in: 4_200, out: 860 }, cost: null };
  expect(plain(toText(describeEstimate(estimate)))).toBe("2 comparisons: about 5,060 tokens");
  const priced = { ...estimate, cost: { amount: 0.00114, currency: "USD" } };
  expect(plain(toText(describeEstimate(priced)))).toBe("2 comparisons: about 5,060 tokens, 0.0011 USD");
});

it("says in English that neither reader found a counterpart, of a part of a readout too", () => {
  const said = (absence: string, isPartial: boolean) => toText(byBothReaders([absence], isPartial));
  expect(said("No counterpart found in the US readout", false)).toBe(
    "No counterpart found in the US readout by either reader",
  );
  expect(said("Not in the part stored of the US readout", true)).toBe(
    "Not in the part stored of the US readout: neither reader finds it there",
  );
});
