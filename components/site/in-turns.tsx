import type { ReactNode } from "react";

/** Items that are rendered without a pause. */
const AT_ONCE = 100;

const nextTurn = () => new Promise((resolve) => setImmediate(resolve));

async function AfterTurn({ turn, children }: { turn: Promise<unknown>; children: () => ReactNode }) {
  await turn;
  return children();
}

interface Props<T> {
  items: T[];
  children: (item: T) => ReactNode;
}

/** Many items of a list, some at a time: between them the server answers others. Few are rendered at once. */
export function InTurns<T>({ items, children }: Props<T>) {
  if (items.length <= AT_ONCE) return items.map(children);
  const starts = Array.from({ length: Math.ceil(items.length / AT_ONCE) }, (_, n) => n * AT_ONCE);
  // One after another: what waits for the same turn of the event loop is done in that one turn.
  let turn: Promise<unknown> = Promise.resolve();
  return starts.map((from) => {
    turn = turn.then(nextTurn);
    return (
      <AfterTurn key={from} turn={turn}>
        {() => items.slice(from, from + AT_ONCE).map(children)}
      </AfterTurn>
    );
  });
}
