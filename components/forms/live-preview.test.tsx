import { fireEvent, render, screen } from "@testing-library/react";
import { createRef } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { CallPreview } from "@/lib/forms/form-state";
import { describeCleaning } from "@/lib/messages/form/cleaning";
import { LivePreview } from "./live-preview";

const PREVIEW: CallPreview = {
  readouts: [{ name: ["First text: 1 passage"], passages: ["They met."], passageCount: 1 }],
  cleanings: [{ row: 1, sentence: describeCleaning(["Second text"], ["hyphens"]), start: "They agreed.", isCut: true }],
  sentences: [],
};

function show(given: CallPreview) {
  const form = createRef<HTMLFormElement>();
  const action = () => Promise.resolve(given);
  render(
    <form ref={form}>
      <LivePreview form={form} action={action} given={given} />
    </form>,
  );
}

afterEach(() => {
  vi.useRealTimers();
});

describe("LivePreview", () => {
  it("offers to clean a text, shows the result, and says that otherwise it stays as it is", () => {
    show(PREVIEW);
    expect(screen.getByText(/hyphens at line ends/).textContent).toContain("stored as it stands unless you change it");
    expect(screen.getByRole("button", { name: "Use the cleaned text" }).getAttribute("value")).toBe("clean-1");
    expect(screen.getByText("Show the cleaned text").parentElement!.textContent).toContain("They agreed.…");
  });

  it("previews a text that was pasted before the page was alive", async () => {
    const form = createRef<HTMLFormElement>();
    const read = (typed: FormData) =>
      Promise.resolve({
        ...PREVIEW,
        readouts: [{ name: [`${String(typed.get("text"))} One`], passages: [], passageCount: 1 }],
      });
    const container = document.createElement("div");
    document.body.append(container);
    container.innerHTML = "<form><textarea name=text></textarea></form>";
    container.querySelector("textarea")!.value = "They met.";
    render(
      <form ref={form}>
        <textarea name="text" />
        <LivePreview form={form} action={read} given={undefined} />
      </form>,
      { container, hydrate: true },
    );
    expect(await screen.findByText("They met. One")).toBeTruthy();
  });

  it("asks for no preview of a form that was sent meanwhile", () => {
    vi.useFakeTimers();
    const form = createRef<HTMLFormElement>();
    const ask = vi.fn(() => Promise.resolve(PREVIEW));
    render(
      <form ref={form} onSubmit={(event) => event.preventDefault()}>
        <textarea name="text" />
        <LivePreview form={form} action={ask} given={undefined} />
      </form>,
    );
    fireEvent.input(screen.getByRole("textbox"), { target: { value: "They met." } });
    fireEvent.submit(form.current!);
    vi.runAllTimers();
    expect(ask).not.toHaveBeenCalled();
  });

  it("offers nothing where nothing is to be cleaned", () => {
    show({ ...PREVIEW, cleanings: [] });
    expect(screen.queryByRole("button")).toBeNull();
  });
});
