import type { Matrix } from "@/lib/model/matrices";
import styles from "./readout-chooser.module.css";

/** Whose points are the rows: a plain form. */
export function MatrixChooser({ call, readout }: Matrix) {
  return (
    <div className={styles.chooser}>
      <form action={`/calls/${call.slug}/matrix`}>
        <label>
          The points of{" "}
          <select name="of" defaultValue={readout.slug}>
            {call.readouts.map(({ slug, issuer }) => (
              <option key={slug} value={slug}>
                {issuer.name}
              </option>
            ))}
          </select>
        </label>
        <button>Show</button>
      </form>
    </div>
  );
}
