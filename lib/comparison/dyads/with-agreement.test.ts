import { beforeEach, describe, expect, it } from "vitest";
import { swapReading } from "../../aligners/model/lay-reading";
import { database } from "../../data/client";
import { isInOrder, readingKey } from "../../data/readings/reading-key";
import { storeReading } from "../../data/readings/readings";
import { makeCall, makeReadouts, useFreshDatabase } from "../../data/testing/test-database";
import { WHOLE_PATTERN } from "../../addresses/dyad-path";
import { hashText } from "../../schema/hash-text";
import type { Reading } from "../../model/readers/readings";
import { saveCall } from "../write-calls";
import { findDyadFacts } from "./open-dyad";

const CEASEFIRE = "They discussed the ceasefire at the border.";
const PRISONERS = "The Minister demanded the release of the 12 prisoners of war.";
const TARIFFS = "Tariffs on steel were raised.";
const LEFT = `${CEASEFIRE} ${PRISONERS}`;
const RIGHT = `${CEASEFIRE} ${TARIFFS}`;
const NAMES = {
  left: { sha256: hashText(LEFT), language: "en" },
  right: { sha256: hashText(RIGHT), language: "en" },
};

const spanIn = (text: string, words: string) => [
  { start: text.indexOf(words), end: text.indexOf(words) + words.length },
];

/** Has a model link passages of the two texts. */
async function read(...links: [left: string, right: string][]) {
  const reading: Reading = {
    aligner: "model",
    model: "stand-in",
    promptVersion: "1",
    madeAt: "2030-02-03T04:05:06.000Z",
    basis: "same-language",
    tokens: { in: 1, out: 1 },
    links: links.map(([left, right]) => ({
      words: { left: spanIn(LEFT, left), right: spanIn(RIGHT, right) },
      label: "same",
      differs: null,
    })),
    boilerplate: { left: [], right: [] },
    gists: { left: [], right: [] },
    dropped: { unknownPassage: 0, notQuoted: 0, malformed: 0 },
  };
  const key = readingKey(NAMES, reading);
  await storeReading(key, isInOrder(NAMES) ? reading : swapReading(reading), [], database());
}

/** The claim about each topic, and whether the model agrees, seen from either party. */
async function agreed(a = "velmora", b = "ostania", rows = WHOLE_PATTERN.rows) {
  const facts = await findDyadFacts({ a, b }, { ...WHOLE_PATTERN, level: "agreed", rows });
  const claims = facts!.calls[0]!.comparisons[0]!.claims;
  return Object.fromEntries(claims.map(({ topic, claim, isAgreed }) => [topic, [claim, isAgreed]]));
}

beforeEach(async () => {
  await useFreshDatabase();
  await saveCall(
    makeCall({
      readouts: makeReadouts(LEFT, RIGHT),
    }),
  );
});

describe("the agreement of both readers", () => {
  it("is on what a model's links claim, too", async () => {
    await read([CEASEFIRE, CEASEFIRE]);
    expect(await agreed()).toMatchObject({ ceasefire: ["both", true], "prisoners-hostages": ["only-a", true] });
  });

  it("is the same from the other side", async () => {
    await read([CEASEFIRE, CEASEFIRE]);
    expect(await agreed("ostania", "velmora")).toMatchObject({
      ceasefire: ["both", true],
      "prisoners-hostages": ["only-b", true],
    });
  });

  it("is on concepts as it is on topics", async () => {
    const concepts = async () => Object.values(await agreed("velmora", "ostania", "concepts"));
    await read([CEASEFIRE, CEASEFIRE]);
    expect(await concepts()).toContainEqual(["only-a", true]);
    await database().reading.deleteMany();
    await read([CEASEFIRE, CEASEFIRE], [PRISONERS, TARIFFS]);
    expect(await concepts()).toContainEqual(["only-a", false]);
    expect(await concepts()).not.toContainEqual(["only-a", true]);
  });

  it("is missing where the model finds a counterpart", async () => {
    await read([CEASEFIRE, CEASEFIRE], [PRISONERS, TARIFFS]);
    expect(await agreed()).toMatchObject({ ceasefire: ["both", true], "prisoners-hostages": ["only-a", false] });
  });

  it("is on nothing where no model has read the texts", async () => {
    expect(await agreed()).toMatchObject({ ceasefire: ["both", false], "prisoners-hostages": ["only-a", false] });
  });
});
