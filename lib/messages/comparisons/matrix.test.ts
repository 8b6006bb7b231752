import { describe, expect, it } from "vitest";
import { layMatrix } from "../../compare";
import { applyReview } from "../../review/apply-review";
import type { EventKind } from "../../model/reviews/review-events";
import { replay } from "../../review/replay";
import { compare, makeEvent } from "../../review/test-review";
import { cellWords, matrixClaim, originSentences, type MatrixColumn } from "./matrix";
import type { Comparison } from "../../model/comparisons/comparison";
import { named, say } from "../parts/message";
import { toText } from "../parts/to-text";

const REPORT =
  "The ministers discussed the release of detained fishermen. The weather in the capital was fine. Envoys will meet in Geneva on 4 May. Thank you.";
const FIRST = "The ministers spoke about releasing the detained fishermen. They agreed to open a ferry line.";
const SECOND = "Envoys are to meet in Geneva on 4 May.";

/** The comparison with a text, after what was said: "no-counterpart l2" by Ana, "no-counterpart l2 by Ben" by Ben. */
function column(text: string, label: string, ...said: string[]): MatrixColumn {
  const texts = { left: REPORT, right: text };
  const made: Comparison = compare(texts);
  const events = said.map((each, i) => {
    const [kind, ...ids] = each.split(" by ")[0]!.split(" ");
    const spans = (side: "left" | "right") => made[side].passages.filter(({ id }) => ids.includes(id));
    const author = each.split(" by ")[1] ?? "Ana";
    return makeEvent({ id: i + 1, kind: kind as EventKind, left: spans("left"), right: spans("right"), author });
  });
  return {
    comparison: applyReview(made, replay(events), texts),
    names: { label: named(label), readout: say`${named(label)} readout`, isPartial: false },
  };
}

const WHOLE = { isPartial: false };

const rowsOf = (columns: MatrixColumn[]) => layMatrix(columns.map(({ comparison }) => comparison));
const wordsOf = (columns: MatrixColumn[]) =>
  rowsOf(columns).map(({ passage, cells }) =>
    cells.map((cell, i) => toText(cellWords(cell, passage.id, columns[i]!).words)),
  );

describe("a matrix that nobody has reviewed", () => {
  const columns = [column(FIRST, "Velmoran"), column(SECOND, "Ostanian")];

  it("speaks of likely counterparts and of what was not found", () => {
    expect(wordsOf(columns)).toEqual([
      ["likely counterpart: 1", "no counterpart found"],
      ["no counterpart found", "no counterpart found"],
      ["no counterpart found", "likely counterpart: 1"],
      ["no counterpart found", "no counterpart found"],
    ]);
    expect(originSentences(rowsOf(columns), columns).map(toText)).toEqual([
      "1 point with a likely counterpart in the Velmoran readout only",
      "1 point with a likely counterpart in the Ostanian readout only",
      "2 points without a likely counterpart in any of them",
    ]);
    expect(toText(matrixClaim(columns, 4, WHOLE))).toBe(
      "Matched automatically, not yet checked: “no counterpart found” is not yet “left out”, and weak matches are not counted. Reviewed 0 of 4 passages.",
    );
  });
});

