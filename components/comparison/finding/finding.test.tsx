import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { HOSTILE_TEXTS, makeReviewedView, makeView } from "@/lib/comparison/view/test-view";
import type { ComparisonView } from "@/lib/model/comparisons/comparison-view";
import { Finding } from "./finding";

const WHOLE = { right: { extent: "full" } } as const;
const LEFT =
  "Minister Marenov spoke today with Minister Ilves. She urged the release of the detained sailors of the Aurora. They agreed to exchange all prisoners of war before winter.";
const RIGHT =
  "Minister Ilves held a telephone conversation with Minister Marenov. All prisoners of war will be exchanged before winter, the ministers agreed.";

const show = (view: ComparisonView) => render(<Finding view={view} addressOf={() => ""} />);
const lines = () => screen.getAllByRole("listitem").map(({ textContent }) => textContent);

describe("Finding", () => {
  it("says who reports what, with its number and how sure that is", () => {
    show(makeView(LEFT, RIGHT, WHOLE));
    expect(lines()).toEqual([
      "Only Velmora“She urged the release of the detained sailors of the Aurora.” 2no match found",
      "Both“They agreed to exchange all prisoners of war before winter.” 3 = 2likely",
    ]);
  });

  it("leads to the passages, which are named to a screen reader", () => {
    show(makeView(LEFT, RIGHT, WHOLE));
    const both = screen.getAllByRole("listitem")[1]!;
    const links = within(both).getAllByRole("link");
    expect(links.map((link) => link.getAttribute("href"))).toEqual(["#left-3", "#left-3", "#right-2"]);
    expect(within(both).getByRole("link", { name: "Ostania, passage 2" })).toBeDefined();
  });

  it("says that no point is shared if it has no line and neither side has any counterpart", () => {
    const { container } = show(
      makeView("The harbour was calm. Ships came in.", "Wheat grew well. Bread was cheap.", WHOLE),
    );
    expect(container.textContent).toBe("No shared point found. Each side’s points are below.");
  });

  it("says nothing of the kind where the languages differ", () => {
    const view = makeView("أكد الوزير ضرورة السلام.", "השר הדגיש את השלום.", {
      left: { language: "ar" },
      right: { language: "he", extent: "full" },
    });
    expect(show(view).container.textContent).toBe("");
  });

  it("says for a partial quotation only that the point is not in the part stored", () => {
    show(makeView(LEFT, RIGHT));
    expect(lines()[0]).toMatch(/not in the part stored$/);
  });

  it("puts what an analyst confirmed first, as confirmed", () => {
    show(makeReviewedView([{ kind: "no-counterpart", of: "l3" }], WHOLE));
    expect(lines()[0]).toBe("Only Velmora“The Minister condemned the attack on the harbour.” 3confirmed left out");
  });

  it("leads to the page that shows all passages where the filters keep a passage from this one", () => {
    render(<Finding view={makeView(LEFT, RIGHT, WHOLE)} addressOf={() => "/calls/x"} />);
    expect(screen.getAllByRole("link")[0]!.getAttribute("href")).toBe("/calls/x#left-2");
  });

  it.each(HOSTILE_TEXTS)("shows the words of a text as they are: %j", (text) => {
    const words = `She condemned the attack and urged the release of all prisoners: ${text.replace(/\s+/g, " ")}`;
    const { container } = show(makeView(words, RIGHT, WHOLE));
    expect(container.querySelector("script, img")).toBeNull();
  });

  it("says that two passages contradict each other, and quotes both", () => {
    show(
      makeView(
        "They agreed to exchange 120 prisoners of war before winter.",
        "They agreed to exchange 300 prisoners of war before winter.",
        WHOLE,
      ),
    );
    expect(lines()).toEqual([
      "Their figures differ“They agreed to exchange 120 prisoners of war before winter.” 1≠ “They agreed to exchange 300 prisoners of war before winter.” 1likely",
    ]);
    const links = screen.getAllByRole("link").map((link) => link.getAttribute("href"));
    expect(links).toEqual(["#left-1", "#left-1", "#right-1", "#right-1"]);
  });

  it("is absent where nothing is worth a line", () => {
    show(makeView("Minister Marenov spoke with Minister Ilves.", "Minister Ilves spoke with Minister Marenov.", WHOLE));
    expect(screen.queryByRole("region")).toBeNull();
  });
});
