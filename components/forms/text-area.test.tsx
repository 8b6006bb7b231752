import { fireEvent, render } from "@testing-library/react";
import type { ClipboardEvent } from "react";
import { renderToString } from "react-dom/server";
import { afterEach, expect, test } from "vitest";
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
  /** Stands for the rest of the page, in whose time the reader types. */
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

const OVERLONG = "Talks were held. ".repeat(MAX_TEXT_LENGTH / 17 + 1);

test("A text above the length limit is marked, so that the browser works out one direction for it, not one for every line", () => {
  const box = boxIn(render(<TextArea id="text" name="text" dir="auto" />).container);
  fireEvent.input(box, { target: { value: OVERLONG } });
  expect(box.hasAttribute("data-overlong")).toBe(true);
  fireEvent.input(box, { target: { value: "Talks were held." } });
  expect(box.hasAttribute("data-overlong")).toBe(false);
});

test("A text from the server that is too long is marked before any script runs", () => {
  const served = boxIn(serve(<TextArea id="text" name="text" defaultValue={OVERLONG} />));
  expect(served.hasAttribute("data-overlong")).toBe(true);
});

test("A paste that is too long is marked before it is laid out, and still reaches the paste handler", () => {
  const pasted: string[] = [];
  const onPaste = (event: ClipboardEvent) => pasted.push(event.clipboardData.getData("text/plain"));
  const box = boxIn(render(<TextArea id="text" name="text" onPaste={onPaste} />).container);
  fireEvent.paste(box, { clipboardData: { getData: () => OVERLONG } });
  expect(box.hasAttribute("data-overlong")).toBe(true);
  expect(pasted).toEqual([OVERLONG]);
});
