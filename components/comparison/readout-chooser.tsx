import Link from "next/link";
import styles from "./readout-chooser.module.css";
import type { Call } from "@/lib/model/calls";
import type { ReadoutPair } from "@/lib/model/readout-pairs";

const SIDES = [
  ["left", "Left"],
  ["right", "Right"],
] as const;

/** Any two readouts of the call as left and right, where there are more than two: a plain form. */
export function ReadoutChooser({ call, pair }: { call: Call; pair: ReadoutPair }) {
  if (call.readouts.length < 3) return null;
  return (
    <div className={styles.chooser}>
      <form action={`/calls/${call.slug}`}>
        {SIDES.map(([side, label]) => (
          <label key={side}>
            {label}{" "}
            <select name={side} defaultValue={pair[side].readout.slug}>
              {call.readouts.map((readout) => (
                <option key={readout.slug} value={readout.slug}>
                  {readout.issuer.name}
                </option>
              ))}
            </select>
          </label>
        ))}
        <button>Compare</button>
      </form>
      <Link href={`/calls/${call.slug}/matrix?of=${pair.left.readout.slug}`}>
        All {call.readouts.length} readouts at once
      </Link>
    </div>
  );
}
