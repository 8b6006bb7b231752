import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { MissingReadouts } from "./missing-readouts";

describe("MissingReadouts", () => {
  it("says that no account is stored, and claims nothing about one that may exist", () => {
    render(
      <MissingReadouts call="2024-ostania" parties={[{ slug: "ostania", name: "Ostania", adjective: "Ostanian" }]} />,
    );
    const { textContent } = screen.getByRole("region", { name: "No readout from Ostania stored" });
    expect(textContent).toContain("It does not know whether one was published");
    expect(textContent).not.toMatch(/left out|did not publish|no counterpart/i);
    expect(screen.getByRole("link", { name: "Add the readout from Ostania" }).getAttribute("href")).toBe(
      "/calls/2024-ostania/add?party=ostania",
    );
  });

  it("has a finding for each party, their names isolated and as text", () => {
    const parties = ["<i>Velmora</i>", "البلد"].map((name, i) => ({ slug: `p${i}`, name, adjective: name }));
    const { container } = render(<MissingReadouts call="2024-ostania" parties={parties} />);
    expect(screen.getAllByRole("heading").map(({ textContent }) => textContent)).toEqual([
      "No readout from <i>Velmora</i> stored",
      "No readout from البلد stored",
    ]);
    expect(container.querySelector("i")).toBeNull();
    expect(screen.getAllByText("البلد").map(({ tagName }) => tagName)).toEqual(["BDI", "BDI", "BDI"]);
  });

  it("says nothing where each party has a readout", () => {
    const { container } = render(<MissingReadouts call="2024-ostania" parties={[]} />);
    expect(container.textContent).toBe("");
  });
});
