import { expect, it } from "vitest";
import { readTagged } from "./pdf-tags";

const content = (id: string) => ({ type: "content", id });
const marked = (id: string | null, text: string, tag = "Span") => [
  { type: "beginMarkedContentProps", id, tag },
  { str: text },
  { type: "endMarkedContent" },
];

it("reads paragraphs, list items with their numbers, notes last, and no running heads", () => {
  const tree = {
    role: "Root",
    children: [
      { role: "H1", children: [{ role: "NonStruct", children: [content("a")] }] },
      { role: "P", children: [content("b"), { role: "Note", children: [content("n")] }, content("c")] },
      {
        role: "LI",
        children: [
          { role: "Lbl", children: [content("d")] },
          { role: "LBody", children: [content("e")] },
        ],
      },
      {
        role: "LI",
        children: [
          { role: "Lbl", children: [content("f")] },
          { role: "LBody", children: [content("g")] },
        ],
      },
    ],
  };
  const items = [
    ...marked(null, "Page 3", "Artifact"),
    ...marked("a", "Readout"),
    ...marked("b", "They spoke "),
    ...marked("n", "By phone."),
    ...marked("c", "today."),
    ...marked("d", "1."),
    ...marked("e", "Peace"),
    ...marked("f", "•"),
    ...marked("g", "Trade"),
  ];
  const blocks = readTagged(tree, items, 1);
  expect(blocks.map(({ text }) => text)).toEqual(["Readout", "They spoke today.", "1. Peace", "Trade", "By phone."]);
  expect(blocks.at(-1)!.isNote).toBe(true);
});
