import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { PLAIN_MATRIX } from "@/lib/addresses/call-path";
import { HOSTILE_TEXTS, makeView } from "@/lib/comparison/view/test-view";
import { named, say } from "@/lib/messages/parts/message";
import type { MatrixCellView, MatrixView } from "@/lib/model/comparisons/matrix-view";
import { MatrixTable } from "./matrix-table";

const CELLS: MatrixCellView[] = [
  { level: "confirmed", words: say`counterpart: 2, confirmed by ${named("Ana")} on 1 January 2030` },
  { level: "likely", words: say`likely counterpart: 3` },
  { level: "possible", words: say`possible counterpart: 4` },
  { level: "none", words: say`no counterpart found` },
];

function show(cells: MatrixCellView[], quotation = "They met.") {
  const { pair, left, right } = makeView();
  const matrix: MatrixView = {
    call: pair.left.call,
    readout: pair.left.readout,
    query: PLAIN_MATRIX,
    choices: [],
    names: left.names,
    columns: [
      {
        readout: pair.right.readout,
        names: right.names,
        readBy: null,
        reader: say`Matched by Parallax.`,
        reviewed: say`Reviewed 1 of 4 passages`,
      },
    ],
    rows: cells.map((cell, i) => ({ number: i + 1, quotation, cells: [cell] })),
    part: { first: 1, last: cells.length, of: cells.length, before: null, after: null },
    refused: [],
    pending: [],
    origins: [],
    claim: [],
    unmatched: [],
  };
  render(<MatrixTable matrix={matrix} pathTo={({ slug }) => `/calls/x/${slug}`} />);
  return screen.getByRole("table");
}

describe("MatrixTable", () => {
  it("says each level in words, and by a sign only where something was found", () => {
    const cells = within(show(CELLS)).getAllByRole("cell");
    expect(cells.map(({ textContent }) => textContent)).toEqual([
      "Ostania: = counterpart: 2, confirmed by Ana on 1 January 2030",
      "Ostania: = likely counterpart: 3",
      "Ostania: ≈ possible counterpart: 4",
      "Ostania: no counterpart found",
    ]);
  });

  it("leads from a cell to the passage in the comparison with that readout", () => {
    const table = within(show(CELLS));
    expect(table.getByRole("link", { name: "no counterpart found" }).getAttribute("href")).toBe(
      "/calls/x/ostania-mfa#left-4",
    );
    expect(table.getByRole("link", { name: "Passage 4" }).getAttribute("href")).toBe("#left-4");
  });

  it("names what it shows, whose the columns are and how far each was reviewed", () => {
    const table = show(CELLS);
    expect(table.querySelector("caption")?.textContent).toBe(
      "Which of the other readouts have each point of the Velmoran readout",
    );
    const columns = within(table).getAllByRole("columnheader");
    expect(columns.map(({ textContent }) => textContent)).toEqual([
      "Velmora",
      "Ostania Matched by Parallax. Reviewed 1 of 4 passages",
    ]);
  });

  it.each(HOSTILE_TEXTS)("quotes %j as it is, in its own direction", (text) => {
    const table = show(CELLS.slice(3), text);
    const quotation = table.querySelector("blockquote")!;
    expect([quotation.textContent, quotation.lang, quotation.dir]).toEqual([text, "en", "auto"]);
    expect(table.querySelector("script, img, code")).toBeNull();
  });
});
