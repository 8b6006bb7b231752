import type { ReactNode } from "react";

/** The number of items rendered in one turn of the event loop. */
const AT_ONCE = 100;

const nextTurn = () => new Promise((resolve) => setImmediate(resolve));

async function AfterTurn({ turn, children }: { turn: Promise<unknown>; children: () => ReactNode }) {
  await turn;
  return children();
}

/**
 * Renders a long list a few items at a time, so that the server answers other requests in between. A short list is rendered at once.
 *
 * @param keyOf a key that tells an item from the others
 */
export function inTurns<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  render: (item: T) => ReactNode,
): ReactNode[] {
  if (items.length <= AT_ONCE) return items.map(render);
  // One after another: promises that wait for the same turn of the event loop would all be done in it.
  let turn: Promise<unknown> = Promise.resolve();
  return items.map((item, index) => {
    if (index % AT_ONCE === 0) turn = turn.then(nextTurn);
    return (
      <AfterTurn key={keyOf(item)} turn={turn}>
        {() => render(item)}
      </AfterTurn>
    );
  });
}
