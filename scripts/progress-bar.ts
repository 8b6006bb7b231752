/** The number of steps from which progress is shown. */
const LONG_WORK = 1_000;

/** The bar's width in characters. */
const WIDTH = 30;

/** Without a terminal, a line is printed for each of this many parts. */
const PLAIN_PARTS = 4;

const STAGES = {
  checking: { verb: "Checked", noun: "calls" },
  storing: { verb: "Stored", noun: "calls" },
  comparing: { verb: "Made", noun: "comparisons" },
  reading: { verb: "Read", noun: "comparisons" },
};

export type Stage = keyof typeof STAGES;

/** The parts of standard error that a progress bar needs. */
interface Output {
  isTTY?: boolean;
  write(text: string): unknown;
}

const figures = (n: number) => n.toLocaleString("en");

/**
 * Shows the progress of long work: a bar that is redrawn on a terminal, occasional lines elsewhere.
 *
 * @param longFrom the number of steps from which it is shown
 * @returns a function to call with each step
 */
export function makeProgressBar(output: Output, longFrom = LONG_WORK) {
  let said = "";
  return (stage: Stage, done: number, total: number) => {
    if (total < longFrom) return;
    const { verb, noun } = STAGES[stage];
    const words = `${verb} ${figures(done)} of ${figures(total)} ${noun}`;
    if (output.isTTY) {
      const filled = Math.round((WIDTH * done) / total);
      const bar = "█".repeat(filled) + "░".repeat(WIDTH - filled);
      output.write(`\r\u001b[K${bar} ${words}${done === total ? "\n" : ""}`);
      return;
    }
    const part = `${stage} ${Math.floor((PLAIN_PARTS * done) / total)}`;
    if (part !== said && !part.endsWith(" 0")) output.write(`${words}\n`);
    said = part;
  };
}
