import { beforeAll, describe, expect, it } from "vitest";
import { hashText } from "../../schema/hash-text";
import { useFreshDatabase } from "../testing/test-database";
import { findTranslations, storeTranslation } from "./translations";

const made = (english: string) => ({ english, tokens: { in: 1, out: 1 }, madeAt: new Date(0) });
const keyOf = (text: string) => ({ sha256: hashText(text), language: "de", model: "stand-in" });

beforeAll(useFreshDatabase);

describe("storeTranslation", () => {
  it("stores every one of many that are made at the same time", async () => {
    const texts = Array.from({ length: 40 }, (_, n) => `Satz ${n}.`);
    await Promise.all(texts.map((text) => storeTranslation(keyOf(text), made(`The English of: ${text}`))));
    const found = await findTranslations(texts.map(hashText), "de");
    expect(texts.map((text) => found.get(hashText(text))?.english)).toEqual(
      texts.map((text) => `The English of: ${text}`),
    );
  });

  it("keeps the first of two for the same words", async () => {
    const key = keyOf("Sie sprachen.");
    await storeTranslation(key, made("They spoke."));
    await Promise.all([storeTranslation(key, made("They talked.")), storeTranslation(key, made("They met."))]);
    expect((await findTranslations([key.sha256], "de")).get(key.sha256)?.english).toBe("They spoke.");
  });
});
