import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { HOSTILE_TEXTS, makeView } from "@/lib/comparison/view/test-view";
import type { HistoryEntryView } from "@/lib/model/reviews/history-view";
import type { ReviewEvent } from "@/lib/model/reviews/review-events";
import { ReviewHistory } from "./review-history";

const EVENT: ReviewEvent = {
  id: 4,
  kind: "no-counterpart",
  left: [],
  right: [],
  author: "Ana",
  note: null,
  at: "2030-01-01T00:04:00.000Z",
  about: null,
  carriedFrom: null,
};

const entryOf = (event: Partial<ReviewEvent> = {}, changes: Partial<HistoryEntryView> = {}): HistoryEntryView => ({
  event: { ...EVENT, ...event },
  revisions: null,
  quotes: { left: ["They condemned the attack."], right: [] },
  isInForce: true,
  canUndo: false,
  canRedo: false,
  ...changes,
});

function show(...entries: HistoryEntryView[]) {
  const { pair, left, right } = makeView();
  const history = {
    pair,
    names: { left: left.names, right: right.names },
    languages: { left: "ar", right: "en" },
    reader: null,
    claim: null,
    orphaned: [],
    disagreements: [],
    agreements: [],
    entries,
    reviewing: null,
  };
  return render(<ReviewHistory history={history} />).container;
}

const said = () => screen.getAllByRole("listitem").map((item) => item.querySelector("p")?.textContent);

describe("ReviewHistory", () => {
  it("says who did what, when, and about which words", () => {
    show(entryOf());
    expect(said()).toEqual(["Ana confirmed that it is not in the part stored · 1 January 2030 at 00:04 UTC"]);
    expect(screen.getByText("They condemned the attack.").parentElement?.textContent).toMatch(/^Velmora/);
  });

  it("says that a disagreement was settled", () => {
    show(entryOf({ kind: "link-rejected", author: "Eva", settles: true }));
    expect(said()[0]).toMatch(/^Eva settled a disagreement: rejected the link · /);
  });

  it("keeps undone judgements, and says that they were undone", () => {
    show(entryOf({ id: 5, kind: "undone", about: 4 }, { isInForce: null }), entryOf({}, { isInForce: false }));
    const [undone, judged] = said();
    expect(undone).toMatch(/^Ana undid an earlier judgement · /);
    expect(judged).toMatch(/^Ana confirmed that it is not in the part stored, and took it back · /);
    const link = screen.getByRole("link", { name: "an earlier judgement" });
    expect(document.getElementById(link.getAttribute("href")!.slice(1))?.textContent).toContain("took it back");
  });

  it("names the revisions, if they are not the compared ones", () => {
    show(entryOf({}, { revisions: { left: 1, right: 2 } }));
    expect(said()[0]).toMatch(/ · , for revisions 1 and 2$/);
  });

  it("offers to undo or redo only what the user can", () => {
    show(
      entryOf({}, { canUndo: true }),
      entryOf({ id: 3, at: "2030-01-01T00:03:00.000Z" }, { canRedo: true }),
      entryOf({ id: 2 }),
    );
    expect(screen.getAllByRole("button").map((button) => button.getAttribute("aria-label"))).toEqual([
      "Undo: what was said on 1 January 2030 at 00:04 UTC",
      "Redo: what was said on 1 January 2030 at 00:03 UTC",
    ]);
  });

  it("says that nothing was judged yet", () => {
    expect(show().textContent).toBe("Nobody has judged anything yet.");
  });

  it("shows names, notes and quotations as text, each in its own direction", () => {
    const hostile = HOSTILE_TEXTS[0]!;
    const container = show(
      entryOf({ author: "بنيامين", note: hostile }, { quotes: { left: [hostile], right: [] } }),
      entryOf({ id: 3, author: "<b>Ben</b>" }),
    );
    expect(container.querySelector("script, img, b")).toBeNull();
    expect(screen.getAllByText(hostile).map(({ tagName, dir }) => [tagName, dir])).toEqual([
      ["BLOCKQUOTE", "auto"],
      ["P", "auto"],
    ]);
    expect(screen.getByText("بنيامين").tagName).toBe("BDI");
  });
});
