/** Two revisions of a readout that are compared: numbers that it has. */
export interface Compared {
  from: number;
  to: number;
}

/**
 * Which two revisions an address compares. What it does not say, or says of a revision that is not there, is the latest and the one
 * before it.
 *
 * @param query the values of `from` and `to`
 * @param latest how many revisions there are
 * @returns null while there is only one
 * @example
 * readCompared({ from: "1" }, 3); //=> { from: 1, to: 3 }
 */
export function readCompared(query: Record<string, unknown>, latest: number): Compared | null {
  if (latest < 2) return null;
  const read = (value: unknown, otherwise: number) => {
    const number = typeof value === "string" && /^\d{1,9}$/.test(value) ? Number(value) : 0;
    return number >= 1 && number <= latest ? number : otherwise;
  };
  return { from: read(query.from, latest - 1), to: read(query.to, latest) };
}
