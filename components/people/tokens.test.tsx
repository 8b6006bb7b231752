import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import type { Role } from "@/lib/model/people/roles";
import { withVisitor } from "@/server/current-visitor";
import { newForm } from "@/lib/forms/form-state";
import type { TokenRow } from "@/lib/model/people/tokens";
import { TokenForm } from "./token-form";
import { Tokens } from "./tokens";

const TOKEN: TokenRow = {
  id: 3,
  name: "nightly export",
  owner: "Ana",
  ownerId: "a",
  scopes: ["read", "add"],
  until: "2026-12-30T07:00:00.000Z",
  isExpired: false,
  lastUsed: null,
};
const revoke = () => Promise.resolve();

const asMember = (id: string, role: Role, show: () => unknown) =>
  withVisitor({ kind: "member", member: { id, name: id, role, via: "session", viaId: "s" } }, show);

it("A token can be revoked by its owner and by administrators", () => {
  const buttons = () => screen.queryAllByRole("button").length;
  asMember("b", "editor", () => render(<Tokens tokens={[TOKEN]} isOwn={false} revoke={revoke} />));
  expect(buttons()).toBe(0);
  asMember("a", "reader", () => render(<Tokens tokens={[TOKEN]} isOwn revoke={revoke} />));
  asMember("b", "administrator", () => render(<Tokens tokens={[TOKEN]} isOwn={false} revoke={revoke} />));
  expect(buttons()).toBe(2);
});

it("A token says what it is for, how long it is good, and whether it was used; others also read whose it is", () => {
  asMember("a", "analyst", () => render(<Tokens tokens={[TOKEN]} isOwn revoke={revoke} />));
  const own =
    "nightly export, to read; add calls, readouts and revisions, until 30 December 2026 at 07:00 UTC, never used";
  expect(screen.getByRole("listitem").textContent).toContain(own);
  expect(screen.getByRole("button", { name: "Revoke (nightly export)" })).toBeTruthy();
  const used = { ...TOKEN, id: 4, isExpired: true, lastUsed: "2026-12-01T08:00:00.000Z" };
  render(<Tokens tokens={[used]} isOwn={false} revoke={revoke} />);
  expect(screen.getAllByRole("listitem")[1]!.textContent).toMatch(
    /owned by Ana, .*expired on 30 December 2026 at 07:00 UTC, last used on 1 December 2026 at 08:00 UTC/,
  );
});

it("A token can be made for what the role allows, and for reading unless something else is chosen", () => {
  render(<TokenForm action={() => Promise.resolve(newForm({}))} scopes={["read", "judge"]} />);
  expect(screen.getAllByRole<HTMLInputElement>("checkbox").map(({ value, checked }) => [value, checked])).toEqual([
    ["read", true],
    ["judge", false],
  ]);
  expect(screen.getByLabelText<HTMLSelectElement>("Valid for").value).toBe("90");
  expect(screen.getByLabelText("Name of the token")).toBeTruthy();
});
