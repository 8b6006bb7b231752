import { fireEvent, render, screen } from "@testing-library/react";
import { createRef } from "react";
import { describe, expect, it, vi } from "vitest";
import { NameDialog } from "./name-dialog";

function open() {
  const dialog = createRef<HTMLDialogElement>();
  const onName = vi.fn();
  render(<NameDialog dialog={dialog} onName={onName} />);
  dialog.current!.showModal();
  return { dialog: dialog.current!, onName, field: screen.getByRole<HTMLInputElement>("textbox", { name: "Name" }) };
}

describe("NameDialog", () => {
  it("asks for a name, and says where it will appear", () => {
    const { dialog, field } = open();
    expect(screen.getByRole("dialog", { name: "Your name" })).toBe(dialog);
    expect(dialog.textContent).toContain("It is shown beside everything you judge.");
    expect(field.required).toBe(true);
  });

  it("does not accept a blank name", () => {
    const { field } = open();
    fireEvent.change(field, { target: { value: "  " } });
    expect(field.validity.valid).toBe(false);
    fireEvent.change(field, { target: { value: " Ana Ito " } });
    expect(field.validity.valid).toBe(true);
  });

  it("gives the name without the blanks around it, and closes", () => {
    const { dialog, onName, field } = open();
    fireEvent.change(field, { target: { value: " Ana Ito " } });
    fireEvent.click(screen.getByRole("button", { name: "Judge under this name" }));
    expect(onName).toHaveBeenCalledExactlyOnceWith("Ana Ito");
    expect(dialog.open).toBe(false);
  });

  it("can be left without judging anything", () => {
    const { dialog, onName, field } = open();
    fireEvent.change(field, { target: { value: "Ana" } });
    fireEvent.click(screen.getByRole("button", { name: "Cancel" }));
    expect(onName).not.toHaveBeenCalled();
    expect(dialog.open).toBe(false);
  });
});
