import { describe, expect, it } from "vitest";
import { parseReaderSettings } from "./reader-settings";

const GIVEN = { PARALLAX_MODEL_URL: "http://localhost:11434/v1", PARALLAX_MODEL: "qwen3:8b" };

describe("parseReaderSettings", () => {
  it("is off when nothing is set, or everything is empty", () => {
    expect(parseReaderSettings({ PARALLAX_MODEL_URL: "", PARALLAX_MODEL: "" })).toEqual({ settings: null });
  });

  it("reads the address, the model, the key and the price", () => {
    const more = { PARALLAX_MODEL_KEY: " sk-1 ", PARALLAX_MODEL_PRICE: "0.15/0.60 USD" };
    expect(parseReaderSettings({ ...GIVEN, ...more })).toEqual({
      settings: {
        url: GIVEN.PARALLAX_MODEL_URL,
        model: "qwen3:8b",
        key: "sk-1",
        price: { in: 0.15, out: 0.6, currency: "USD" },
      },
    });
  });

  it("says what is missing", () => {
    expect(parseReaderSettings({ PARALLAX_MODEL: "a" })).toEqual({
      faults: ["PARALLAX_MODEL is set, so PARALLAX_MODEL_URL must say where the model is asked"],
    });
    expect(parseReaderSettings({ PARALLAX_MODEL_URL: GIVEN.PARALLAX_MODEL_URL })).toEqual({
      faults: ["PARALLAX_MODEL_URL is set, so PARALLAX_MODEL must name the model"],
    });
  });

  it("says what is missing beside a key or a price, and keeps the key to itself", () => {
    const url = "PARALLAX_MODEL_URL must say where the model is asked";
    const model = "PARALLAX_MODEL must name the model";
    const keyAlone = parseReaderSettings({ PARALLAX_MODEL_KEY: "sk-secret" });
    expect(keyAlone).toEqual({
      faults: [`PARALLAX_MODEL_KEY is set, so ${url}`, `PARALLAX_MODEL_KEY is set, so ${model}`],
    });
    expect(JSON.stringify(keyAlone)).not.toContain("secret");
    expect(parseReaderSettings({ PARALLAX_MODEL_PRICE: "0.15/0.60 USD" })).toEqual({
      faults: [`PARALLAX_MODEL_PRICE is set, so ${url}`, `PARALLAX_MODEL_PRICE is set, so ${model}`],
    });
    expect(parseReaderSettings({ PARALLAX_MODEL_URL: GIVEN.PARALLAX_MODEL_URL, PARALLAX_MODEL_KEY: "a b" })).toEqual({
      faults: [
        `PARALLAX_MODEL_URL and PARALLAX_MODEL_KEY are set, so ${model}`,
        expect.stringContaining("characters that no key has"),
      ],
    });
  });

  it.each([
    ["PARALLAX_MODEL_URL", "localhost:11434"],
    ["PARALLAX_MODEL_URL", "file:///etc/passwd"],
    ["PARALLAX_MODEL_URL", "https://me:secret@models.example/v1"],
    ["PARALLAX_MODEL_KEY", "secret with spaces"],
    ["PARALLAX_MODEL_KEY", "secret\nX-Header: 1"],
    ["PARALLAX_MODEL_DAILY_TOKENS", "0"],
    ["PARALLAX_MODEL_DAILY_TOKENS", "lots"],
    ["PARALLAX_MODEL_PRICE", "cheap"],
    ["PARALLAX_MODEL_PRICE", "0.15 USD"],
  ])("refuses %s=%j and does not repeat it", (name, value) => {
    const parsed = parseReaderSettings({ ...GIVEN, [name]: value });
    expect(parsed).toEqual({ faults: [expect.stringContaining(name)] });
    expect(JSON.stringify(parsed)).not.toContain("secret");
  });
});
