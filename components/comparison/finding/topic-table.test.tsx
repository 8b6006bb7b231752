import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { makeView } from "@/lib/comparison/view/test-view";
import { TopicTable } from "./topic-table";

const OPENING = "Minister Marenov spoke today with Minister Ilves.";
const LEFT = `${OPENING} She asked for new sanctions. She offered her condolences.`;
const RIGHT = `${OPENING} Fisheries were discussed at length.`;
const WHOLE = { right: { extent: "full" } } as const;

const show = (...of: Parameters<typeof makeView>) => render(<TopicTable view={makeView(...of)} />);
const rows = () =>
  within(screen.getByRole("table"))
    .getAllByRole("row")
    .map(({ children }) => [...children].map(({ textContent }) => textContent));

describe("TopicTable", () => {
  it("says that none was found on the other side, never that it was not discussed or left out", () => {
    show(LEFT, RIGHT, WHOLE);
    expect(rows()).toContainEqual(["Sanctions and economic pressure", "1", "none found"]);
    expect(screen.getByRole("table").textContent).not.toMatch(/not discussed|left out/i);
  });

  it("lists open topics after the others", () => {
    show(LEFT, RIGHT, WHOLE);
    expect(rows().at(-1)).toEqual([
      "Congratulations, condolences, commemorations and thanks",
      "1",
      "open: possibly mentioned",
    ]);
  });

  it("says for a partial quotation only that a topic is not in the part stored", () => {
    show(LEFT, RIGHT);
    expect(rows()).toContainEqual(["Sanctions and economic pressure", "1", "not in the part stored"]);
  });

  it("says that it is machine reading", () => {
    show(LEFT, RIGHT);
    expect(screen.getByRole("table", { name: /^Topics found on one side only, automatically/ })).toBeDefined();
    expect(screen.getByRole("rowheader", { name: "Sanctions and economic pressure" })).toBeDefined();
  });

  it("leaves out open topics that nearly every readout has, such as the call itself", () => {
    show(
      `${OPENING} They held a telephone conversation. She asked for new sanctions.`,
      "Fisheries were discussed.",
      WHOLE,
    );
    expect(rows().map(([topic]) => topic)).not.toContain("The call or meeting itself");
  });

  it("is absent if the readouts are in two languages, because the lexicon reads only one of them", () => {
    show(LEFT, "О рыболовстве говорили долго.", { right: { extent: "full", language: "ru" } });
    expect(screen.queryByRole("table")).toBeNull();
  });

  it("is absent where no topic is on one side only", () => {
    show(OPENING, OPENING);
    expect(screen.queryByRole("table")).toBeNull();
  });
});
