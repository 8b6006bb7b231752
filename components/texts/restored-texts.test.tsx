import { act, fireEvent, render, screen } from "@testing-library/react";
import { beforeEach, describe, expect, it } from "vitest";
import { MAX_TEXT_LENGTH } from "@/lib/model/limits";
import { RestoredTexts } from "./restored-texts";

const KEY = "parallax.texts";

const show = (typed = "", isFocused = false) =>
  render(
    <form id="compare">
      <textarea
        name="left"
        aria-label="Left"
        defaultValue={typed}
        ref={(element) => void (isFocused && element?.focus())}
      />
      <textarea name="right" aria-label="Right" />
      <RestoredTexts form="compare" />
    </form>,
  );

const box = (label: string) => screen.getByLabelText<HTMLTextAreaElement>(label);

const keepElsewhere = (...texts: string[]) =>
  act(() => {
    window.localStorage.setItem(KEY, JSON.stringify(texts));
    window.dispatchEvent(new Event("storage"));
  });

beforeEach(() => window.localStorage.removeItem(KEY));

describe("RestoredTexts", () => {
  it("brings the texts back into empty boxes when the page opens", () => {
    window.localStorage.setItem(KEY, JSON.stringify(["They met.", "Talks were held."]));
    show();
    expect([box("Left").value, box("Right").value]).toEqual(["They met.", "Talks were held."]);
    fireEvent.click(screen.getByRole("button", { name: "Discard both texts" }));
    expect(box("Left").value).toBe("");
  });

  it("keeps what was typed before scripts ran, rather than what an earlier page left", () => {
    window.localStorage.setItem(KEY, JSON.stringify(["They met.", "Talks were held."]));
    show("They agreed.");
    expect(box("Left").value).toBe("They agreed.");
    expect(JSON.parse(window.localStorage.getItem(KEY)!)).toEqual(["They agreed.", ""]);
  });

  it("has a text that comes back under somebody's cursor chosen, so that what they paste takes its place", () => {
    window.localStorage.setItem(KEY, JSON.stringify(["They met.", "Talks were held."]));
    show("", true);
    const { selectionStart, selectionEnd } = box("Left");
    expect([selectionStart, selectionEnd]).toEqual([0, "They met.".length]);
  });

  it("marks a restored text that is long", () => {
    window.localStorage.setItem(KEY, JSON.stringify(["Talks were held. ".repeat(MAX_TEXT_LENGTH / 10), "They met."]));
    show();
    expect(box("Left").hasAttribute("data-long")).toBe(true);
    expect(box("Right").hasAttribute("data-long")).toBe(false);
  });

  it("leaves boxes empty that another tab has texts for", () => {
    show();
    keepElsewhere("They met.", "Talks were held.");
    expect([box("Left").value, box("Right").value]).toEqual(["", ""]);
  });
});
