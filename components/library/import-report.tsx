import Link from "next/link";
import styles from "./library.module.css";

/** What became of an import, in words. */
export interface ImportAnswer {
  isImported: boolean;
  sentence: string;
  faults: { line: number; sentence: string }[];
}

/** How much came in, or every fault with its line. */
export function ImportReport({ answer: { isImported, sentence, faults } }: { answer: ImportAnswer }) {
  if (isImported)
    return (
      <p>
        {sentence} <Link href="/calls">See all calls</Link>
      </p>
    );
  return (
    <>
      <p className={styles.fault}>{sentence}</p>
      <ol className={styles.faults}>
        {faults.map((fault, index) => (
          <li key={index}>
            <strong>Line {fault.line}</strong> {fault.sentence}
          </li>
        ))}
      </ol>
    </>
  );
}
