import { describe, expect, it } from "vitest";
import { EXAMPLE_CALLS } from "../../prisma/example-calls";
import { callInput, readoutInput } from "./call-input";
import { MAX_TEXT_LENGTH } from "../model/limits";

const READOUT = EXAMPLE_CALLS[0]!.readouts[0]!;

function faults(changes: Record<string, unknown>): string[] {
  const parsed = readoutInput.safeParse({ ...READOUT, ...changes });
  return parsed.success ? [] : parsed.error.issues.map(({ message }) => message);
}

describe("readoutInput", () => {
  it("stores a text with composed characters and plain line ends, and nothing else changed", () => {
    expect(readoutInput.parse({ ...READOUT, text: " e\u0301\r\n\tb\r" }).text).toBe(" é\n\tb\n");
  });

  const REFUSED: [string, Record<string, unknown>, RegExp][] = [
    ["an empty text", { text: " \n " }, /text is missing/],
    ["a text that is too long", { text: "a".repeat(MAX_TEXT_LENGTH + 1) }, /longer than 200,000/],
    ["a lone surrogate", { text: "peace \ud800 talks" }, /broken characters/],
    ["NUL", { text: "peace \0 talks" }, /broken characters/],
    ["a script as the source", { sourceUrl: "javascript:alert(1)" }, /full web address/],
    ["a path as the source", { sourceUrl: "/etc/passwd" }, /full web address/],
    ["an unknown kind", { kind: "rumour" }, /Choose the kind of readout/],
    ["a language that is no code", { language: "not a language" }, /must be a code/],
    ["a day that the calendar lacks", { publishedAt: "2024-02-30" }, /no such date/],
  ];
  it.each(REFUSED)("refuses %s with a message", (_, changes, message) =>
    expect(faults(changes).join()).toMatch(message),
  );

  it("takes an empty optional field as not given", () => {
    expect(readoutInput.parse({ ...READOUT, sourceUrl: " ", quotedBy: "" })).toMatchObject({
      sourceUrl: undefined,
      quotedBy: undefined,
    });
  });

  it("writes a language code in its canonical spelling", () => {
    expect(readoutInput.parse({ ...READOUT, language: "ZH-hans" }).language).toBe("zh-Hans");
  });
});

describe("callInput", () => {
  it("takes every example call", () => {
    expect(EXAMPLE_CALLS.map((call) => callInput.safeParse(call).success)).toEqual([true, true, true, true]);
  });

  it("wants two parties", () => {
    const parsed = callInput.safeParse({ ...EXAMPLE_CALLS[0], parties: [] });
    expect(parsed.error?.issues.map(({ message }) => message)).toEqual(["A call has two parties or more."]);
  });

  it.each(["../etc", "A b", "-x", "", "a--b"])("refuses the slug %j", (slug) => {
    expect(callInput.safeParse({ ...EXAMPLE_CALLS[0], slug }).success).toBe(false);
  });
});
