import { once } from "node:events";
import { createServer, request as ask, type IncomingMessage, type Server } from "node:http";
import { connect, type AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { TooLarge } from "./read-multipart";
import { refuseForm, sendSentence } from "./send-sentence";

const LARGE = { status: 413, sentence: "The form is too large." };

let server: Server;
let port = 0;
let answer: Parameters<typeof createServer>[1];
beforeEach(async () => {
  server = createServer((request, response) => answer!(request, response));
  await once(server.listen(0, "127.0.0.1"), "listening");
  port = (server.address() as AddressInfo).port;
});
afterEach(() => void server.close());

/** Sends all of a long body before it looks for an answer, as browsers do. */
function sendWhole(size: number): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  socket.write(`POST /calls/new HTTP/1.1\r\nHost: x\r\nContent-Length: ${size}\r\n\r\n`);
  return new Promise((resolve, reject) => {
    socket.once("error", reject);
    socket.pause();
    socket.write(Buffer.alloc(size, "a"), (error) => (error ? reject(error) : resolve(text(socket))));
  });
}

describe("a sentence", () => {
  it("is read by a sender who first sends all of a form that nobody reads", async () => {
    answer = (_request, response) => void sendSentence(response, LARGE);
    const received = await sendWhole(64 * 1024 * 1024);
    expect(received).toMatch(/^HTTP\/1\.1 413 /);
    expect(received).toMatch(/\r\n\r\nThe form is too large\.\n$/);
  });

  it("is read by a sender who is still sending, and waits for no more than the end of the form", async () => {
    answer = (_request, response) => void sendSentence(response, LARGE);
    const sending = ask({ port, host: "127.0.0.1", method: "POST", headers: { "Content-Length": 2 } });
    sending.write("a");
    const [response] = (await once(sending, "response")) as [IncomingMessage];
    expect([response.statusCode, response.headers.connection]).toEqual([413, "close"]);
    sending.end("b");
    expect(await text(response)).toBe("The form is too large.\n");
  });

  it("ends where the sender goes away", async () => {
    const refused = new Promise<void>((resolve) => {
      answer = (_request, response) => void sendSentence(response, LARGE).then(resolve);
    });
    const sending = ask({ port, host: "127.0.0.1", method: "POST", headers: { "Content-Length": 2 } });
    sending.write("a");
    const [response] = (await once(sending, "response")) as [IncomingMessage];
    response.once("error", () => undefined);
    sending.destroy();
    await expect(refused).resolves.toBeUndefined();
  });
});

describe("refuseForm", () => {
  it.each([
    [new TooLarge(), 413],
    [new TypeError("form", { cause: new TooLarge() }), 413],
    [new Error("cut off"), 400],
    [null, 400],
  ])("says of %o that its status is %i", async (error, status) => {
    answer = (_request, response) => void refuseForm(response, error);
    expect((await fetch(`http://127.0.0.1:${port}/`)).status).toBe(status);
  });
});
