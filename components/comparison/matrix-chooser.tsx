import type { MatrixView } from "@/lib/model/matrix-view";
import { readoutChoice } from "@/lib/messages/sides";
import { matrixPath } from "@/lib/addresses/call-path";
import styles from "./readout-chooser.module.css";

/** Whose points are the rows: a plain form. */
export function MatrixChooser({ call, readout }: Pick<MatrixView, "call" | "readout">) {
  return (
    <div className={styles.chooser}>
      <form action={matrixPath(call.slug)}>
        <label>
          The points of{" "}
          <select name="of" defaultValue={readout.slug}>
            {call.readouts.map((readout) => (
              <option key={readout.slug} value={readout.slug}>
                {readoutChoice(readout, call.readouts)}
              </option>
            ))}
          </select>
        </label>
        <button>Show</button>
      </form>
    </div>
  );
}
