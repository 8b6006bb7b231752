import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { CALLS, MANY_CALLS, makeDyad } from "@/lib/exchange/patterns/test-dyad";
import { SHARE } from "@/lib/messages/comparisons/share-menu";
import { DyadHeading } from "./dyad-heading";
import { Streaks } from "./highlights";
import { PatternFilters } from "./pattern-filters";
import { RowList } from "./row-list";
import { PatternTable } from "./pattern-table";

const rowOf = (name: RegExp) => screen.getByRole("row", { name });

describe("The table of a pattern", () => {
  it("says each cell in words, with its level of claim", () => {
    render(<PatternTable view={makeDyad()} />);
    const cells = within(rowOf(/^Detained journalists/))
      .getAllByRole("cell")
      .map((cell) => cell.textContent);
    expect(cells.slice(0, 2)).toEqual(["Both", "Only Vestria: no match found in the Norlandic readout"]);
    expect(cells[4]).toBe("Only Vestria: its passages confirmed left out of the Norlandic readout");
    expect(cells.slice(7, 9)).toEqual([
      "No readout stored from Norland–",
      "Not comparable: only part of a readout is stored≠",
    ]);
    expect(cells.at(-1)).toBe(
      "only Vestria 6 of 7 (49–97%), 2 confirmed; both 1 of 7 (3–51%)Vestria 5 Jan 29 – 5 Sept 29; Norland 5 Jan 29",
    );
  });

  it("has the calls as columns and the silent side as a row of its own", () => {
    render(<PatternTable view={makeDyad()} />);
    expect(screen.getAllByRole("columnheader")).toHaveLength(11);
    expect(rowOf(/^No readout from Norland stored/).textContent).toContain("no readout stored for 1 of 9 calls");
    expect(screen.queryByRole("row", { name: /^No readout from Vestria/ })).toBeNull();
  });

  it("leads from the silent side to what the other side reported", () => {
    render(<PatternTable view={makeDyad()} />);
    const links = within(rowOf(/^No readout from Norland stored/)).getAllByRole("link");
    expect(links.map((link) => link.getAttribute("href"))).toEqual([
      "/dyads/vestria..norland?row=silent%3Ab#row",
      "/dyads/vestria..norland?row=silent%3Ab#2029-08-05-call",
    ]);
  });

  it("groups many calls by quarter; each quarter opens into its calls", () => {
    const { unmount } = render(<PatternTable view={makeDyad({}, MANY_CALLS)} />);
    const first = screen.getByRole("link", { name: "Q1 2029, 3 calls" });
    expect(first.getAttribute("href")).toBe("/dyads/vestria..norland?period=2029-Q1");
    expect(within(rowOf(/^Detained journalists/)).getAllByRole("cell")[0]!.textContent).toBe(
      "of 3 comparable calls: only Vestria 1; both 2",
    );
    unmount();
    render(<PatternTable view={makeDyad({ period: "2029-Q1" }, MANY_CALLS)} />);
    expect(screen.queryByRole("link", { name: "Q1 2029, 3 calls" })).toBeNull();
    expect(screen.getByRole("link", { name: /^5 Jan 29/ })).toBeTruthy();
    expect(screen.getByRole("link", { name: "Close Q1 2029" }).getAttribute("href")).toBe("/dyads/vestria..norland");
  });

  it("gives no percentage of three calls", () => {
    render(<PatternTable view={makeDyad({}, CALLS.slice(1, 4))} />);
    expect(
      within(rowOf(/^Detained journalists/))
        .getAllByRole("cell")
        .at(-1)!.textContent,
    ).toBe("only Vestria 3 of 3Vestria 5 Feb 29 – 5 Apr 29");
  });

  it("says once that no call is comparable, and who had a readout", () => {
    render(<PatternTable view={makeDyad({}, CALLS.slice(7))} />);
    expect(screen.getByRole("status").textContent).toBe(
      "No call is comparable, so nothing is counted: a side has no readout stored (1 call); only part of a readout is stored (1 call). The bars say only where a topic was found.",
    );
    const counts = within(rowOf(/^Readouts from Norland/)).getAllByRole("cell");
    expect(counts.map(({ textContent }) => textContent)).toEqual(["0", "1", ""]);
    expect(screen.queryByText(/0 comparable calls/)).toBeNull();
  });

  it("says how many readouts of a side count together", () => {
    const [call] = CALLS.slice(1, 2);
    const second = { ...call!.readouts.b[0]!, slug: "presidency-b" };
    const calls = [
      {
        ...call!,
        readouts: { ...call!.readouts, b: [...call!.readouts.b, second] },
        comparisons: [...call!.comparisons, { ...call!.comparisons[0]!, b: "presidency-b" }],
      },
    ];
    render(<PatternTable view={makeDyad({}, calls)} />);
    expect(within(rowOf(/^Detained journalists/)).getAllByRole("cell")[0]!.textContent).toBe(
      "Only Vestria: no match found in the 2 Norlandic readouts",
    );
  });

  it("says that no call is left", () => {
    render(<PatternTable view={makeDyad({}, [])} />);
    expect(screen.getByRole("status").textContent).toBe("No call is left. Widen the filter.");
  });

  it("leads from a cell to its passages, and from none where there are none", () => {
    render(<PatternTable view={makeDyad()} />);
    const [first, , third] = within(rowOf(/^Trade/)).getAllByRole("cell");
    expect(within(first!).getByRole("link").getAttribute("href")).toBe(
      "/dyads/vestria..norland?row=trade#2029-01-05-call",
    );
    expect(within(third!).queryByRole("link")).toBeNull();
  });
});

