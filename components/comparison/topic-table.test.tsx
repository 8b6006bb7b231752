import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { makeView } from "@/lib/comparison/test-view";
import type { TopicView } from "@/lib/model/comparison-view";
import { TopicTable } from "./topic-table";

const show = (topics: TopicView[]) => render(<TopicTable view={{ ...makeView(), topics }} />);

describe("TopicTable", () => {
  it("says of the other side that none was found, never that it was not discussed or left out", () => {
    show([
      { id: "aid", label: "Humanitarian aid", counts: { left: 2, right: 0 } },
      { id: "trade", label: "Trade and tariffs", counts: { left: 0, right: 1 } },
    ]);
    const table = screen.getByRole("table");
    const rows = within(table)
      .getAllByRole("row")
      .map(({ children }) => [...children].map(({ textContent }) => textContent));
    expect(rows).toEqual([
      ["Topic", "Velmora", "Ostania"],
      ["Humanitarian aid", "2", "none found"],
      ["Trade and tariffs", "none found", "1"],
    ]);
    expect(table.textContent).not.toMatch(/not discussed|left out/i);
  });

  it("says that it is machine reading", () => {
    show([{ id: "aid", label: "Humanitarian aid", counts: { left: 2, right: 0 } }]);
    expect(screen.getByRole("table", { name: /^Topics found on one side only\. Found automatically/ })).toBeDefined();
    expect(screen.getByRole("rowheader", { name: "Humanitarian aid" })).toBeDefined();
  });

  it("is absent where no topic is on one side only", () => {
    show([]);
    expect(screen.queryByRole("table")).toBeNull();
  });
});
