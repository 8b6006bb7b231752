import Link from "next/link";
import type { Call } from "@/lib/data/call-queries";
import type { Pair } from "@/lib/data/pairs";
import styles from "./readout-chooser.module.css";

const SIDES = [
  ["left", "Left"],
  ["right", "Right"],
] as const;

/** Any two readouts of the call as left and right, where there are more than two: a plain form. */
export function ReadoutChooser({ call, pair }: { call: Call; pair: Pair }) {
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
