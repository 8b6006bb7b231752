import { expect, it } from "vitest";
import { writeAuditCsv } from "./audit-csv";
import type { AuditLine } from "../model/people/audit";

async function* lines(): AsyncGenerator<AuditLine> {
  const at = "2026-11-30T07:00:00.000Z";
  yield { id: 2, at, member: "=Ana, Petrova", via: "session", act: "judged", thing: "/calls/a", details: {} };
  yield { id: 1, at, member: null, via: "none", act: "sign-in-failed", thing: null, details: { role: "reader" } };
}

it("The audit is a table in which no name runs as a formula", async () => {
  const pieces: string[] = [];
  for await (const piece of writeAuditCsv(lines())) pieces.push(piece);
  expect(pieces.join("")).toBe(
    [
      "\ufeffid,at,member,via,act,thing,details",
      `2,2026-11-30T07:00:00.000Z,"'=Ana, Petrova",session,judged,/calls/a,{}`,
      `1,2026-11-30T07:00:00.000Z,,none,sign-in-failed,,"{""role"":""reader""}"`,
      "",
    ].join("\r\n"),
  );
});
