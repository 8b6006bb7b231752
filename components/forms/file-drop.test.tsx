import { createEvent, fireEvent, render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { FileDrop } from "./file-drop";

it("takes a file that is dropped anywhere on the box", () => {
  render(
    <FileDrop name="leftFile" label="or a file">
      <textarea aria-label="Text" />
    </FileDrop>,
  );
  const box = screen.getByLabelText("Text");
  const transfer = new DataTransfer();
  transfer.items.add(new File(["The ministers spoke."], "readout.txt"));
  const drop = createEvent.drop(box, { dataTransfer: transfer });
  fireEvent(box, drop);
  expect(drop.defaultPrevented).toBe(true);
  expect(screen.getByLabelText<HTMLInputElement>("or a file").files?.[0]?.name).toBe("readout.txt");
});

it("leaves dropped words to the browser", () => {
  render(
    <FileDrop name="leftFile" label="or a file">
      <textarea aria-label="Text" />
    </FileDrop>,
  );
  const box = screen.getByLabelText("Text");
  const drop = createEvent.drop(box, { dataTransfer: new DataTransfer() });
  fireEvent(box, drop);
  expect(drop.defaultPrevented).toBe(false);
});
