import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Visitor } from "../lib/model/people/roles";
import { withVisitor } from "./current-visitor";
import { limitEach } from "./limit-each";

const MOST = 2;
const ANA = { id: "ana", name: "Ana", role: "editor" } as const;
const VISITORS: Record<string, Visitor> = {
  laptop: { kind: "member", member: { ...ANA, via: "session", viaId: "laptop" } },
  phone: { kind: "member", member: { ...ANA, via: "session", viaId: "phone" } },
  program: { kind: "member", member: { ...ANA, via: "token", viaId: "7", scopes: ["read"] } },
  stranger: { kind: "anyone", isPublic: true },
};

const limited = limitEach((_, response) => Promise.resolve(void response.end("ok")), MOST);
const server = createServer((request, response) => {
  const visitor = VISITORS[request.url!.slice(1)]!;
  void withVisitor(visitor, () => limited(request, response));
});

beforeAll(() => new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve)));
afterAll(() => server.close());

async function ask(visitor: string): Promise<number> {
  const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/${visitor}`);
  await response.text();
  return response.status;
}

test("A member is answered so often in all sessions together; a token of theirs and strangers are counted for themselves", async () => {
  expect([await ask("laptop"), await ask("phone"), await ask("phone"), await ask("laptop")]).toEqual([
    200, 200, 429, 429,
  ]);
  for (const other of ["program", "stranger"])
    expect([await ask(other), await ask(other), await ask(other)]).toEqual([200, 200, 429]);
});
