import type { ReactNode } from "react";
import type { Bin } from "@/lib/data/bin";
import { count, formatMoment, titleCall } from "@/lib/wording";
import styles from "./editing.module.css";

interface Props {
  bin: Bin;
  putBack: (form: FormData) => Promise<void>;
}

interface ThingProps {
  /** What is put back, by the name and the value of a field. */
  field: "call" | "readout";
  id: string;
  title: string;
  since: Date;
  putBack: Props["putBack"];
  children: ReactNode;
}

function BinnedThing({ field, id, title, since, putBack, children }: ThingProps) {
  return (
    <li>
      <p>
        <strong>{title}</strong>
        <br />
        {children}, in the bin since <time dateTime={since.toISOString()}>{formatMoment(since)}</time>
      </p>
      <form action={putBack}>
        <input type="hidden" name={field} value={id} />
        <button>
          Put back<span className="visually-hidden"> {title}</span>
        </button>
      </form>
    </li>
  );
}

/** What is in the bin and since when, each with a button that puts it back: plain forms. */
export function BinContents({ bin: { calls, readouts }, putBack }: Props) {
  if (calls.length + readouts.length === 0) return <p>The bin is empty.</p>;
  return (
    <ul className={styles.list}>
      {calls.map((call) => (
        <BinnedThing
          key={call.slug}
          field="call"
          id={call.slug}
          title={titleCall(call)}
          since={call.hiddenAt}
          putBack={putBack}
        >
          A call with {count(call.readouts, "readout")}
        </BinnedThing>
      ))}
      {readouts.map(({ call, slug, issuer, hiddenAt }) => (
        <BinnedThing
          key={`${call.slug}:${slug}`}
          field="readout"
          id={`${call.slug}:${slug}`}
          title={`${issuer}: ${titleCall(call)}`}
          since={hiddenAt}
          putBack={putBack}
        >
          A readout{call.isHidden && ", whose call is in the bin too"}
        </BinnedThing>
      ))}
    </ul>
  );
}
