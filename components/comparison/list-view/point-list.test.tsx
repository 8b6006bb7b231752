import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { HOSTILE_TEXTS, makeNote, makeReviewedView, makeView } from "@/lib/comparison/view/test-view";
import { facingRemark } from "@/lib/messages/comparisons/passages";
import type { ComparisonView, RowGroup } from "@/lib/model/comparisons/comparison-view";
import { PointList } from "./point-list";

const headings = () => screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent);

/** The texts of the points in the group whose heading begins like this. */
function pointsOf(heading: RegExp): string[] {
  const group = screen.getAllByRole("heading").find(({ textContent }) => heading.test(textContent))!;
  return [...group.closest("section")!.querySelectorAll("li[data-state]")].map(({ textContent }) => textContent);
}

/** The first group, with its counterparts made possible ones, as their remarks say. */
function makePossible(view: ComparisonView): ComparisonView {
  const [group] = view.groups as [RowGroup];
  const right = group.rows[0]!.right.map((facing) => {
    const link = facing.link && { ...facing.link, tier: "possible" as const, strength: "fair" as const };
    return { ...facing, link, remark: facingRemark({ ...facing, link }) };
  });
  return {
    ...view,
    groups: [{ ...group, state: "possible", rows: [{ ...group.rows[0]!, state: "possible", right }] }],
  };
}

describe("PointList", () => {
  it("groups points by state, shared ones first, each group counted", () => {
    render(<PointList view={makeReviewedView([{ kind: "no-counterpart", of: "l3" }])} />);
    expect(headings()).toEqual([
      "Shared: 2 points",
      "Only Velmora, as stored: 2 points, 1 confirmed",
      "Only Ostania: 1 point",
    ]);
  });

  it("gives a foreign passage in English below its quotation, where a language model gave that", () => {
    const gists = new Map([["r2", "They spoke of prisoners."]]);
    const readBy = { model: "qwen3:8b", promptVersion: "1", madeAt: "2030-01-03T10:00:00Z" };
    const facts = { differs: new Map(), boilerplate: new Set<string>(), gists };
    const readers = { other: null, translations: new Map(), translator: null, readBy, model: "qwen3:8b", facts };
    render(<PointList view={makeView(undefined, undefined, { readers })} />);
    const gist = screen.getByText(/They spoke of prisoners\./);
    expect(gist.textContent).toBe("Machine translation by qwen3:8b: They spoke of prisoners.");
    expect(gist.closest("[data-judge]")?.id).toBe("right-2");
  });

  it("quotes a shared point from both sides, each by its name and number", () => {
    render(<PointList view={makeView()} />);
    expect(pointsOf(/^Shared/)[1]).toMatch(
      /^Velmora, 2\s+They discussed the ceasefire.*Ostania, 2\s+The exchange of prisoners/,
    );
  });

  it("says after a point of one side that it is not in the part stored of the other, and “confirmed” only of a confirmed one", () => {
    render(<PointList view={makeReviewedView([{ kind: "no-counterpart", of: "l3" }])} />);
    const [attack, aid] = pointsOf(/^Only Velmora/);
    expect(attack).toContain(
      "harbour.confirmed not in the part stored Not in the part stored of the Ostanian readout, confirmed by Ana on 1 January 2030",
    );
    expect(aid).toContain("humanitarian aid.not in the part stored");
    expect(aid).not.toMatch(/left out/i);
  });

  it("says beside its name that a counterpart is a possible one", () => {
    render(<PointList view={makePossible(makeView())} />);
    const [point] = screen.getAllByRole("listitem");
    expect(point?.textContent).toMatch(/Ostania, 1 · possible counterpart/);
  });

  it("says that a passage is quoted again, and gives its address once", () => {
    const view = makeView();
    const [group] = view.groups as [RowGroup];
    const right = group.rows[1]!.right.map((facing) => ({
      ...facing,
      again: true,
      remark: facingRemark({ ...facing, again: true }),
    }));
    const rows = [{ ...group.rows[1]!, right }];
    const { container } = render(<PointList view={{ ...view, groups: [{ ...group, rows }] }} />);
    expect(screen.getByText("repeated")).toBeDefined();
    expect(container.querySelector("#left-2")).not.toBeNull();
    expect(container.querySelector("#right-2")).toBeNull();
  });

  it("repeats no address where another view of the page has them", () => {
    const view = makeView(undefined, undefined, { notes: [makeNote(1, "l2", "A note.")] });
    const { container } = render(<PointList view={view} isRepeated />);
    expect(screen.getByText("A note.")).toBeDefined();
    expect(container.querySelector("[id^=left-], [id^=right-], [id^=note-]")).toBeNull();
  });

  it("offers to confirm, at the point itself, that it has no counterpart", () => {
    render(<PointList view={makeView(undefined, undefined, { reviewer: "Ana" })} />);
    const group = screen.getByText(/She thanked Ostania/).closest("li")!;
    expect(
      within(group).getByRole("button", { name: "Confirm not in the part stored: Velmora, passage 4" }),
    ).toBeDefined();
  });

  it.each(HOSTILE_TEXTS)("quotes %j as it is", (text) => {
    const view = makeView(text);
    const { container } = render(<PointList view={view} />);
    const quotations = [...container.querySelectorAll("blockquote[dir=auto]")].map(({ textContent }) => textContent);
    expect(quotations).toEqual(expect.arrayContaining(view.left.passages.map(({ quotation }) => quotation)));
    expect(container.querySelector("script, img, table, code")).toBeNull();
  });
});
