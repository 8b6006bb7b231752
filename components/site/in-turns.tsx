import type { ReactNode } from "react";

/** Items that are rendered without a pause. */
const AT_ONCE = 100;

const nextTurn = () => new Promise((resolve) => setImmediate(resolve));

async function AfterTurn({ turn, children }: { turn: Promise<unknown>; children: () => ReactNode }) {
  await turn;
  return children();
}

/**
 * Many items of a list, some at a time: between them the server answers others. Few are rendered at once.
 *
 * @param keyOf names an item among the others
 */
export function inTurns<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
  render: (item: T) => ReactNode,
): ReactNode[] {
  if (items.length <= AT_ONCE) return items.map(render);
  // One after another: what waits for the same turn of the event loop is done in that one turn.
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
