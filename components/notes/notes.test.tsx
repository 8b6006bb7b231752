import { cleanup, render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { HOSTILE_TEXTS, makeNote, makeView } from "@/lib/comparison/view/test-view";
import type { NoteView } from "@/lib/model/comparisons/comparison-view";
import type { Note } from "@/lib/model/reviews/notes";
import { NoteReferences, Notes } from "./notes";

const VIEW = makeView(undefined, undefined, { right: { language: "ar" } });

function show(text: string, changes: Partial<Note> = {}, also: NoteView["also"] = [], isRepeated = false) {
  const notes = [{ note: makeNote(1, "l2", text, changes), on: { left: ["l2"], right: [] }, also }];
  render(<Notes notes={notes} view={VIEW} isRepeated={isRepeated} />);
  return within(screen.getByRole("list", { name: "Notes" }));
}

describe("Notes", () => {
  it("shows what a note says, whose it is and since when, and the ways to edit it and to its history", () => {
    const note = show("The order is reversed.");
    expect(note.getByText("The order is reversed.")).toBeDefined();
    expect(note.getByText("Ben Ito").parentElement?.textContent).toBe("Ben Ito, 2 February 2030");
    expect(note.getByRole("link", { name: "Edit note 1" }).getAttribute("href")).toBe("/notes/1/edit");
    expect(note.getByRole("link", { name: "History of note 1" }).getAttribute("href")).toBe("/notes/1");
  });

  it("shows the latest version, and says who edited it", () => {
    const at = "2030-02-02T10:00:00.000Z";
    const versions = [
      { number: 1, text: "Frist.", author: "Ben Ito", at },
      { number: 2, text: "First.", author: "Ana", at: "2030-03-03T10:00:00.000Z" },
    ];
    const note = show("", { versions });
    expect(note.queryByText("Frist.")).toBeNull();
    expect(note.getByText("First.")).toBeDefined();
    expect(note.getByText("Ben Ito").parentElement?.textContent).toContain("edited by Ana on 3 March 2030");
  });

  it("says that its words have changed, and quotes them as they were", () => {
    const note = show("A note.", { orphaned: { left: [], right: ["Words that were."] } });
    expect(note.getByText("The words this note refers to have changed since:")).toBeDefined();
    const quotation = note.getByText("Words that were.");
    expect([quotation.tagName, quotation.lang, quotation.dir]).toEqual(["BLOCKQUOTE", "ar", "auto"]);
  });

  it("names the other passages that it is on, and leads to them", () => {
    const note = show("A note.", {}, [{ side: "right", number: 2 }]);
    const link = note.getByRole("link", { name: /^Ostania ?, passage 2$/ });
    expect(link.getAttribute("href")).toBe("#right-2");
  });

  it("has its address once on a page", () => {
    expect(show("A note.").getByRole("listitem").id).toBe("note-1");
    cleanup();
    expect(show("A note.", {}, [], true).getByRole("listitem").id).toBe("");
  });

  it("makes links of web addresses, which read left to right and pass nothing on", () => {
    const note = show("انظر https://a.test/x الآن");
    const link = note.getByRole("link", { name: "https://a.test/x" });
    expect([link.getAttribute("href"), link.dir]).toEqual(["https://a.test/x", "ltr"]);
    expect(link.getAttribute("rel")).toContain("nofollow");
  });

  it.each(HOSTILE_TEXTS)("shows %j as it was typed", (text) => {
    const note = show(text);
    const [words] = note.getByRole("listitem").querySelectorAll("p");
    expect([words?.textContent, words?.dir]).toEqual([text, "auto"]);
    expect(document.querySelector("script, img, code, table, [href^='javascript:'], [href^='mailto:']")).toBeNull();
  });
});

describe("NoteReferences", () => {
  it("leads to notes that are shown at another passage", () => {
    render(<NoteReferences ids={[7]} />);
    expect(screen.getByRole("link", { name: "See note 7, which is also on this passage" }).getAttribute("href")).toBe(
      "#note-7",
    );
  });
});
