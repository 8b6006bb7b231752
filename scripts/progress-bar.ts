/** From how many calls on a file is long enough for progress to be shown. */
const LONG_FILE = 1_000;

/** Characters of the bar. */
const WIDTH = 30;

/** Without a terminal a line is printed for each of so many parts. */
const PLAIN_PARTS = 4;

const STAGES = { checking: "Checked", storing: "Stored" };

/** What a progress bar needs of standard error. */
interface Output {
  isTTY?: boolean;
  write(text: string): unknown;
}

const figures = (n: number) => n.toLocaleString("en");

/**
 * Shows how far a long file is: a bar that is redrawn on a terminal, a line now and then elsewhere.
 *
 * @returns what is to be told of each step
 */
export function makeProgressBar(output: Output) {
  let said = "";
  return (stage: keyof typeof STAGES, done: number, total: number) => {
    if (total < LONG_FILE) return;
    const words = `${STAGES[stage]} ${figures(done)} of ${figures(total)} calls`;
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
