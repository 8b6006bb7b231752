import { describe, expect, it } from "vitest";
import { toText } from "../messages/parts/to-text";
import { readUnsavedCall } from "../forms/unsaved-call";
import type { Existing, Readout } from "../model/calls/calls";
import { previewCall } from "./preview-call";

const PARTY = { slug: "us", name: "United States", adjective: "US" };
const EXISTING: Existing = {
  parties: [PARTY],
  issuers: [{ slug: "us-state", name: "US Department of State", kind: "foreign-ministry", party: PARTY }],
};
const TEXTS = {
  "readouts.0.text": "They discussed the ferry line. They met in Geneva.",
  "readouts.1.text": "The ferry line was discussed.",
};

const preview = (values: Record<string, string>) => previewCall(readUnsavedCall({ ...TEXTS, ...values }), EXISTING);

describe("previewCall", () => {
  it("calls the texts by their order while they have no issuer", async () => {
    const { readouts, sentences } = await preview({});
    expect(readouts.map(({ name }) => toText(name))).toEqual(["First text: 2 passages", "Second text: 1 passage"]);
    expect(toText(sentences[0]!)).toMatch(/^First text: .* in the second text/);
  });

  it("names the issuers that were chosen or typed", async () => {
    const names = {
      "readouts.0.issuer.name": "US Department of State",
      "readouts.1.issuer.name": "Ministry of Velmora",
    };
    const { readouts, sentences } = await preview(names);
    expect(readouts.map(({ name }) => toText(name))).toEqual([
      "US Department of State: 2 passages",
      "Ministry of Velmora: 1 passage",
    ]);
    expect(toText(sentences[1]!)).toMatch(/^Ministry of Velmora: .* in the readout by US Department of State/);
  });

  it("shows how a text would read without what it brought along, and leaves the unsaved call as it is", async () => {
    const values = { "readouts.0.text": "> They discussed the ferry line.\n> They met in Geneva." };
    const unsaved = readUnsavedCall({ ...TEXTS, ...values });
    const { cleanings } = await previewCall(unsaved, EXISTING);
    expect(cleanings).toMatchObject([
      { row: 0, start: "They discussed the ferry line.\nThey met in Geneva.", isCut: false },
    ]);
    expect(unsaved.readouts[0]!.text).toBe(values["readouts.0.text"]);
    expect((await preview({})).cleanings).toEqual([]);
  });

  it("compares nothing while there is one text", async () => {
    const { readouts, sentences } = await preview({ "readouts.1.text": " " });
    expect([readouts.length, sentences]).toEqual([1, []]);
  });

  it("compares what is added to a call with what the call has", async () => {
    const stored: Readout = {
      slug: "us-state",
      issuer: EXISTING.issuers[0]!,
      kind: "official-statement",
      extent: "partial",
      language: "en",
      sourceUrl: null,
      sourceTitle: null,
      quotedBy: null,
      publishedAt: null,
      revision: { number: 1, text: "They discussed the ferry line.", sha256: "0".repeat(64) },
    };
    const unsaved = readUnsavedCall({ "readouts.0.text": "The ferry line was discussed. It rained." });
    const { readouts, sentences } = await previewCall(unsaved, EXISTING, [stored]);
    expect(readouts.map(({ name }) => toText(name))).toEqual(["New text: 2 passages"]);
    expect(sentences.map(toText)).toEqual([
      expect.stringMatching(/^New text: .* in the readout by US Department of State/),
    ]);
  });
});
