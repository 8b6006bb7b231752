import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { named, say } from "@/lib/messages/parts/message";
import type { AgreementView } from "@/lib/model/reviews/history-view";
import { AgreementTables } from "./agreement-tables";

const AGREEMENT: AgreementView = {
  authors: ["Ana", "بنيامين"],
  passages: 3,
  counts: [
    [2, 1, 0],
    [0, 0, 0],
    [0, 0, 0],
  ],
  caption: say`${named("Ana")} and ${named("بنيامين")}: 3 passages judged by both.`,
};

const side = { label: say`A`, readout: say`a readout`, isPartial: false };
const NAMES = { left: side, right: side };

describe("AgreementTables", () => {
  it("counts what each said of the same passages", () => {
    render(<AgreementTables names={NAMES} agreements={[AGREEMENT]} />);
    const rows = within(screen.getByRole("table")).getAllByRole("row");
    expect([...rows[1]!.children].map(({ textContent }) => textContent)).toEqual(["has a counterpart", "2", "1", "0"]);
  });

  it("says whose answers are rows and whose are columns, each name isolated, so that no arrow changes its reviewer", () => {
    render(<AgreementTables names={NAMES} agreements={[AGREEMENT]} />);
    const [corner] = screen.getAllByRole("columnheader") as [HTMLElement];
    expect(corner.textContent).toBe("Ana ↓ بنيامين →");
    expect(within(corner).getByText("بنيامين").tagName).toBe("BDI");
  });

  it("has a sentence instead of a table if both judged no passage", () => {
    render(
      <AgreementTables
        names={NAMES}
        agreements={[{ ...AGREEMENT, passages: 0, caption: say`No passage was judged by both.` }]}
      />,
    );
    expect(screen.getByText("No passage was judged by both.")).toBeDefined();
    expect(screen.queryByRole("table")).toBeNull();
  });
});
