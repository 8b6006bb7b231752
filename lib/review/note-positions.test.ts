import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alignRows } from "../compare";
import { findLinkRows, notesAt, passageAt, positionNotes, type Positionable } from "./note-positions";
import { compare, spanOf } from "./test-review";
import type { Span, Side, Link } from "../model/comparisons/comparison";
import { linkKey } from "../model/comparisons/link-key";
import { SIDES } from "../model/comparisons/sides";

const LEFT = "They discussed the ceasefire. The Minister condemned the attack. They spoke of trade.";
const RIGHT = "The ceasefire was discussed. Energy came up.";

const link = (left: string, right: string, tier: Link["tier"] = "likely"): Link => ({
  left,
  right,
  tier,
  score: tier === "likely" ? 0.9 : 0.3,
  strength: "fair",
  reasons: [],
});
const COMPARISON = { ...compare({ left: LEFT, right: RIGHT }), links: [link("l1", "r1")] };
const ROWS = alignRows(COMPARISON, "left");

const left = (words: string) => spanOf(LEFT, words);
const right = (words: string) => spanOf(RIGHT, words);

interface Note extends Positionable {
  id: number;
}

let notes = 0;
const makeNote = (changes: Partial<Note> = {}): Note => ({
  id: ++notes,
  left: [],
  right: [],
  orphaned: null,
  versions: [{ text: "A note." }],
  ...changes,
});

describe("positionNotes", () => {
  it("puts a note without passages on the whole, and one on a passage by it", () => {
    const [whole, here, there, second] = [
      makeNote(),
      makeNote({ left: [left("The Minister condemned the attack.")] }),
      makeNote({ right: [right("Energy came up.")] }),
      makeNote({ left: [left("The Minister condemned the attack.")] }),
    ];
    const placed = positionNotes([whole, here, there, second], COMPARISON, ROWS);
    expect(placed.whole).toEqual([{ note: whole, on: { left: [], right: [] }, also: [] }]);
    const on = { left: ["l2"], right: [] };
    expect([...placed.passages]).toEqual([
      [
        "l2",
        [
          { note: here, on, also: [] },
          { note: second, on, also: [] },
        ],
      ],
      ["r2", [{ note: there, on: { left: [], right: ["r2"] }, also: [] }]],
    ]);
    expect([placed.links.size, placed.orphaned.length]).toEqual([0, 0]);
  });

  it("puts a note on passages of both sides on their link, and names the others", () => {
    const note = makeNote({
      left: [left("They discussed the ceasefire."), left("They spoke of trade.")],
      right: [right("Energy came up."), right("The ceasefire was discussed.")],
    });
    const placed = positionNotes([note], COMPARISON, ROWS);
    expect([...placed.links]).toEqual([
      [
        "l1 r1",
        [
          {
            note,
            on: { left: ["l1", "l3"], right: ["r2", "r1"] },
            also: [
              { side: "left", number: 3 },
              { side: "right", number: 2 },
            ],
          },
        ],
      ],
    ]);
    expect(placed.passages.size).toBe(0);
  });

  it("puts a note on a link that the comparison lacks at its first passage, and names the others", () => {
    const note = makeNote({ left: [left("They spoke of trade.")], right: [right("Energy came up.")] });
    expect([...positionNotes([note], COMPARISON, ROWS).passages]).toEqual([
      ["l3", [{ note, on: { left: ["l3"], right: ["r2"] }, also: [{ side: "right", number: 2 }] }]],
    ]);
  });

  it("separates notes whose words have changed, and ignores those removed from the page", () => {
    const orphaned = makeNote({ orphaned: { left: ["They agreed."], right: [] } });
    const off = makeNote({ versions: [{ text: "A note." }, { text: "" }] });
    const back = makeNote({ versions: [{ text: "" }, { text: "Back." }] });
    const placed = positionNotes([orphaned, off, back], COMPARISON, ROWS);
    const on = { left: [], right: [] };
    expect([placed.orphaned, placed.whole]).toEqual([
      [{ note: orphaned, on, also: [] }],
      [{ note: back, on, also: [] }],
    ]);
  });

  it("finds the passage that has most of a stretch that was split differently", () => {
    const { passages } = COMPARISON.left;
    expect(passageAt(passages, left("ceasefire. The Minister condemned"))?.id).toBe("l2");
    expect(passageAt(passages, { start: 900, end: 901 })).toBeUndefined();
    expect([...positionNotes([makeNote({ left: [left("condemned")] })], COMPARISON, ROWS).passages.keys()]).toEqual([
      "l2",
    ]);
  });

  it("puts a note on a possible link that no row shows by its first passage", () => {
    const comparison = { ...COMPARISON, links: [link("l1", "r1"), link("l3", "r2"), link("l1", "r2", "possible")] };
    const rows = alignRows(comparison, "left");
    const note = makeNote({ left: [left("They discussed the ceasefire.")], right: [right("Energy came up.")] });
    const placed = positionNotes([note], comparison, rows);
    expect(findLinkRows(rows).has("l1 r2")).toBe(false);
    expect([placed.links.size, [...placed.passages.keys()]]).toEqual([0, ["l1"]]);
  });

  const span = (text: string) =>
    fc.tuple(fc.nat(text.length), fc.integer({ min: 1, max: 40 })).map(([start, length]) => ({
      start,
      end: start + length,
    }));
  const spans = (text: string): fc.Arbitrary<Span[]> => fc.array(span(text), { maxLength: 3 });
  const anyNote = fc.record({
    left: spans(LEFT),
    right: spans(RIGHT),
    orphaned: fc.constantFrom<Record<Side, string[]> | null>(null, { left: ["Gone."], right: [] }),
    versions: fc.array(fc.record({ text: fc.constantFrom("", "A note.") }), { minLength: 1, maxLength: 2 }),
  });
  const anyLinks = fc.uniqueArray(
    fc
      .record({
        left: fc.constantFrom("l1", "l2", "l3"),
        right: fc.constantFrom("r1", "r2"),
        tier: fc.constantFrom("likely", "possible"),
        strength: fc.constantFrom("strong", "fair", "weak"),
        score: fc.double({ min: 0, max: 1, noNaN: true }),
      })
      .map((made): Link => ({ ...made, reasons: [] })),
    { selector: linkKey },
  );

  it("gives every note that is on the page one place, and one that the rows show", () => {
    fc.assert(
      fc.property(fc.array(anyNote), anyLinks, fc.constantFrom<Side>(...SIDES), (all, links, base) => {
        const comparison = { ...COMPARISON, links };
        const rows = alignRows(comparison, base);
        const notes = positionNotes(all, comparison, rows);
        const linkRows = findLinkRows(rows);
        const inRows = rows.flatMap((row) =>
          SIDES.flatMap((side) => row[side].flatMap((facing) => notesAt(facing, row, { notes, linkRows }))),
        );
        const found = [...notes.whole, ...inRows, ...notes.orphaned];
        const shown = all.filter(({ versions }) => versions.at(-1)!.text !== "");
        expect(found).toHaveLength(shown.length);
        expect(new Set(found.map(({ note }) => note))).toEqual(new Set(shown));
      }),
    );
  });
});
