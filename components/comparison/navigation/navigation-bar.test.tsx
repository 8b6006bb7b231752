import { fireEvent, render, screen } from "@testing-library/react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { NavigationBar } from "./navigation-bar";

const list = () => document.querySelector("dialog");
const pressKey = (key: string, of: Element = document.body) => fireEvent.keyDown(of, { key });

/** The bar on a page with the link to a view, a field, and a button that confirms a point. */
function show(canJudge = true) {
  const pressed = vi.fn();
  const press = (event: { preventDefault: () => void }) => {
    event.preventDefault();
    pressed();
  };
  render(
    <>
      <a href="#texts" data-key="2" onClick={press}>
        Texts
      </a>
      <input aria-label="Words" />
      <NavigationBar canJudge={canJudge} />
    </>,
  );
  return pressed;
}

describe("NavigationBar", () => {
  beforeEach(() => window.localStorage.clear());

  it("has a button for each move, so that no key is needed", () => {
    show();
    const moves = ["Previous difference", "Next difference", "Previous shared point", "Next shared point"];
    for (const name of moves) expect(screen.getByRole("button", { name })).toBeDefined();
  });

  it("explains a key that does nothing because the question is about two passages", () => {
    const pressed = show();
    const item = document.body.appendChild(document.createElement("div"));
    item.innerHTML = `<div data-item=""><p data-judge=""><button data-key="g"></button></p><p data-judge=""><button data-key="g"></button></p></div>`;
    pressKey("g");
    expect(document.querySelector("[aria-live]")?.textContent).toBe(
      "This question is about two passages: move the focus to a button of one of them, then press g.",
    );
    pressKey("2");
    expect(document.querySelector("[aria-live]")?.textContent).toBe("");
    expect(pressed).toHaveBeenCalledOnce();
    item.remove();
  });

  it("lists its keys on request, again and again", () => {
    show();
    expect(list()).toBeNull();
    pressKey("?");
    expect(list()?.open).toBe(true);
    expect(list()?.textContent).toContain("Next difference");
    fireEvent(list()!, new Event("close"));
    expect(list()).toBeNull();
    fireEvent.click(screen.getByRole("button", { name: "Keys ?" }));
    expect(list()?.open).toBe(true);
  });

  it("lists no key that judges if nothing can be judged", () => {
    show(false);
    pressKey("?");
    expect(list()?.textContent).toContain("Next difference");
    expect(list()?.textContent).not.toMatch(/confirm|reject|review/i);
  });

  it("follows a key to the link that has it, but not with another key held, and not while a field has the focus", () => {
    const pressed = show();
    pressKey("2");
    expect(pressed).toHaveBeenCalledTimes(1);
    fireEvent.keyDown(document.body, { key: "2", ctrlKey: true });
    pressKey("2", screen.getByRole("textbox", { name: "Words" }));
    expect(pressed).toHaveBeenCalledTimes(1);
  });

  it("leaves single keys alone when that is chosen, all but the one that lists them", () => {
    const pressed = show();
    pressKey("?");
    fireEvent.click(screen.getByRole("checkbox", { hidden: true }));
    fireEvent(list()!, new Event("close"));
    pressKey("2");
    expect(pressed).not.toHaveBeenCalled();
    pressKey("?");
    expect(list()?.open).toBe(true);
  });
});
