import Link from "next/link";
import { allReadouts } from "@/lib/messages/calls/readouts";
import { readoutChoice } from "@/lib/messages/comparisons/sides";
import { Message } from "@/components/site/message";
import { SITE } from "@/lib/messages/site/site";
import { COMPARISON } from "@/lib/messages/comparisons/views";
import styles from "@/components/site/chooser.module.css";
import { callPath, matrixPath } from "@/lib/addresses/call-path";
import type { ReaderName } from "@/lib/model/comparisons/comparison-query";
import type { Call } from "@/lib/model/calls/calls";
import type { ReadoutPair } from "@/lib/model/calls/readout-pairs";

const CHOICES = [
  ["left", COMPARISON.left],
  ["right", COMPARISON.right],
] as const;

interface Props {
  call: Call;
  pair: ReadoutPair;
  /** The reader that was asked for; the matrix and the chosen comparison keep it. */
  reader: ReaderName | null;
}

/** Chooses the left and the right readout, if the call has more than two: a plain form. */
export function ReadoutChooser({ call, pair, reader }: Props) {
  if (call.readouts.length < 3) return null;
  return (
    <div className={styles.chooser}>
      <form action={callPath(call.slug)}>
        {CHOICES.map(([side, label]) => (
          <label key={side}>
            {label}{" "}
            <select name={side} defaultValue={pair[side].readout.slug}>
              {call.readouts.map((readout) => (
                <option key={readout.slug} value={readout.slug}>
                  {readoutChoice(readout, call.readouts)}
                </option>
              ))}
            </select>
          </label>
        ))}
        {reader && <input type="hidden" name="reader" value={reader} />}
        <button>{SITE.compare}</button>
      </form>
      <Link href={matrixPath(call.slug, { of: pair.left.readout.slug, reader })} prefetch={false}>
        <Message of={allReadouts(call.readouts.length)} />
      </Link>
    </div>
  );
}
