import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startModelServer, type ModelServer } from "../../../e2e/model-server";
import { createCall } from "../../data/calls/call-writes";
import { findPair } from "../../data/comparisons/readout-pairs";
import { makeCall, useFreshDatabase } from "../../data/testing/test-database";
import type { ReadoutPair } from "../../model/calls/readout-pairs";
import { findAlignment } from "../find-alignment";
import { findTranslated } from "./find-translated";
import { KEY, REPLIES, setUpModel } from "./test-reader";
import { translatePassage } from "./translate-passage";

let server: ModelServer;
let forget: () => void;
let pair: ReadoutPair;

const GERMAN = "Die Minister sprachen über den Handel. Sie vereinbarten ein weiteres Treffen.";

beforeAll(async () => {
  await useFreshDatabase();
  server = await startModelServer(REPLIES, { key: KEY });
  const [readout] = makeCall().readouts;
  const readouts = [readout!, { ...readout!, text: GERMAN, language: "de" }];
  await createCall(makeCall({ slug: "2030-05-02-across", readouts }));
  pair = (await findPair("velmora-mfa..velmora-mfa-2", "2030-05-02-across"))!;
});
afterAll(() => server.close());
beforeEach(() => {
  server.requests.length = 0;
  server.behave("as-recorded");
  forget = setUpModel(server.url);
});
afterEach(() => forget());

async function translated() {
  const found = await findAlignment(pair);
  const comparison = "alignment" in found && found.alignment.kind === "comparison" ? found.alignment : null;
  return findTranslated(
    pair,
    comparison!,
    new Map([
      ["r1", "They spoke."],
      ["r2", "They agreed."],
    ]),
  );
}

describe("translatePassage", () => {
  it("says why a translation failed, and stores nothing", async () => {
    server.behave("unauthorised");
    expect(await translatePassage(pair, { side: "right", number: 1 })).toMatchObject({ kind: "unauthorised" });
    server.behave("half-json");
    expect(await translatePassage(pair, { side: "right", number: 1 })).toEqual({ kind: "reply-unusable" });
    expect((await translated()).translations.size).toBe(0);
  });

  it("sends only that passage, once, and shows it at that passage", async () => {
    const press = () => translatePassage(pair, { side: "right", number: 1 });
    expect(await Promise.all([press(), press()])).toEqual([null, null]);
    expect(await press()).toBeNull();
    expect(server.requests.map(({ chat }) => chat?.messages[1].content)).toEqual([
      { language: "de", passage: "Die Minister sprachen über den Handel." },
    ]);
    const { translations, translator } = await translated();
    expect([...translations]).toEqual([
      ["r1", { model: "stand-in", english: "The English of: Die Minister sprachen über den Handel." }],
    ]);
    expect(translator?.name).toBe("stand-in");
  });

  it("sends nothing for a passage that does not exist, or without a model, and keeps existing translations", async () => {
    expect(await translatePassage(pair, { side: "right", number: 99 })).toBeNull();
    forget();
    expect(await translatePassage(pair, { side: "right", number: 2 })).toBeNull();
    expect(server.requests).toEqual([]);
    expect(await translated()).toMatchObject({ translations: { size: 1 }, translator: null });
  });
});
