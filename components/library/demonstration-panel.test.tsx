import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { DemonstrationPanel } from "./demonstration-panel";

const nothing = () => Promise.resolve();

it("The demonstration library is loaded by one button, and says what it is", () => {
  render(<DemonstrationPanel calls={0} load={nothing} remove={nothing} />);
  expect(screen.getByRole("button", { name: "Load the demonstration library" })).toBeDefined();
  expect(screen.getByText(/between invented countries/)).toBeDefined();
});

it("A demonstration library that is loaded is removed by one button", () => {
  render(<DemonstrationPanel calls={126} load={nothing} remove={nothing} />);
  expect(screen.getByText(/^126 fictional calls are loaded\./)).toBeDefined();
  expect(screen.queryByRole("button", { name: /^Load/ })).toBeNull();
  expect(screen.getByRole("button", { name: "Remove the demonstration library" })).toBeDefined();
});

it("What kept it from being loaded is said", () => {
  render(<DemonstrationPanel calls={0} load={nothing} remove={nothing} fault="An address is taken." />);
  expect(screen.getByRole("alert").textContent).toBe("An address is taken.");
});
