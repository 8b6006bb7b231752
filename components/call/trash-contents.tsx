import type { ReactNode } from "react";
import { count, formatMoment, titleCall } from "@/lib/messages/names";
import styles from "@/components/forms/editing.module.css";
import type { Trash } from "@/lib/model/trash";

interface Props {
  bin: Trash;
  restoreAction: (form: FormData) => Promise<void>;
}

interface ThingProps {
  /** What is put back, by the name and the value of a field. */
  field: "call" | "readout";
  id: string;
  title: string;
  since: Date;
  restoreAction: Props["restoreAction"];
  children: ReactNode;
}

function DeletedThing({ field, id, title, since, restoreAction, children }: ThingProps) {
  return (
    <li>
      <p>
        <strong>{title}</strong>
        <br />
        {children}, in the bin since <time dateTime={since.toISOString()}>{formatMoment(since)}</time>
      </p>
      <form action={restoreAction}>
        <input type="hidden" name={field} value={id} />
        <button>
          Put back<span className="visually-hidden"> {title}</span>
        </button>
      </form>
    </li>
  );
}

/** What is in the bin and since when, each with a button that puts it back: plain forms. */
export function TrashContents({ bin: { calls, readouts }, restoreAction }: Props) {
  if (calls.length + readouts.length === 0) return <p>The bin is empty.</p>;
  return (
    <ul className={styles.list}>
      {calls.map((call) => (
        <DeletedThing
          key={call.slug}
          field="call"
          id={call.slug}
          title={titleCall(call)}
          since={call.hiddenAt}
          restoreAction={restoreAction}
        >
          A call with {count(call.readouts, "readout")}
        </DeletedThing>
      ))}
      {readouts.map(({ call, slug, issuer, hiddenAt }) => (
        <DeletedThing
          key={`${call.slug}:${slug}`}
          field="readout"
          id={`${call.slug}:${slug}`}
          title={`${issuer}: ${titleCall(call)}`}
          since={hiddenAt}
          restoreAction={restoreAction}
        >
          A readout{call.isHidden && ", whose call is in the bin too"}
        </DeletedThing>
      ))}
    </ul>
  );
}
