import { describe, expect, it } from "vitest";
import { toText } from "../../messages/parts/to-text";
import { linkKey } from "../../model/comparisons/link-key";
import { makeEvent } from "../../review/test-review";
import { BUILT_IN_ALONE } from "../readings/readers";
import { LEFT_TEXT, makeReviewedView, makeView, RIGHT_TEXT } from "./test-view";

const WHOLE = { right: { extent: "full" } } as const;

/** Where the first passages of the two texts are. */
const spansOf = ({ left, right }: ReturnType<typeof makeView>) => ({
  left: left.passages.slice(0, 1).map(({ start, end }) => ({ start, end })),
  right: right.passages.slice(0, 1).map(({ start, end }) => ({ start, end })),
});

describe("the finding of a view", () => {
  it("cuts its words from the stored text, and says where it is cut", () => {
    const view = makeView(undefined, undefined, WHOLE);
    for (const { quotes } of view.finding)
      for (const { passage, span, words, isCut } of quotes) {
        expect(view[passage.side].text.slice(span.start, span.end)).toBe(words);
        expect(isCut).toEqual({ before: span.start > passage.start, after: span.end < passage.end });
      }
    expect(view.finding.length).toBeGreaterThan(0);
  });

  it("says how sure each line is, and claims less about a partial quotation", () => {
    const leftOut = { kind: "no-counterpart", of: "l3" } as const;
    const first = (view: ReturnType<typeof makeView>) => view.finding[0]!;
    expect(toText(first(makeReviewedView([leftOut], WHOLE)).chip)).toBe("confirmed left out");
    expect(toText(first(makeReviewedView([leftOut])).chip)).toBe("confirmed not in the part stored");
    expect(first(makeView(undefined, undefined, WHOLE)).level).toBe("none");
  });

  it("keeps openings out, which are marked as boilerplate", () => {
    const { left, finding } = makeView(undefined, undefined, { knowsBoilerplate: true });
    expect(left.passages.map(({ boilerplate }) => boilerplate)).toEqual(["opening", undefined, undefined, undefined]);
    expect(finding.flatMap(({ quotes }) => quotes.map(({ passage }) => passage.id))).not.toContain("l1");
  });

  const TALKS: [string, string] = [
    "They agreed to exchange 120 prisoners before winter.",
    "They agreed to exchange 300 prisoners before winter.",
  ];

  it("says in what two linked passages contradict each other, and claims no more than the machine did", () => {
    const [line] = makeView(...TALKS, WHOLE).finding;
    expect(line).toMatchObject({ claim: "both", differs: "figure", level: "likely" });
    expect(toText(line!.who)).toBe("Their figures differ");
    const event = makeEvent({ id: 1, kind: "link-confirmed", ...spansOf(makeView(...TALKS)) });
    const [confirmed] = makeView(...TALKS, { ...WHOLE, events: [event] }).finding;
    expect([toText(confirmed!.who), confirmed!.level, toText(confirmed!.chip)]).toEqual([
      ...["Their figures differ", "likely", "pair confirmed, difference automatic"],
    ]);
  });

  it("goes by the language model if its links are shown", () => {
    const texts = [LEFT_TEXT, `${RIGHT_TEXT} The Minister condemned the attack on the harbour.`] as const;
    const pair = makeView(...texts, WHOLE).links.find(({ left }) => left === "l3")!;
    const differs = new Map([[linkKey(pair), "actor" as const]]);
    const said = { differs, boilerplate: new Set<string>(), gists: new Map<string, string>() };
    const view = makeView(...texts, { ...WHOLE, readers: { ...BUILT_IN_ALONE, facts: said } });
    expect(view.finding.filter(({ differs }) => differs).map(({ who }) => toText(who))).toEqual([
      "They differ on who acts",
    ]);
  });

  it("stays the same, whatever the filters keep", () => {
    const filtered = makeView(undefined, undefined, { ...WHOLE, query: { show: ["shared"] } });
    expect(filtered.finding.length).toBe(makeView(undefined, undefined, WHOLE).finding.length);
  });
});
