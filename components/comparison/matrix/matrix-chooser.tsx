import Link from "next/link";
import type { MatrixView } from "@/lib/model/comparisons/matrix-view";
import { readoutChoice } from "@/lib/messages/comparisons/sides";
import { matrixPath } from "@/lib/addresses/call-path";
import { InterfaceMessage } from "@/components/site/interface-message";
import { MATRIX } from "@/lib/messages/comparisons/matrix";
import { READER } from "@/lib/messages/site/reader-findings";
import choiceStyles from "@/components/site/choices.module.css";
import styles from "@/components/site/chooser.module.css";

type Props = Pick<MatrixView, "call" | "readout" | "query" | "choices">;

/** Chooses whose points are the rows, and, if a language model has read any pair, whose matches are shown: a plain form. */
export function MatrixChooser({ call, readout, query, choices }: Props) {
  return (
    <div className={styles.chooser}>
      <form action={matrixPath(call.slug)}>
        <label>
          {MATRIX.pointsOf}{" "}
          <select name="of" defaultValue={readout.slug}>
            {call.readouts.map((choice) => (
              <option key={choice.slug} value={choice.slug}>
                {readoutChoice(choice, call.readouts)}
              </option>
            ))}
          </select>
        </label>
        {query.reader && <input type="hidden" name="reader" value={query.reader} />}
        <button>{MATRIX.show}</button>
      </form>
      {choices.length > 0 && (
        <nav className={choiceStyles.choices} aria-label={READER}>
          {choices.map(({ reader, label, isChosen }) => (
            <Link
              key={reader}
              prefetch={false}
              href={matrixPath(call.slug, { ...query, of: readout.slug, reader })}
              aria-current={isChosen ? "true" : undefined}
            >
              <InterfaceMessage of={label} />
            </Link>
          ))}
        </nav>
      )}
    </div>
  );
}
