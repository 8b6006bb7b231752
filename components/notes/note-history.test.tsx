import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { HOSTILE_TEXTS, makeNote } from "@/lib/comparison/view/test-view";
import type { Note } from "@/lib/model/reviews/notes";
import { LatestNote } from "./latest-note";
import { NoteHistory } from "./note-history";

/** A note with one version for each of these texts, the first at 10:00. */
function noteOf(...texts: string[]): Note {
  const versions = texts.map((text, i) => ({ number: i + 1, text, author: "Ben", at: `2030-02-02T1${i}:00:00.000Z` }));
  return makeNote(1, "l2", "", { versions });
}

describe("NoteHistory", () => {
  it("has every version, the latest first, and brings back any but that", () => {
    render(<NoteHistory note={noteOf("One.", "Two.")} />);
    const versions = screen.getAllByRole("listitem").map(({ textContent }) => textContent);
    expect(versions[0]).toMatch(/^Two\.\s*Version 2\s*Ben, 2 February 2030 at 11:00 UTC$/);
    expect(versions[1]).toMatch(/^One\.\s*Version 1/);
    const links = screen.getAllByRole("link").map((link) => link.getAttribute("aria-label"));
    expect(links).toEqual(["Restore version 1"]);
  });

  it("says that a version removed the note from the page, and does not offer to restore it", () => {
    render(<NoteHistory note={noteOf("One.", "", "Three.")} />);
    expect(screen.getByText("Removed from the page").closest("li")?.textContent).toContain("Version 2");
    expect(screen.queryByRole("link", { name: "Restore version 2" })).toBeNull();
  });

  it("shows versions as they were typed, in their own direction", () => {
    const { container } = render(<NoteHistory note={noteOf(...HOSTILE_TEXTS.slice(0, 9))} />);
    const texts = [...container.querySelectorAll("li > p[dir=auto]")].map(({ textContent }) => textContent);
    expect(texts).toEqual(HOSTILE_TEXTS.slice(0, 9).toReversed());
    expect(container.querySelector("script, img, code")).toBeNull();
  });
});

describe("LatestNote", () => {
  it("shows the latest words with the moment that they are from", () => {
    render(<LatestNote note={noteOf("One.", "Two.")} />);
    const { textContent } = screen.getByRole("region", { name: "The note" });
    expect(textContent).toContain("Two.");
    expect(textContent).toContain("Ben, 2 February 2030 at 10:00 UTC, edited on 2 February 2030 at 11:00 UTC");
    expect(textContent).not.toContain("One.");
  });

  it("says that the note was taken off the page, by whom, and that nothing is lost by that", () => {
    render(<LatestNote note={noteOf("One.", "")} />);
    expect(screen.getByRole("region", { name: "The note" }).textContent).toContain(
      "Ben removed this note from the page on 2 February 2030 at 11:00 UTC. Its history keeps what it said.",
    );
    expect(screen.getByRole("link", { name: "Write it again" })).toBeDefined();
  });
});
