import Link from "next/link";
import { matrixPath } from "@/lib/addresses/call-path";
import { MATRIX, matrixPartSentence } from "@/lib/messages/comparisons/matrix";
import type { MatrixView } from "@/lib/model/comparisons/matrix-view";
import { InterfaceMessage } from "@/components/site/interface-message";
import styles from "./call-matrix.module.css";

type Props = Pick<MatrixView, "call" | "readout" | "query" | "part">;

/** Which part of a long readout the rows show, with links to the parts before and after; renders nothing for a short one. */
export function MatrixParts({ call, readout, query, part }: Props) {
  if (part.before === null && part.after === null) return null;
  const pathFrom = (from: number) => matrixPath(call.slug, { ...query, of: readout.slug, from });
  return (
    <nav className={styles.parts} aria-label={MATRIX.parts}>
      <InterfaceMessage of={matrixPartSentence(part)} />{" "}
      {part.before !== null && (
        <Link href={pathFrom(part.before)} rel="prev" prefetch={false}>
          {MATRIX.before}
        </Link>
      )}{" "}
      {part.after !== null && (
        <Link href={pathFrom(part.after)} rel="next" prefetch={false}>
          {MATRIX.after}
        </Link>
      )}
    </nav>
  );
}
