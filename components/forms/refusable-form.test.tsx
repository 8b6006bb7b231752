import { fireEvent, render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { RefusableForm } from "./refusable-form";

it("says beside the buttons why the pressed one did nothing", async () => {
  const pressed: unknown[] = [];
  const action = (_: string | null, form: FormData) => {
    pressed.push(form.get("do"));
    return Promise.resolve("Not today.");
  };
  render(
    <RefusableForm action={action}>
      <button name="do" value="ask" />
    </RefusableForm>,
  );
  expect(screen.queryByRole("alert")).toBeNull();
  fireEvent.click(screen.getByRole("button"));
  expect((await screen.findByRole("alert")).textContent).toBe("Not today.");
  expect(pressed).toEqual(["ask"]);
});
