import { expect, it } from "vitest";
import { readJsonBody } from "./read-json";

const MOST = 20;

const send = (body: BodyInit, type: string | null = "application/json") =>
  new Request("http://localhost/", {
    method: "POST",
    body,
    headers: type === null ? {} : { "Content-Type": type },
    ...(body instanceof ReadableStream && { duplex: "half" }),
  });

/** A body of unknown length. */
const stream = (chunks: string[]) =>
  new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(new TextEncoder().encode(chunk));
      controller.close();
    },
  });

it("A body is read as JSON, with or without a length and parameters of its type", async () => {
  expect(await readJsonBody(send('{"left":"a"}'), MOST)).toEqual({ value: { left: "a" } });
  expect(await readJsonBody(send(stream(['{"left"', ':"ä"}']), "Application/JSON; charset=utf-8"), MOST)).toEqual({
    value: { left: "ä" },
  });
});

it.each([
  ["another type", send("{}", "text/plain"), "not-json"],
  ["a type that only begins alike", send("{}", "application/json-seq"), "not-json"],
  ["a form", send(new URLSearchParams({ left: "a" }), null), "not-json"],
  ["too long a body", send(JSON.stringify({ left: "a".repeat(MOST) })), "too-large"],
  ["too long a body of no known length", send(stream(["[1,", "2,".repeat(MOST), "3]"])), "too-large"],
  ["no JSON", send("{left}"), "unreadable-body"],
  ["nothing", send(""), "unreadable-body"],
  ["bytes that are no UTF-8", send(new Uint8Array([0x22, 0xff, 0x22])), "unreadable-body"],
])("%s is refused", async (_, request, name) => {
  expect(await readJsonBody(request, MOST)).toMatchObject({ name });
});
