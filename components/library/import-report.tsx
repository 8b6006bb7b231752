import { callsPath } from "@/lib/addresses/call-path";
import Link from "next/link";
import type { Message as Said } from "@/lib/messages/parts/message";
import { Message } from "@/components/site/message";
import { SITE } from "@/lib/messages/site/site";
import { faultLine } from "@/lib/messages/library/upload";
import styles from "./library.module.css";

/** The result of an import in one sentence. */
export interface ImportResultView {
  isImported: boolean;
  sentence: Said;
  faults: { line: number; sentence: Said }[];
}

/** How much was imported, or every fault with its line. */
export function ImportReport({ answer: { isImported, sentence, faults } }: { answer: ImportResultView }) {
  if (isImported)
    return (
      <p>
        <Message of={sentence} />{" "}
        <Link href={callsPath()} prefetch={false}>
          {SITE.allCalls}
        </Link>
      </p>
    );
  return (
    <>
      <p className={styles.fault}>
        <Message of={sentence} />
      </p>
      <ol className={styles.faults}>
        {faults.map((fault, index) => (
          <li key={index}>
            <strong>
              <Message of={faultLine(fault.line)} />
            </strong>{" "}
            <Message of={fault.sentence} />
          </li>
        ))}
      </ol>
    </>
  );
}
