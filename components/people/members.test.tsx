import { render, screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { newForm } from "@/lib/forms/form-state";
import type { MemberRow } from "@/lib/model/people/members";
import { withVisitor } from "@/server/current-visitor";
import { Members } from "./members";

const ANA: MemberRow = {
  id: "a",
  name: "Ana",
  email: "ana@desk.example",
  role: "administrator",
  since: "2026-11-30T07:00:00.000Z",
  isBlocked: false,
  isLastAdministrator: false,
  hasSecondFactor: false,
};
const BEN: MemberRow = { ...ANA, id: "b", name: "Ben", email: "ben@desk.example" };

/** Renders the members as Ana sees them; answers what she is offered in each row. */
function show(members: MemberRow[]) {
  const act = () => Promise.resolve();
  const visitor = {
    kind: "member",
    member: { id: "a", name: "Ana", role: "administrator", via: "session", viaId: "s" },
  } as const;
  withVisitor(visitor, () =>
    render(
      <Members
        members={members}
        me="a"
        changeRole={act}
        manage={act}
        makePasswordLink={() => Promise.resolve(newForm({}))}
      />,
    ),
  );
  const [, ...rows] = screen.getAllByRole("row");
  return rows.map((row) => ({
    role: within(row).queryByRole("combobox") !== null,
    manage: within(row).queryByRole("button", { name: /^Shut out/ }) !== null,
  }));
}

it("An administrator can manage others, and change the role of everyone but the last administrator", () => {
  expect(show([ANA, BEN])).toEqual([
    { role: true, manage: false },
    { role: true, manage: true },
  ]);
});

it("The last administrator is not offered another role", () => {
  expect(
    show([
      { ...ANA, isLastAdministrator: true },
      { ...BEN, role: "editor" },
    ]),
  ).toEqual([
    { role: false, manage: false },
    { role: true, manage: true },
  ]);
});
