/** How much of one side a model is shown at once. Characters are UTF-16 code units. */
export const WINDOW = { passages: 80, characters: 24_000, overlap: 4 };

/** Passages from `from` up to, but not including, `to`. */
export interface Window {
  from: number;
  to: number;
}

/**
 * Cuts the passages of one side into windows that a model can take at once. Neighbouring windows share a few passages, so that each passage
 * is shown at least once with its context.
 *
 * @param lengths of the passages, in UTF-16 code units
 * @param limits a passage that is longer than a window gets its own
 * @returns in order, covering all passages; one empty window if there are none
 * @example
 * cutWindows([10, 10, 10, 10], { passages: 3, characters: 100, overlap: 1 });
 * //=> [{ from: 0, to: 3 }, { from: 2, to: 4 }]
 */
export function cutWindows(lengths: number[], limits = WINDOW): Window[] {
  const windows: Window[] = [];
  let from = 0;
  let seen = 0;
  for (;;) {
    let to = from;
    let characters = 0;
    while (to < lengths.length && to - from < limits.passages) {
      characters += lengths[to]!;
      if (to > seen && characters > limits.characters) break;
      to += 1;
    }
    windows.push({ from, to });
    if (to >= lengths.length) return windows;
    seen = to;
    // At most half of a window repeats the previous one, and each window shows a new passage.
    from = Math.max(to - Math.min(limits.overlap, Math.floor((to - from) / 2)), from + 1);
  }
}
