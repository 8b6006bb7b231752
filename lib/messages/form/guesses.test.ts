import { describe, expect, it } from "vitest";
import { summariseCall, summariseReadout } from "./guesses";
import { toText } from "../parts/to-text";

describe("what a form holds in one line", () => {
  it("says when a call was, how, and who spoke for whom", () => {
    const values = {
      date: "2024-04-03",
      kind: "phone-call",
      "parties.0.party.name": "Velmora",
      "parties.0.principal": "Ana Marenov, Foreign Minister",
      "parties.1.party.name": "Ostania",
    };
    expect(toText(summariseCall(values))).toBe(
      "3 April 2024 · phone call · Ana Marenov, Foreign Minister (Velmora) and Ostania",
    );
    expect(toText(summariseCall({ date: "next week" }))).toBe("next week");
  });

  it.each([
    ["zh", "王毅同库珀通电话。\n双方就乌克兰危机交换了意见。", "Chinese · 21 characters"],
    ["en", "Wang Yi (王毅) spoke with her today.", "English · 7 words"],
  ])("says how long a text in %s is, in words or, where nothing parts them, in characters", (language, text, said) => {
    expect(toText(summariseReadout({ "readouts.0.language": language, "readouts.0.text": text }, 0))).toBe(said);
  });

  it("says of a readout when only a part of it is stored", () => {
    const values = {
      "readouts.1.issuer.name": "Office of the President",
      "readouts.1.kind": "press-report",
      "readouts.1.extent": "partial",
      "readouts.1.language": "zh-Hans",
      "readouts.1.publishedAt": "2024-04",
      "readouts.1.text": "They met.",
    };
    expect(toText(summariseReadout(values, 1))).toBe(
      "Office of the President · press report · a part of it, as quoted · Simplified Chinese · April 2024 · 2 words",
    );
  });
});
