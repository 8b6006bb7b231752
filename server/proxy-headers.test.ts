import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it } from "vitest";
import type { Scope } from "../lib/model/library/scopes";
import { STATUS_HEADER, takeDependencies, setDependencies, takeProxyHeaders } from "./proxy-headers";

async function answerOf(write: (response: ServerResponse) => void): Promise<Response> {
  const server = createServer((_request, response) => {
    takeProxyHeaders(response);
    write(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const body = await answer.text();
  await new Promise((resolve) => server.close(resolve));
  return new Response(body, { status: answer.status, headers: answer.headers });
}

function dependOn(response: ServerResponse, scopes: Scope[]) {
  const headers = new Headers();
  setDependencies(headers, scopes);
  response.setHeaders(headers);
}

const BEGINNINGS: [string, (response: ServerResponse) => void][] = [
  ["ends", (response) => response.end("whole")],
  ["is written piece by piece", (response) => (response.write("who"), response.end("le"))],
  ["writes its head", (response) => response.writeHead(200, { "X-Other": "1" }).end("whole")],
];

it.each(BEGINNINGS)(
  "an answer that %s has the status that it asks for, and does not send that it asked",
  async (_, end) => {
    const answer = await answerOf((response) => {
      response.setHeader(STATUS_HEADER, "410");
      end(response);
    });
    expect([answer.status, await answer.text(), answer.headers.get(STATUS_HEADER)]).toEqual([410, "whole", null]);
  },
);

it.each(BEGINNINGS)("an answer that %s and asks for nothing is as it was", async (_, end) => {
  const answer = await answerOf(end);
  expect([answer.status, await answer.text()]).toEqual([200, "whole"]);
});

it.each(BEGINNINGS)("an answer that %s does not send what it depends on", async (_, end) => {
  const answer = await answerOf((response) => {
    dependOn(response, ["call:12", "library"]);
    end(response);
  });
  expect([...answer.headers.keys()].filter((name) => name.startsWith("x-parallax"))).toEqual([]);
});

it.each<[Scope[]]>([[["call:12", "library"]], [["*"]], [[]]])(
  "reads back that a page depends on %j",
  async (scopes) => {
    let read: Scope[] | null = null;
    await answerOf((response) => {
      dependOn(response, scopes);
      read = takeDependencies(response);
      response.end();
    });
    expect(read).toEqual(scopes);
  },
);

it("distinguishes a page without dependencies from a response that declares none", async () => {
  let read: Scope[] | null = [];
  await answerOf((response) => {
    read = takeDependencies(response);
    response.end();
  });
  expect(read).toBeNull();
});
