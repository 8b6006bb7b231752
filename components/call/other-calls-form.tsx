import styles from "@/components/site/chooser.module.css";
import { otherCallPath } from "@/lib/addresses/call-path";
import { OTHER_CALLS } from "@/lib/messages/calls/other-calls";
import { readoutChoice } from "@/lib/messages/comparisons/sides";
import type { ReaderName } from "@/lib/model/comparisons/comparison-query";
import type { Call, Readout } from "@/lib/model/calls/calls";
import { MAX_CALL_SEARCH_LENGTH } from "@/lib/model/limits";

interface Props {
  call: Call;
  readout: Readout;
  /** The search term; empty if there is none. */
  q: string;
  /** The reader that was asked for, which the comparison keeps. */
  reader: ReaderName | null;
}

/** Chooses the readout to compare, and searches for calls to compare it with: a plain form. */
export function OtherCallsForm({ call, readout, q, reader }: Props) {
  return (
    <div className={styles.chooser}>
      <form action={otherCallPath(call.slug)} role="search">
        <label>
          {OTHER_CALLS.own}{" "}
          <select name="of" defaultValue={readout.slug}>
            {call.readouts.map((one) => (
              <option key={one.slug} value={one.slug}>
                {readoutChoice(one, call.readouts)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {OTHER_CALLS.search}{" "}
          <input
            type="search"
            name="q"
            defaultValue={q}
            maxLength={MAX_CALL_SEARCH_LENGTH}
            placeholder={OTHER_CALLS.anyWords}
          />
        </label>
        {reader && <input type="hidden" name="reader" value={reader} />}
        <button>{OTHER_CALLS.show}</button>
      </form>
    </div>
  );
}
