import { Fragment, type ReactNode } from "react";

/** Items that are rendered without a pause. */
const AT_ONCE = 100;

async function AfterTurn({ children }: { children: () => ReactNode }) {
  await new Promise((resolve) => setImmediate(resolve));
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
  return starts.map((from) => (
    <Fragment key={from}>
      <AfterTurn>{() => items.slice(from, from + AT_ONCE).map(children)}</AfterTurn>
    </Fragment>
  ));
}
