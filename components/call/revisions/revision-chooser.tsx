import { revisionsPath } from "@/lib/addresses/readout-path";
import type { RevisionRange } from "@/lib/addresses/revisions-query";
import { REVISIONS } from "@/lib/messages/calls/revisions";
import styles from "./revisions.module.css";
import type { History } from "@/lib/model/calls/revisions";

const ENDS = [
  ["from", REVISIONS.from],
  ["to", REVISIONS.to],
] as const;

/** Chooses any two revisions to compare: a plain form. */
export function RevisionChooser({ history: { call, readout, revisions }, compared }: { history: History } & Chosen) {
  return (
    <form action={revisionsPath({ call: call.slug, readout: readout.slug })} className={styles.chooser}>
      {ENDS.map(([end, label]) => (
        <label key={end}>
          {label}{" "}
          <select name={end} key={compared[end]} defaultValue={compared[end]}>
            {revisions.toReversed().map(({ number }) => (
              <option key={number} value={number}>
                {number}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button>{REVISIONS.show}</button>
    </form>
  );
}

interface Chosen {
  compared: RevisionRange;
}
