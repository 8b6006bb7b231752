import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { makeDyad } from "@/lib/exchange/patterns/test-dyad";
import { SilenceList } from "./silence-list";

it("What only one side published is shown with its topics, and as no omission of the silent side", () => {
  const { container } = render(<SilenceList view={makeDyad({ row: "silent:b" })} />);
  const said = container.textContent;
  expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("No readout from Norland stored");
  expect(said).toContain("a finding about what is stored");
  expect(said).toContain("Trade (1)");
  expect(said).not.toMatch(/omit|no match|only Vestria/i);
  expect([...container.querySelectorAll("figure")].map((figure) => figure.textContent)).toEqual([
    "=Tariffs were raised.2 · Trade",
    "It rained.3",
  ]);
});

it("Nothing is shown of the silence while its row is closed", () => {
  expect(render(<SilenceList view={makeDyad()} />).container.textContent).toBe("");
});
