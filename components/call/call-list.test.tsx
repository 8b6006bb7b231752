import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { HOSTILE_TEXTS, makeReviewedView, makeView } from "@/lib/comparison/test-view";
import type { OpenedCall, Opening } from "@/lib/model/call-pages";
import type { Call } from "@/lib/model/calls";
import type { ComparisonView } from "@/lib/model/comparison-view";
import { CallList } from "./call-list";

function makeListed(view: ComparisonView, changes: Partial<Opening> = {}, call: Partial<Call> = {}): OpenedCall {
  const { left, right } = view.pair;
  const countsOf = ({ coverage, progress, size }: ComparisonView["left"]) => ({
    passages: size.passages,
    coverage,
    progress,
  });
  const counts = { left: countsOf(view.left), right: countsOf(view.right) };
  const sides = { left: left.readout, right: right.readout };
  return { call: { ...left.call, ...call }, opening: { sides, counts, ...changes } };
}

function show(...listed: OpenedCall[]) {
  render(<CallList calls={listed} total={listed.length} />);
  return screen.getByRole("heading", { level: 2 }).closest<HTMLElement>("li")!;
}

describe("CallList", () => {
  it("names each call by its title and date, and leads to it", () => {
    const row = within(show(makeListed(makeView())));
    const link = row.getByRole("link", { name: /^Marenov and Ilves, phone call ?, Wednesday, 2 January 2030$/ });
    expect(link.getAttribute("href")).toBe("/calls/2030-01-02-marenov-ilves");
    expect(row.getByText("Ministry of Foreign Affairs of Ostania")).toBeDefined();
  });

  it("says how much of each side has a counterpart, with the level, and that nobody has reviewed it", () => {
    const row = show(makeListed(makeView()));
    expect(row.textContent).toContain(
      "2 of 4 points (22 of 39 words) have a likely counterpart in the Ostanian readout.",
    );
    expect(row.textContent).toContain(
      "2 of 3 points (21 of 32 words) have a likely counterpart in the Velmoran readout.",
    );
    expect(row.textContent).toContain("Reviewed 0 of 7 passages");
  });

  it("says how much of both sides still waits for review", () => {
    const said = [{ kind: "link-confirmed" as const, of: "l2 r2" }];
    const row = show(makeListed(makeReviewedView(said)));
    expect(row.textContent).toContain("1 confirmed, 1 likely");
    expect(row.textContent).toContain("Reviewed 2 of 7 passages");
  });

  it("claims nothing of what is not compared yet, or never", () => {
    const waiting = show(makeListed(makeView(), { counts: "pending" }));
    expect(within(waiting).getByText("Not compared yet.")).toBeDefined();
    expect(waiting.textContent).not.toMatch(/counterpart|reviewed/i);
  });

  it.each([["refused" as const], [null]])("shows no counts where the opening is %j", (counts) => {
    const listed = makeListed(makeView(), counts ? { counts } : {});
    const row = show(counts ? listed : { ...listed, opening: null });
    expect(row.textContent).not.toMatch(/counterpart|reviewed|not compared yet/i);
  });

  it("says whose readout is not stored", () => {
    const missing = [{ slug: "ostania", name: "Ostania", adjective: "Ostanian" }];
    const row = show(makeListed(makeView(), {}, { missing }));
    expect(within(row).getAllByRole("listitem").at(-1)?.textContent).toBe("No readout from Ostania stored");
  });

  it("says that nothing is stored, but not where a filter alone leaves nothing", () => {
    const { rerender } = render(<CallList calls={[]} total={0} />);
    expect(screen.getByText("No call is stored yet.")).toBeDefined();
    rerender(<CallList calls={[]} total={5} />);
    expect(screen.queryByText("No call is stored yet.")).toBeNull();
  });

  it("shows titles as text, and isolates the names of parties", () => {
    const party = { slug: "x", name: "البلد", adjective: "x" };
    const title = HOSTILE_TEXTS[0]!;
    const row = show(makeListed(makeView(), {}, { title, parties: [{ party, principal: "A" }] }));
    expect(within(row).getByRole("heading").textContent).toBe(`${title}, Wednesday, 2 January 2030`);
    expect(row.querySelector("script, img")).toBeNull();
    expect(within(row).getByText("البلد").tagName).toBe("BDI");
  });
});
