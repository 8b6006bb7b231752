import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { viewReadout } from "@/lib/comparison/view/readouts";
import { HOSTILE_TEXTS, makeView } from "@/lib/comparison/view/test-view";
import type { Readout } from "@/lib/model/calls/calls";
import { LoneReadouts } from "./lone-readouts";

const OSTANIA = { slug: "ostania", name: "Ostania", adjective: "Ostanian" };
const NAME = "Ministry of Foreign Affairs of Velmora";

function show(changes: Partial<Readout> = {}) {
  const readout = { ...makeView().pair.left.readout, ...changes };
  render(<LoneReadouts call="2030-01-02-marenov-ilves" readouts={[viewReadout(readout)]} missing={[OSTANIA]} />);
  return within(screen.getByRole("region", { name: NAME }));
}

const revisionOf = (text: string) => ({ number: 1, text, sha256: "aa" });

describe("LoneReadouts", () => {
  it("shows the one readout in numbered passages, with its size and the ways to correct it", () => {
    const readout = show();
    expect(readout.getByText("4 passages, 39 words")).toBeDefined();
    expect(readout.getAllByRole("listitem").map(({ textContent }) => textContent)[2]).toBe(
      "3The Minister condemned the attack on the harbour.",
    );
    expect(readout.getByRole("link", { name: "Passage 3" }).getAttribute("href")).toBe("#left-3");
    expect(readout.getByRole("link", { name: `Edit the readout by ${NAME}` })).toBeDefined();
  });

  it("compares it with nothing: it says that the other one is not stored, and of no point that it is left out", () => {
    show();
    expect(screen.getByRole("region", { name: "No readout from Ostania stored" })).toBeDefined();
    expect(document.body.textContent).not.toMatch(/counterpart|left out/i);
  });

  it("says that the text is a partial quotation, and by whom", () => {
    const readout = show({ extent: "partial", quotedBy: "The Ostanian Times" });
    expect(readout.getByText("partial quotation").closest("p")?.textContent).toContain(
      "as quoted by The Ostanian Times",
    );
  });

  it.each(HOSTILE_TEXTS)("shows %j as it is, in its own language and direction", (text) => {
    const readout = { ...makeView().pair.left.readout, language: "ar", revision: revisionOf(text) };
    const view = viewReadout(readout);
    const { container } = render(<LoneReadouts call="x" readouts={[view]} missing={[]} />);
    const quotations = [...container.querySelectorAll("[lang=ar] blockquote[dir=auto]")];
    expect(quotations.map(({ textContent }) => textContent)).toEqual(view.passages.map(({ quotation }) => quotation));
    expect(container.querySelector("script, img, code")).toBeNull();
  });
});
