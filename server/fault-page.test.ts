import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import compression from "compression";
import { afterEach, describe, expect, it } from "vitest";
import { withFaultPage } from "./fault-page";
import { sendSentence } from "./send-sentence";

let close = () => {};
afterEach(() => close());

/** A server that answers like a page that fails. */
async function serve(handle: RequestListener, hasDatabaseFailed: boolean): Promise<string> {
  const compress = compression() as unknown as (...args: unknown[]) => void;
  const server = createServer((request, response) =>
    compress(request, response, () => {
      withFaultPage(request, response, () => hasDatabaseFailed);
      handle(request, response);
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  close = () => void server.close();
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

const FAILURES: Record<string, RequestListener> = {
  "with its head first": (_, response) => response.writeHead(500, { "Content-Type": "text/html" }).end("<html></html>"),
  "with a status and a body": (_, response) => {
    response.statusCode = 500;
    response.setHeader("Content-Length", "13");
    response.end("<html></html>");
  },
  "piece by piece": (_, response) => {
    response.statusCode = 500;
    response.write("<html>");
    response.end("</html>");
  },
};

describe.each(Object.entries(FAILURES))("A page that fails %s", (_, handle) => {
  it("is answered in words", async () => {
    const answer = await fetch(await serve(handle, false));
    expect(answer.status).toBe(500);
    const text = await answer.text();
    expect(text).toContain("This page could not be shown");
    expect(text.match(/<html/g)).toHaveLength(1);
  });

  it("while the database cannot be reached is to be tried again", async () => {
    const answer = await fetch(await serve(handle, true));
    expect([answer.status, answer.headers.get("retry-after")]).toEqual([503, "5"]);
    expect(await answer.text()).toContain("cannot reach its database");
  });
});

it("Leaves what does not fail as it is, also while the database cannot be reached", async () => {
  const answer = await fetch(await serve((_, response) => response.end("A page."), true));
  expect([answer.status, await answer.text()]).toEqual([200, "A page."]);
});

it("Leaves a sentence of the server's own, which says what to do", async () => {
  const handle: RequestListener = (_, response) =>
    void sendSentence(response, { status: 503, sentence: "There was no room for the file." });
  const answer = await fetch(await serve(handle, false), { method: "POST", body: "a form" });
  expect([answer.status, await answer.text()]).toEqual([503, "There was no room for the file.\n"]);
});

it("Answers a script with only the status", async () => {
  const url = await serve(FAILURES["with its head first"]!, true);
  const answer = await fetch(url, { headers: { "Next-Action": "x" } });
  expect([answer.status, await answer.text()]).toEqual([503, "<html></html>"]);
});

it("Returns a form unchanged, with a status that says that nothing was stored", async () => {
  const url = await serve((_, response) => response.end("The form."), true);
  const answer = await fetch(url, { method: "POST" });
  expect([answer.status, answer.headers.get("retry-after"), await answer.text()]).toEqual([503, "5", "The form."]);
  const script = await fetch(url, { method: "POST", headers: { "Next-Action": "x" } });
  expect(script.status).toBe(200);
});

describe("What fails for a program", () => {
  it.each(Object.entries(FAILURES))("%s is answered as problem details", async (_, handle) => {
    const answer = await fetch(`${await serve(handle, false)}api/v1/calls`);
    expect([answer.status, answer.headers.get("Content-Type"), answer.headers.get("Cache-Control")]).toEqual([
      500,
      "application/problem+json",
      "no-store",
    ]);
    expect(await answer.json()).toMatchObject({ type: "/api#failed", status: 500 });
  });

  it("for want of the database says when to ask again", async () => {
    const answer = await fetch(`${await serve(FAILURES["piece by piece"]!, true)}api/v1/calls`);
    expect([answer.status, answer.headers.get("Retry-After")]).toEqual([503, "5"]);
    expect(await answer.json()).toMatchObject({ type: "/api#unavailable" });
  });

  it("in words of its own keeps them", async () => {
    const handle: RequestListener = (_request, response) =>
      response.writeHead(503, { "Content-Type": "application/problem+json" }).end('{"type":"/api#pending"}');
    const setFirst: RequestListener = (request, response) => {
      response.setHeader("Content-Type", "application/problem+json");
      handle(request, response);
    };
    const answer = await fetch(`${await serve(setFirst, false)}api/v1/calls`);
    expect([answer.status, await answer.json()]).toEqual([503, { type: "/api#pending" }]);
  });
});
