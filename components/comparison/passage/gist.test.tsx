import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { makeView } from "@/lib/comparison/view/test-view";
import { Gist } from "./gist";
import { TRANSLATE_FORM } from "./translate-form-id";

type Readers = NonNullable<NonNullable<Parameters<typeof makeView>[2]>["readers"]>;

const READ: Readers = {
  other: null,
  translations: new Map(),
  translator: null,
  readBy: { model: "qwen3:8b", promptVersion: "1", madeAt: "2030-01-03T10:00:00Z" },
  model: "qwen3:8b",
  facts: { differs: new Map(), boilerplate: new Set(), gists: new Map([["r2", "They spoke of prisoners."]]) },
};
const MODEL = { name: "qwen3:8b", host: "localhost:11434", price: null };

function show(readers: Partial<Readers>, id = "r2") {
  const view = makeView(undefined, undefined, { readers: { ...READ, ...readers } });
  render(<Gist passage={view.right.passages.find((passage) => passage.id === id)!} view={view} />);
}

describe("Gist", () => {
  it("gives a foreign passage in one sentence, marked as a machine's", () => {
    show({});
    expect(screen.getByText(/They spoke of prisoners\./).textContent).toBe(
      "Machine translation by qwen3:8b: They spoke of prisoners.",
    );
    expect(screen.queryByRole("button")).toBeNull();
  });

  it("offers a translation in full where a model can be asked, and says where the passage goes", () => {
    show({ translator: MODEL });
    const button = screen.getByRole<HTMLButtonElement>("button", { name: "Translate in full" });
    expect([button.getAttribute("form"), button.value]).toEqual([TRANSLATE_FORM, "right-2"]);
    expect(screen.getByText(/Sends this passage to/).textContent).toContain("localhost:11434");
  });

  it("shows a translation that was made, with its own model, and offers no other", () => {
    const translations = new Map([["r2", { model: "other", english: "The exchange of prisoners was discussed." }]]);
    show({ translator: MODEL, translations });
    expect(screen.getByText(/was discussed/).textContent).toBe(
      "Machine translation of the whole passage by other: The exchange of prisoners was discussed.",
    );
    expect(screen.queryByRole("button")).toBeNull();
  });

  it("says nothing of a passage in the user's own language", () => {
    show({ translator: MODEL }, "r1");
    expect(document.body.textContent).toBe("");
  });
});