describe("The heading of a dyad", () => {
  it("has the HTML of its frame to copy, only where anybody may show one", () => {
    const frame = '<iframe src="https://parallax.example/embed/dyads/norland..vestria"></iframe>';
    const field = () => screen.queryByRole<HTMLTextAreaElement>("textbox", { hidden: true, name: SHARE.frameHtml });
    const { rerender } = render(<DyadHeading view={makeDyad()} frame={frame} />);
    expect(field()?.value).toBe(frame);
    rerender(<DyadHeading view={makeDyad()} frame={null} />);
    expect(field()).toBeNull();
    expect(screen.queryByText(SHARE.embed)).toBeNull();
  });

  it("says that its calls are fictional, where all are", () => {
    const fictional = CALLS.map((call) => ({ ...call, title: `${call.title} (fictional)` }));
    const { rerender } = render(<DyadHeading view={makeDyad({}, fictional)} frame={null} />);
    const heading = screen.getByRole("heading", { level: 1 });
    expect(heading.textContent).toBe("Vestria and Norland (fictional)");
    rerender(<DyadHeading view={makeDyad({}, [...fictional.slice(1), CALLS[0]!])} frame={null} />);
    expect(heading.textContent).toBe("Vestria and Norland");
  });
});

describe("The filters of a dyad", () => {
  it("are folded, and say what is asked for", () => {
    const { query, options } = makeDyad({ from: "2029", issuer: "mfa-a", level: "confirmed" });
    render(<PatternFilters query={query} options={options} whole="/dyads/vestria..norland" />);
    const summary = screen.getByText(/^Filter, sort/);
    expect(summary.closest("details")!.open).toBe(false);
    expect(summary.textContent).toBe("Filter, sort, look for a termFrom: 2029Ministry ACount: confirmed only");
  });
});

describe("What stands out", () => {
  it("is a streak in words that keep found and confirmed apart", () => {
    render(<Streaks view={makeDyad()} />);
    expect(screen.getAllByRole("listitem")[0]!.textContent).toBe(
      "Detained journalists: Vestria reports it in the last 6 comparable calls; no match found in Norland’s readouts. 2 confirmed left out.",
    );
  });
});

describe("A row that is open", () => {
  it("quotes both sides, and says where one has no passage", () => {
    render(<RowList view={makeDyad({ row: "detained" })} />);
    expect(screen.getByText("=He raised the journalists.").tagName).toBe("BLOCKQUOTE");
    expect(screen.getByText("No passage")).toBeDefined();
    expect(screen.getByText(/^In compared readouts/).textContent).toBe(
      "In compared readouts: Vestria 5 January 2029 to 5 September 2029; Norland only 5 January 2029",
    );
    expect(screen.getByRole("link", { name: /^Ministry A/ }).getAttribute("href")).toContain("#left-2");
  });
});
