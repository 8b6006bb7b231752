import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it } from "vitest";
import { STATUS_HEADER, giveStatus } from "./with-status";

async function answerOf(write: (response: ServerResponse) => void): Promise<Response> {
  const server = createServer((_request, response) => {
    giveStatus(response);
    write(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const body = await answer.text();
  await new Promise((resolve) => server.close(resolve));
  return new Response(body, { status: answer.status, headers: answer.headers });
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
