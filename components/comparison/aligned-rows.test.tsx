import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { HOSTILE_TEXTS, makeReviewedView, makeView } from "@/lib/comparison/test-view";
import type { ComparisonView, RowView } from "@/lib/model/comparison-view";
import { AlignedRows } from "./aligned-rows";

const CEASEFIRE = "They discussed the ceasefire in the border region and the exchange of prisoners.";
const ATTACK = "The Minister condemned the attack on the harbour.";
const TARIFFS = "The sides agreed to meet in March to review trade tariffs.";

/** The row that quotes a passage first. */
function rowOf(words: string): HTMLElement {
  const row = screen.getAllByRole("listitem").find((item) => item.querySelector("blockquote")?.textContent === words);
  if (!row) throw new Error(`No row begins with “${words}”.`);
  return row;
}

/** The row of the ceasefire, where it is a possible one. */
function makePossible(view: ComparisonView): ComparisonView {
  const row = view.rows.find(({ left }) => left[0]?.passage.quotation === CEASEFIRE)!;
  const right = row.right.map((facing) => ({
    ...facing,
    link: facing.link && { ...facing.link, tier: "possible" as const, strength: "fair" as const },
  }));
  const possible: RowView = { ...row, state: "possible", right };
  return { ...view, rows: [possible] };
}

describe("AlignedRows", () => {
  it("says in words, not by colour alone, that two passages are likely the same point", () => {
    render(<AlignedRows view={makeView()} />);
    const row = rowOf(CEASEFIRE);
    expect(within(row).getByText("likely the same point")).toBeDefined();
    expect([...row.querySelectorAll("blockquote")].map(({ textContent }) => textContent)).toEqual([
      CEASEFIRE,
      "The exchange of prisoners and the ceasefire were discussed.",
    ]);
  });

  it("says that a point is confirmed, and by whom", () => {
    render(<AlignedRows view={makeReviewedView([{ kind: "link-confirmed", of: "l2 r2" }])} />);
    const row = rowOf(CEASEFIRE);
    expect(within(row).getByText("confirmed to be the same point")).toBeDefined();
    expect(within(row).queryByText("likely the same point")).toBeNull();
    expect(row.textContent).toContain("Confirmed by Ana on 1 January 2030");
  });

  it("says of a candidate, before it is read, that it is a possible counterpart", () => {
    render(<AlignedRows view={makePossible(makeView())} />);
    const row = rowOf(CEASEFIRE);
    expect(row.textContent).toContain("Possible counterpart in the Ostanian readout:");
    expect(within(row).getByText("possible counterpart")).toBeDefined();
    expect(within(row).queryByText("likely the same point")).toBeNull();
  });

  it("claims no more of what the machine did not find than that", () => {
    render(<AlignedRows view={makeView()} />);
    expect(rowOf(ATTACK).textContent).toContain("Not in the part stored of the Ostanian readout");
    expect(rowOf(TARIFFS).textContent).toContain("No counterpart found in the Velmoran readout");
    expect(screen.queryByText(/left out/i)).toBeNull();
  });

  it("says who confirmed that a point is not in the part stored, and of no other", () => {
    render(<AlignedRows view={makeReviewedView([{ kind: "no-counterpart", of: "l3" }])} />);
    expect(rowOf(ATTACK).textContent).toContain(
      "Not in the part stored of the Ostanian readout, confirmed by Ana on 1 January 2030",
    );
    expect(rowOf(TARIFFS).textContent).not.toMatch(/left out/i);
  });

  it("folds a match that is no finding below the sentence that none was found", () => {
    const said = [
      { kind: "no-counterpart" as const, of: "r3" },
      { kind: "link-added" as const, of: "l4 r3", author: "Ben" },
    ];
    render(<AlignedRows view={makeReviewedView(said)} />);
    const folded = screen.getAllByRole("group").find(({ textContent }) => /^No counterpart found/.test(textContent));
    expect(folded?.querySelector("summary")?.textContent).toMatch(/^No counterpart found in the/);
    expect((folded as HTMLDetailsElement).open).toBe(false);
    expect(folded?.textContent).toContain("Reviewers differ. Ana: rejected; Ben: linked.");
  });

  it("names the side over each cell and counts each group in its heading", () => {
    render(<AlignedRows view={makeReviewedView([{ kind: "no-counterpart", of: "l3" }])} />);
    expect(within(rowOf(ATTACK)).getByText("Velmora")).toBeDefined();
    expect(within(rowOf(ATTACK)).getByText("Ostania")).toBeDefined();
    expect(screen.getAllByRole("listitem")[1]?.textContent).toBe("Only Velmora: 2 points, 1 confirmed");
  });

  it.each(HOSTILE_TEXTS)("shows the text %j as it is, and runs nothing of it", (text) => {
    const view = makeView(text);
    const { container } = render(<AlignedRows view={view} />);
    const quotations = [...container.querySelectorAll("blockquote")].map(({ textContent }) => textContent);
    expect(quotations).toEqual(expect.arrayContaining(view.left.passages.map(({ quotation }) => quotation)));
    expect(container.querySelector("script, img, table, code, [href^=javascript], [href*=evil]")).toBeNull();
  });
});
