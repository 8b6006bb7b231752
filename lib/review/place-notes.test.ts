import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Side, Span } from "../compare";
import { passageAt, placeNotes, type Placeable } from "./place-notes";
import { compare, spanOf } from "./test-review";

const LEFT = "They discussed the ceasefire. The Minister condemned the attack. They spoke of trade.";
const RIGHT = "The ceasefire was discussed. Energy came up.";
const COMPARISON = { ...compare({ left: LEFT, right: RIGHT }), links: [{ left: "l1", right: "r1" }] };

const left = (words: string) => spanOf(LEFT, words);
const right = (words: string) => spanOf(RIGHT, words);

interface Note extends Placeable {
  id: number;
}

let notes = 0;
const makeNote = (changes: Partial<Note> = {}): Note => ({
  id: ++notes,
  left: [],
  right: [],
  lost: null,
  versions: [{ text: "A note." }],
  ...changes,
});

describe("placeNotes", () => {
  it("puts a note without passages on the whole, and one on a passage by it", () => {
    const [whole, here, there, second] = [
      makeNote(),
      makeNote({ left: [left("The Minister condemned the attack.")] }),
      makeNote({ right: [right("Energy came up.")] }),
      makeNote({ left: [left("The Minister condemned the attack.")] }),
    ];
    const placed = placeNotes([whole, here, there, second], COMPARISON);
    expect(placed.whole).toEqual([{ note: whole, also: [] }]);
    expect([...placed.passages]).toEqual([
      [
        "l2",
        [
          { note: here, also: [] },
          { note: second, also: [] },
        ],
      ],
      ["r2", [{ note: there, also: [] }]],
    ]);
    expect([placed.links.size, placed.lost.length]).toEqual([0, 0]);
  });

  it("puts a note on passages of both sides on their link, and names the others", () => {
    const note = makeNote({
      left: [left("They discussed the ceasefire."), left("They spoke of trade.")],
      right: [right("Energy came up."), right("The ceasefire was discussed.")],
    });
    const placed = placeNotes([note], COMPARISON);
    expect([...placed.links]).toEqual([
      [
        "l1 r1",
        [
          {
            note,
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

  it("puts a note on a link that the comparison has not by its first passage, and names the others", () => {
    const note = makeNote({ left: [left("They spoke of trade.")], right: [right("Energy came up.")] });
    expect([...placeNotes([note], COMPARISON).passages]).toEqual([
      ["l3", [{ note, also: [{ side: "right", number: 2 }] }]],
    ]);
  });

  it("tells those apart whose words have changed, and leaves those aside that were taken off the page", () => {
    const lost = makeNote({ lost: { left: ["They agreed."], right: [] } });
    const off = makeNote({ versions: [{ text: "A note." }, { text: "" }] });
    const back = makeNote({ versions: [{ text: "" }, { text: "Back." }] });
    const placed = placeNotes([lost, off, back], COMPARISON);
    expect([placed.lost, placed.whole]).toEqual([[{ note: lost, also: [] }], [{ note: back, also: [] }]]);
  });

  it("finds the passage that has most of a stretch which was cut otherwise", () => {
    const { passages } = COMPARISON.left;
    expect(passageAt(passages, left("ceasefire. The Minister condemned"))?.id).toBe("l2");
    expect(passageAt(passages, { start: 900, end: 901 })).toBeUndefined();
    expect([...placeNotes([makeNote({ left: [left("condemned")] })], COMPARISON).passages.keys()]).toEqual(["l2"]);
  });

  it("gives every note that is on the page one place", () => {
    const span = (text: string) =>
      fc.tuple(fc.nat(text.length), fc.integer({ min: 1, max: 40 })).map(([start, length]) => ({
        start,
        end: start + length,
      }));
    const spans = (text: string): fc.Arbitrary<Span[]> => fc.array(span(text), { maxLength: 3 });
    const note = fc.record({
      left: spans(LEFT),
      right: spans(RIGHT),
      lost: fc.constantFrom<Record<Side, string[]> | null>(null, { left: ["Gone."], right: [] }),
      versions: fc.array(fc.record({ text: fc.constantFrom("", "A note.") }), { minLength: 1, maxLength: 2 }),
    });
    fc.assert(
      fc.property(fc.array(note), (all) => {
        const { whole, passages, links, lost } = placeNotes(all, COMPARISON);
        const found = [...whole, ...[...passages.values()].flat(), ...[...links.values()].flat(), ...lost];
        const shown = all.filter(({ versions }) => versions.at(-1)!.text !== "");
        expect(found).toHaveLength(shown.length);
        expect(new Set(found.map((placed) => placed.note))).toEqual(new Set(shown));
      }),
    );
  });
});
