import { renderToReadableStream } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { inTurns } from "./in-turns";

async function readAll(stream: ReadableStream<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder();
  const reader = stream.getReader();
  let text = "";
  for (let read = await reader.read(); !read.done; read = await reader.read())
    text += decoder.decode(read.value, { stream: true });
  return text;
}

/** Renders a list as a server does; answers its items and the turns of the event loop that rendered them. */
async function renderList(length: number) {
  const turns = new Set<number>();
  let turn = 0;
  let isOver = false;
  const count = () => {
    turn++;
    if (!isOver) setImmediate(count);
  };
  setImmediate(count);
  const stream = await renderToReadableStream(
    <ol>
      {inTurns(
        Array.from({ length }, (_, n) => n),
        String,
        (n) => {
          turns.add(turn);
          return <li key={n}>{n}</li>;
        },
      )}
    </ol>,
  );
  const html = await readAll(stream);
  isOver = true;
  return { items: [...html.matchAll(/<li>(\d+)<\/li>/g)].map(([, n]) => Number(n)), turns: turns.size };
}

describe("inTurns", () => {
  it("renders few items at once", async () => {
    expect(await renderList(100)).toEqual({ items: Array.from({ length: 100 }, (_, n) => n), turns: 1 });
  });

  it("renders many in their order, in several turns of the event loop", async () => {
    const { items, turns } = await renderList(1_050);
    expect(items).toEqual(Array.from({ length: 1_050 }, (_, n) => n));
    expect(turns).toBeGreaterThan(8);
  });
});