describe("a matrix that was reviewed", () => {
  const columns = [
    column(FIRST, "Velmoran", "link-confirmed l1 r1", "no-counterpart l2", "not-a-point l4"),
    column(SECOND, "Ostanian", "no-counterpart l2 by Ben", "link-confirmed l3 r1", "link-rejected l3 r1 by Ben"),
  ];

  it("says in each cell who confirmed what, what is not a point, and where reviewers disagree", () => {
    expect(wordsOf(columns)).toEqual([
      ["counterpart: 1, confirmed by Ana on 1 January 2030", "no counterpart found"],
      [
        "left out by the Velmoran readout, confirmed by Ana on 1 January 2030",
        "left out by the Ostanian readout, confirmed by Ben on 1 January 2030",
      ],
      ["no counterpart found", "likely counterpart: 1; passage 1: reviewers disagree. Ben: rejected; Ana: linked."],
      ["not a point, marked by Ana on 1 January 2030", "no counterpart found"],
    ]);
  });

  it("counts what is confirmed under its own name, and what is not a point aside", () => {
    expect(originSentences(rowsOf(columns), columns).map(toText)).toEqual([
      "1 point with a confirmed counterpart in the Velmoran readout only",
      "1 point with a likely counterpart in the Ostanian readout only",
      "1 point without a confirmed or likely counterpart in any of them; 1 left out by all of them, confirmed",
      "1 passage that is not a point",
    ]);
    expect(toText(matrixClaim(columns, 4, WHOLE))).toBe(
      "Against the Velmoran readout: reviewed 2 of 3 passages. Against the Ostanian readout: reviewed 1 of 4 passages. What is not confirmed was matched automatically: “no counterpart found” is not yet “left out”, and weak matches are not counted.",
    );
  });

  it("says of each readout whether its counterparts are confirmed or likely, where that is not the same of all", () => {
    const envoys = "Envoys are to meet in Geneva on 4 May.";
    const likely = column(`They spoke about releasing the detained fishermen. ${envoys}`, "Ostanian");
    const confirmed = (...ids: string[]) =>
      column(FIRST.replace("They agreed to open a ferry line.", envoys), "Velmoran", ...ids);
    const sentence = (...columns: MatrixColumn[]) => toText(originSentences(rowsOf(columns), columns)[0]!);
    const one = confirmed("link-confirmed l1 r1");
    const both = confirmed("link-confirmed l1 r1", "link-confirmed l3 r2");
    expect(sentence(both, likely)).toBe(
      "2 points with a confirmed counterpart in the Velmoran readout and a likely counterpart in the Ostanian readout",
    );
    expect(sentence(one, likely)).toBe(
      "2 points with a counterpart in the Velmoran readout (1 confirmed, 1 likely) and a likely counterpart in the Ostanian readout",
    );
    expect(sentence(both, both)).toBe(
      "2 points with a confirmed counterpart in the Velmoran readout and the Velmoran readout",
    );
    expect(sentence(one)).toBe("2 points with a counterpart in the Velmoran readout: 1 confirmed, 1 likely");
  });

  it("names who said otherwise where a third reviewer settled it", () => {
    const settled = column(
      SECOND,
      "Ostanian",
      ...["link-confirmed l3 r1", "link-rejected l3 r1 by Ben", "link-confirmed l3 r1 by Eve"],
      ...["no-counterpart l2 by Ben", "not-a-point l2", "no-counterpart l2 by Eve"],
    );
    expect(wordsOf([settled]).slice(1, 3)).toEqual([
      ["left out by the Ostanian readout, confirmed by Eve on 1 January 2030; Ana said otherwise"],
      ["counterpart: 1, confirmed by Eve on 1 January 2030; Ben said otherwise"],
    ]);
  });

  it("names every standing of one passage's links", () => {
    const both = [column(`${SECOND} Talks come in Geneva.`, "Ostanian", "link-added l3 r2 by Ben")];
    expect(wordsOf(both)[2]).toEqual(["counterpart: 2, linked by Ben on 1 January 2030; likely counterpart: 1"]);
  });
});

describe("a matrix of partial quotations", () => {
  const partial = (made: MatrixColumn): MatrixColumn => ({ ...made, names: { ...made.names, isPartial: true } });
  const said = ["no-counterpart l1", "no-counterpart l2", "not-a-point l2 by Ben"];

  it("says of nothing that it is missing: in its cells, its sums and its claim", () => {
    for (const judged of [[], said]) {
      const columns = [partial(column(FIRST, "Velmoran", ...judged)), partial(column(SECOND, "Ostanian"))];
      const all = [
        ...wordsOf(columns).flat(),
        ...originSentences(rowsOf(columns), columns).map(toText),
        toText(matrixClaim(columns, 4, { isPartial: true })),
      ].join("\n");
      expect(all).toContain("not in the part stored");
      expect(all).not.toMatch(/left out|no counterpart|in any of them/i);
    }
  });
});
