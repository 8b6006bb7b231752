import { render, screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import type { ApiOperation } from "@/lib/model/api-page";
import { ApiGroup } from "./api-group";
import { ApiProblems } from "./api-problems";

const READ: ApiOperation = {
  id: "readCall",
  method: "GET",
  path: "/api/v1/calls/{call}",
  summary: "Read a call",
  description: "A call with its readouts.",
  parameters: [
    { name: "call", place: "path", isRequired: true, choices: [], description: "The slug of a call." },
    { name: "kind", place: "query", isRequired: false, choices: ["meeting", "phone-call"], description: "" },
  ],
  example: { command: "curl 'http://localhost/api/v1/calls/a'", answer: '{\n  "slug": "a"\n}' },
};

const show = (operation: ApiOperation) =>
  render(<ApiGroup group={{ name: "Calls", description: "Calls.", operations: [operation] }} />);

it("An operation has its address, its parameters and an example with its answer", () => {
  show(READ);
  const operation = within(screen.getByRole("region", { name: "Read a call" }));
  expect(operation.getByText("GET /api/v1/calls/{call}")).toBeTruthy();
  expect(operation.getByText("call").closest("div")?.textContent).toContain("required");
  expect(operation.getByText("meeting · phone-call")).toBeTruthy();
  expect(operation.getByText(READ.example!.command)).toBeTruthy();
  expect(operation.getByText(/"slug": "a"/)).toBeTruthy();
});

it("An operation for which nothing is stored says so, and invents no example", () => {
  show({ ...READ, example: null });
  expect(screen.getByText("Nothing is stored yet to make an example of.")).toBeTruthy();
  expect(screen.queryByText(/curl/)).toBe(null);
});

it("The type of every fault leads to its line", () => {
  const { container } = render(<ApiProblems />);
  expect(container.querySelector("#not-found")?.textContent).toContain("404");
  expect(container.querySelector("#too-many")?.textContent).toContain("429");
});
