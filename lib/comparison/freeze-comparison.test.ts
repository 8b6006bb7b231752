import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { ACROSS } from "../../e2e/across-reply";
import { startModelServer, type ModelServer } from "../../e2e/model-server";
import { TEXTS } from "../aligners/model/test-recorded";
import { database } from "../data/client";
import { findPair } from "../data/comparisons/readout-pairs";
import { makeCall, makeReadouts, useFreshDatabase } from "../data/testing/test-database";
import { findSnapshot } from "../data/comparisons/snapshots";
import { toText } from "../messages/parts/to-text";
import { freezeComparison } from "./freeze-comparison";
import old from "./view/link-kept-without-english.json";
import { openSnapshot } from "./open-comparison";
import { askReading } from "./readings/ask-reading";
import { wakeReadingJobs } from "./readings/reading-jobs";
import { KEY, REPLIES, setUpModel } from "./readings/test-reader";
import { translatePassage } from "./readings/translate-passage";
import { saveCall } from "./write-calls";

const SLUG = "2030-05-04-across";
const textOf = ({ passages }: (typeof ACROSS.request)["left"]) => passages.map(({ text }) => text).join(" ");
let server: ModelServer;
let forget: () => void;
beforeAll(async () => {
  await useFreshDatabase();
  server = await startModelServer([ACROSS, ...REPLIES], { key: KEY });
  const [left, right] = makeReadouts(textOf(ACROSS.request.left), textOf(ACROSS.request.right));
  await saveCall(makeCall({ slug: SLUG, readouts: [left!, { ...right!, language: "de" }] }));
});
afterAll(() => server.close());
beforeEach(() => {
  forget = setUpModel(server.url);
});
afterEach(() => forget());
const loadPair = async () => (await findPair("velmora-mfa..ostania-mfa", SLUG))!;

/** The English sentences that a permanent link shows for the right text. */
async function inEnglish(id: string) {
  const { right, reader } = openSnapshot((await findSnapshot(id))!);
  return {
    gists: right.passages.map(({ gist }) => gist),
    translations: right.passages.map(({ translation }) => translation),
    translator: reader.translator,
  };
}

const GISTS = ["The ministers spoke of the ferry line.", "The minister condemned the attack on the port."];

describe("a permanent link", () => {
  it("of the built-in aligner's matches is the same whether or not a model has read them", async () => {
    const before = await freezeComparison(await loadPair());
    await askReading(await loadPair());
    await wakeReadingJobs();
    expect(await freezeComparison(await loadPair(), "built-in")).toBe(before);
    expect((await inEnglish(before!)).gists).toEqual([null, null]);
  });

  it("keeps the English that was shown: the sentences, and what had been translated by then", async () => {
    const first = (await freezeComparison(await loadPair(), "model"))!;
    const untranslated = { gists: GISTS, translations: [null, null], translator: null };
    expect(await inEnglish(first)).toEqual(untranslated);
    expect(await freezeComparison(await loadPair(), "model")).toBe(first);

    expect(await translatePassage(await loadPair(), { side: "right", number: 2 })).toBeNull();
    const second = (await freezeComparison(await loadPair(), "model"))!;
    expect(second).not.toBe(first);
    const english = "The English of: Der Minister verurteilte den Angriff auf den Hafen.";
    expect((await inEnglish(second)).translations).toEqual([null, { model: "stand-in", english }]);
    expect(await inEnglish(first)).toEqual(untranslated);

    await database().reading.deleteMany();
    await database().passageTranslation.deleteMany();
    expect((await inEnglish(second)).gists).toEqual(GISTS);
    expect((await inEnglish(second)).translations[1]).toEqual({ model: "stand-in", english });
  });

  it("keeps what a model found to contradict", async () => {
    await saveCall(makeCall({ slug: "2030-05-05-differs", readouts: makeReadouts(TEXTS.left.text, TEXTS.right.text) }));
    const pair = (await findPair("velmora-mfa..ostania-mfa", "2030-05-05-differs"))!;
    await askReading(pair);
    await wakeReadingJobs();
    const { rows } = openSnapshot((await findSnapshot((await freezeComparison(pair, "model"))!))!);
    const said = rows.flatMap(({ left, right }) =>
      [...left, ...right].map(({ readers }) => readers && toText(readers)),
    );
    const both = "Found by both readers.";
    expect(new Set(said.filter(Boolean))).toEqual(
      new Set([both, `${both} One says the opposite of the other.`, `${both} The figures differ.`]),
    );
  });

  it("that was made before this was kept reads as it did", async () => {
    await database().snapshot.create({ data: { ...old, leftCall: SLUG, rightCall: SLUG } });
    expect(await inEnglish(old.id)).toEqual({ gists: [null, null], translations: [null, null], translator: null });
    const { reader, links } = openSnapshot((await findSnapshot(old.id))!);
    expect(toText(reader.message)).toBe("Read by stand-in on 29 November 2026, not reviewed.");
    expect(links.map(({ left, right, tier }) => [left, right, tier])).toEqual([["l1", "r1", "likely"]]);
  });
});
