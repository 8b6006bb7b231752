import { render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { readoutGroups } from "@/lib/forms/correction-groups";
import type { FieldValues } from "@/lib/forms/form";
import { ConflictNotice } from "./conflict-notice";

const GROUPS = readoutGroups();
const VALUES = { issuer: "Velmora MFA", kind: "transcript", quotedBy: "", text: "They met.", reason: "" };

function show(mine: FieldValues, theirs: FieldValues) {
  render(<ConflictNotice groups={GROUPS} mine={mine} theirs={theirs} path="/readouts/a:b/edit" />);
  return screen.getAllByRole("definition").map(({ textContent }) => textContent);
}

describe("ConflictNotice", () => {
  it("shows both versions of the fields that differ, choices by their labels", () => {
    const versions = show({ ...VALUES, issuer: "Ostania MFA" }, { ...VALUES, text: "They met twice." });
    expect(screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      "Issuer",
      "Text",
    ]);
    expect(versions).toEqual(["Velmora MFA", "Ostania MFA", "They met twice.", "They met."]);
  });

  it("says that a value is empty", () => {
    expect(show(VALUES, { ...VALUES, quotedBy: "The Cable" })).toEqual(["The Cable", "nothing"]);
  });

  it("leaves out the reason, which only the change to come has", () => {
    render(<ConflictNotice groups={GROUPS} mine={{ ...VALUES, reason: "a typo" }} theirs={VALUES} path="/x" />);
    expect(screen.queryByRole("heading", { level: 3 })).toBeNull();
    expect(screen.getByText("The saved version is the same as yours.")).toBeDefined();
  });

  it("links to the form with what is stored", () => {
    show(VALUES, { ...VALUES, text: "Theirs." });
    const link = screen.getByRole("link", { name: "discard yours and start from the saved version" });
    expect(link.getAttribute("href")).toBe("/readouts/a:b/edit");
  });
});
