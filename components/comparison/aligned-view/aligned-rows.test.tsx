import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { HOSTILE_TEXTS, makeReviewedView, makeView } from "@/lib/comparison/view/test-view";
import { chipLabel } from "@/lib/messages/comparisons/chips";
import { say } from "@/lib/messages/parts/message";
import type { ComparisonView } from "@/lib/model/comparisons/comparison-view";
import { AlignedRows } from "./aligned-rows";

const CEASEFIRE = "They discussed the ceasefire in the border region and the exchange of prisoners.";
const ATTACK = "The Minister condemned the attack on the harbour.";
const TARIFFS = "The sides agreed to meet in March to review trade tariffs.";

/** The row whose first passage has these words. */
function rowOf(words: string): HTMLElement {
  const row = screen.getAllByRole("listitem").find((item) => item.querySelector("blockquote")?.textContent === words);
  if (!row) throw new Error(`No row begins with “${words}”.`);
  return row;
}

/** The row of the ceasefire, made a possible one. */
function makePossible(view: ComparisonView): ComparisonView {
  const row = view.rows.find(({ left }) => left[0]?.passage.quotation === CEASEFIRE)!;
  const possible = { state: "possible", level: "possible", chip: chipLabel("possible") } as const;
  return { ...view, rows: [{ ...row, ...possible, folded: say`possible: 2, “The exchange…”` }] };
}

describe("AlignedRows", () => {
  it("says in words, not only by colour, that two passages are likely the same point", () => {
    render(<AlignedRows view={makeView()} />);
    const row = rowOf(CEASEFIRE);
    expect(within(row).getByText("likely")).toBeDefined();
    expect([...row.querySelectorAll("blockquote")].map(({ textContent }) => textContent)).toEqual([
      CEASEFIRE,
      "The exchange of prisoners and the ceasefire were discussed.",
    ]);
  });

  it("says that a point is confirmed, and by whom", () => {
    render(<AlignedRows view={makeReviewedView([{ kind: "link-confirmed", of: "l2 r2" }])} />);
    const row = rowOf(CEASEFIRE);
    expect(within(row).getByText("confirmed")).toBeDefined();
    expect(within(row).queryByText("likely")).toBeNull();
    expect(row.textContent).toContain("Confirmed by Ana on 1 January 2030");
  });

  it("folds what follows each other of boilerplate into one line", () => {
    const view = makeView(undefined, undefined, { knowsBoilerplate: true });
    const row = view.rows.find(({ state }) => state === "notAPoint")!;
    const rows = [
      row,
      { ...row, key: "again", folded: say`2, “Port Velm”` },
      ...view.rows.filter((other) => other !== row),
    ];
    const { container } = render(<AlignedRows view={{ ...view, rows }} />);
    const folded = container.querySelectorAll("li > details");
    expect(folded).toHaveLength(1);
    expect(folded[0]!.querySelector("summary")?.textContent).toMatch(/^boilerplate 1, .* · 2, “Port Velm”$/);
    expect(folded[0]!.querySelectorAll('[data-state="notAPoint"]')).toHaveLength(2);
  });

  it("folds a possible counterpart into one line until it is asked for", () => {
    render(<AlignedRows view={makePossible(makeView())} />);
    const folded = within(rowOf(CEASEFIRE)).getAllByRole<HTMLDetailsElement>("group")[0]!;
    expect(folded.open).toBe(false);
    expect(folded.querySelector("summary")?.textContent).toBe("possible: 2, “The exchange…”");
    expect(folded.querySelector("blockquote")?.textContent).toMatch(/^The exchange of prisoners/);
  });

  it("claims no more than that the machine found nothing", () => {
    render(<AlignedRows view={makeView()} />);
    expect(within(rowOf(ATTACK)).getByText("not in the part stored")).toBeDefined();
    expect(within(rowOf(TARIFFS)).getByText("no match found")).toBeDefined();
    expect(screen.queryByText(/left out/i)).toBeNull();
  });

  it("says who confirmed that a point is not in the part stored, and of no other", () => {
    render(<AlignedRows view={makeReviewedView([{ kind: "no-counterpart", of: "l3" }])} />);
    expect(rowOf(ATTACK).textContent).toContain(
      "Not in the part stored of the Ostanian readout, confirmed by Ana on 1 January 2030",
    );
    expect(rowOf(TARIFFS).textContent).not.toMatch(/left out/i);
  });

  it("folds a match that is not a finding, and marks the row as disputed", () => {
    const said = [
      { kind: "no-counterpart" as const, of: "r3" },
      { kind: "link-added" as const, of: "l4 r3", author: "Ben" },
    ];
    render(<AlignedRows view={makeReviewedView(said)} />);
    const disputed = screen.getAllByText("Disputed")[0]!.closest("li")!;
    const folded = within(disputed)
      .getAllByRole<HTMLDetailsElement>("group")
      .find(({ textContent }) => textContent.startsWith("weak candidate"))!;
    expect(folded.open).toBe(false);
    expect(folded.textContent).toContain("Reviewers disagree. Ana: rejected; Ben: linked.");
  });

  it("names the side of each cell", () => {
    render(<AlignedRows view={makeView()} />);
    const cells = [...rowOf(ATTACK).querySelectorAll("[data-who]")].map((cell) => cell.getAttribute("data-who"));
    expect(cells).toEqual(["Velmora", "Ostania"]);
  });

  it("marks what the search found, on both sides", () => {
    render(<AlignedRows view={makeView(undefined, undefined, { query: { q: "ceasefire" } })} />);
    const hits = [...rowOf(CEASEFIRE).querySelectorAll("mark")].filter(({ className }) => className !== "");
    expect(hits.map(({ textContent }) => textContent)).toEqual(["ceasefire", "ceasefire"]);
  });

  it.each(HOSTILE_TEXTS)("shows the text %j as it is, and runs nothing of it", (text) => {
    const view = makeView(text);
    const { container } = render(<AlignedRows view={view} />);
    const quotations = [...container.querySelectorAll("blockquote")].map(({ textContent }) => textContent);
    expect(quotations).toEqual(expect.arrayContaining(view.left.passages.map(({ quotation }) => quotation)));
    expect(container.querySelector("script, img, table, code, [href^=javascript], [href*=evil]")).toBeNull();
  });
});
