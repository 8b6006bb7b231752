import { createEvent, fireEvent, render, screen } from "@testing-library/react";
import type { ClipboardEvent } from "react";
import { renderToString } from "react-dom/server";
import { afterEach, expect, test, vi } from "vitest";
import { MAX_TEXT_LENGTH } from "@/lib/model/limits";
import { TextArea } from "./text-area";

afterEach(() => document.body.replaceChildren());

function serve(element: React.ReactNode): HTMLElement {
  const container = document.createElement("div");
  container.innerHTML = renderToString(element);
  document.body.append(container);
  return container;
}

const boxIn = (container: HTMLElement) => container.querySelector("textarea")!;

test("What was typed before hydration stays, although the server sent a text", () => {
  const element = <TextArea id="text" name="text" defaultValue="As it was." />;
  const container = serve(element);
  boxIn(container).value = "As the reader types it.";
  render(element, { container, hydrate: true });
  expect(boxIn(container).value).toBe("As the reader types it.");
});

test("What is typed while the rest of the page is hydrated stays", () => {
  /** Stands in for the rest of a large page, which React takes over while the user types. */
  function RestOfPage({ types }: { types: boolean }) {
    if (types) boxIn(document.body).value = "Typed meanwhile.";
    return null;
  }
  const pageOf = (types: boolean) => (
    <>
      <TextArea id="text" name="text" defaultValue="As it was." />
      <RestOfPage types={types} />
    </>
  );
  const container = serve(pageOf(false));
  render(pageOf(true), { container, hydrate: true });
  expect(boxIn(container).value).toBe("Typed meanwhile.");
});

test("A text that nobody has touched stays as the server sent it", () => {
  const element = <TextArea id="text" name="text" defaultValue="As it was." />;
  const container = serve(element);
  render(element, { container, hydrate: true });
  expect(boxIn(container).value).toBe("As it was.");
});

test("A box that is new on the page takes nothing from an earlier one with the same id", () => {
  boxIn(serve(<TextArea id="text" name="text" defaultValue="Of another page." />)).value = "Typed on another page.";
  const { container } = render(<TextArea id="text" name="text" defaultValue="New." />);
  expect(boxIn(container).value).toBe("New.");
});

const LONG = "Talks were held. ".repeat(3_000);

test("A long text is marked, so that the browser works out one direction for it, not one for every line", () => {
  const box = boxIn(render(<TextArea id="text" name="text" dir="auto" />).container);
  fireEvent.input(box, { target: { value: LONG } });
  expect(box.hasAttribute("data-long")).toBe(true);
  fireEvent.input(box, { target: { value: "Talks were held." } });
  expect(box.hasAttribute("data-long")).toBe(false);
});

test("A long text from the server is marked before any script runs", () => {
  const served = boxIn(serve(<TextArea id="text" name="text" defaultValue={LONG} />));
  expect(served.hasAttribute("data-long")).toBe(true);
});

const clipboardOf = (text: string) => ({ clipboardData: { getData: () => text } });

test("A long paste is marked before it is laid out, and still reaches the paste handler", () => {
  const pasted: string[] = [];
  const onPaste = (event: ClipboardEvent) => pasted.push(event.clipboardData.getData("text/plain"));
  const box = boxIn(render(<TextArea id="text" name="text" onPaste={onPaste} />).container);
  fireEvent.paste(box, clipboardOf(LONG));
  expect(box.hasAttribute("data-long")).toBe(true);
  expect(pasted).toEqual([LONG]);
});

const TOO_LONG = "x".repeat(MAX_TEXT_LENGTH + 1);
const REFUSAL =
  "Not pasted: the text would have 200,001 characters, and up to 200,000 fit here. Paste only the statement.";

test("A paste that is too long is refused beside the box before anything reads it, until something is typed", () => {
  const onPaste = vi.fn<() => void>();
  const box = boxIn(render(<TextArea id="text" name="text" onPaste={onPaste} />).container);
  const paste = createEvent.paste(box, clipboardOf(TOO_LONG));
  fireEvent(box, paste);
  expect([paste.defaultPrevented, onPaste.mock.calls.length]).toEqual([true, 0]);
  expect(screen.getByRole("alert").textContent).toBe(REFUSAL);
  expect(box.getAttribute("aria-describedby")).toBe(screen.getByRole("alert").id);
  fireEvent.input(box, { target: { value: "Talks were held." } });
  expect(screen.queryByRole("alert")).toBeNull();
});

test("What a paste takes the place of leaves room for it", () => {
  const box = boxIn(render(<TextArea id="text" name="text" defaultValue="Talks." limit={8} />).container);
  fireEvent.paste(box, clipboardOf("Peace."));
  expect(screen.getByRole("alert").textContent).toContain("12 characters");
  box.select();
  fireEvent.paste(box, clipboardOf("Peace."));
  expect(screen.queryByRole("alert")).toBeNull();
});

test("The source of a page may be longer where the box takes pages", () => {
  const box = boxIn(render(<TextArea id="text" name="text" limit={8} sourceLimit={20} />).container);
  fireEvent.paste(box, clipboardOf("<p>Peace.</p>"));
  expect(screen.queryByRole("alert")).toBeNull();
});

test("Words that are dropped are refused like those that are pasted", () => {
  const box = boxIn(render(<TextArea id="text" name="text" />).container);
  const drop = createEvent.drop(box, { dataTransfer: { getData: () => TOO_LONG } });
  fireEvent(box, drop);
  expect(drop.defaultPrevented).toBe(true);
  expect(screen.getByRole("alert").textContent).toBe(REFUSAL);
});
