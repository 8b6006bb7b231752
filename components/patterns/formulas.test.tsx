import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { ChainStepView, FormulasView, WordsChanged } from "@/lib/model/dyads/chains";
import { Formulas } from "./formulas";

const party = (name: string) => ({ slug: name.toLowerCase(), name, adjective: `${name}n` });
const call = (date: string) => ({ slug: `${date}-alden-brecht`, title: "Alden and Brecht, phone call", date });

const BEFORE = "The family was met by her.";
const NOW = "She met the family.";
const step = (since: ChainStepView["since"]): ChainStepView => ({
  call: call(since ? "2022-03-17" : "2021-11-03"),
  language: "en",
  number: 2,
  words: since ? NOW : BEFORE,
  since,
});

const viewOf = (
  steps: ChainStepView[],
  { dropped, cameIn, of }: WordsChanged,
  readouts = { read: 2, stored: 2 },
): FormulasView => ({
  parties: { a: party("Vestria"), b: party("Norhold") },
  issuer: { slug: "vestria-mfa", name: "Ministry A" },
  permanent: null,
  isFictional: true,
  readouts,
  chains: [
    {
      id: "2021-11-03-alden-brecht-2",
      steps,
      change: { dropped, cameIn, of },
      end: null,
      mayBeLonger: readouts.read < readouts.stored,
    },
  ],
});

const show = (since: NonNullable<ChainStepView["since"]>, readouts?: FormulasView["readouts"]) =>
  render(<Formulas view={viewOf([step(null), step(since)], since, readouts)} />);

const WORDS = { before: BEFORE, beforeLanguage: "en", dropped: 4, cameIn: 2, of: 10 };
const span = (start: number, end: number) => ({ start, end });

const PARTS = [
  { state: "onlyRight" as const, left: span(0, 0), right: span(0, 8) },
  { state: "same" as const, left: span(0, 10), right: span(8, 18) },
  { state: "onlyLeft" as const, left: span(10, 25), right: span(18, 18) },
  { state: "same" as const, left: span(25, 26), right: span(18, 19) },
];

describe("The formulas of an issuer", () => {
  it("show the newer readout's words, and mark insertions and deletions", () => {
    const { container } = show({ ...WORDS, parts: PARTS });
    const quoted = container.querySelectorAll("blockquote")[1]!.cloneNode(true) as Element;
    for (const gone of quoted.querySelectorAll("del, .visually-hidden")) gone.remove();
    expect(quoted.textContent).toBe(NOW);
    expect(container.querySelector("blockquote del")?.textContent).toContain("was met by her");
    expect(container.querySelector("blockquote ins")?.textContent).toContain("She met");
  });

  it("show both sentences whole where one was rewritten, once each", () => {
    const { container } = show({ ...WORDS, parts: null });
    const quotations = [...container.querySelectorAll("blockquote")].map(({ textContent }) => textContent);
    expect(quotations).toEqual([BEFORE, NOW]);
    screen.getByText("Rewritten:");
    expect(container.querySelector("li del, li ins")).toBeNull();
  });

  it("show a sentence whole again where it stands above with marks", () => {
    const marked = { ...step({ ...WORDS, parts: PARTS }), call: call("2022-03-17") };
    const rewritten = { ...step({ ...WORDS, before: NOW, parts: null }), call: call("2022-08-09"), words: BEFORE };
    render(<Formulas view={viewOf([step(null), marked, rewritten], WORDS)} />);
    const last = screen.getByText("Rewritten. Before:").parentElement!;
    within(last).getByText(NOW);
    within(last).getByText(BEFORE);
  });

  it("say which readouts were read", () => {
    show({ ...WORDS, parts: null }, { read: 40, stored: 63 });
    screen.getByText(/Only the latest 40 of 63 readouts were read/);
    screen.getByText("at least 2 readouts in a row, 6 words changed (60 in 100: 4 dropped, 2 came in)");
  });
});
