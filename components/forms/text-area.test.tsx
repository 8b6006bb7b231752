import { render } from "@testing-library/react";
import { renderToString } from "react-dom/server";
import { afterEach, expect, test } from "vitest";
import { TextArea } from "./text-area";

afterEach(() => document.body.replaceChildren());

function serve(element: React.ReactNode): HTMLElement {
  const container = document.createElement("div");
  container.innerHTML = renderToString(element);
  document.body.append(container);
  return container;
}

const boxIn = (container: HTMLElement) => container.querySelector("textarea")!;

test("What was typed before the page came alive stays, beside a text that the server gave", () => {
  const element = <TextArea id="text" name="text" defaultValue="As it was." />;
  const container = serve(element);
  boxIn(container).value = "As the reader types it.";
  render(element, { container, hydrate: true });
  expect(boxIn(container).value).toBe("As the reader types it.");
});

test("A text that nobody has touched stays as the server gave it", () => {
  const element = <TextArea id="text" name="text" defaultValue="As it was." />;
  const container = serve(element);
  render(element, { container, hydrate: true });
  expect(boxIn(container).value).toBe("As it was.");
});

test("A box that is new on the page takes nothing from another of the same id", () => {
  boxIn(serve(<TextArea id="text" name="text" defaultValue="Of another page." />)).value = "Typed on another page.";
  const { container } = render(<TextArea id="text" name="text" defaultValue="New." />);
  expect(boxIn(container).value).toBe("New.");
});
