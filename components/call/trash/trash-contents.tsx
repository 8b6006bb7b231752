import { titleCall } from "@/lib/messages/calls/calls";
import type { Message as Said } from "@/lib/messages/parts/message";
import { TRASH, deletedCall, deletedReadout, inTrashSince, titleReadout } from "@/lib/messages/calls/trash";
import { Message } from "@/components/site/message";
import { formatReadoutName } from "@/lib/addresses/pair-names";
import styles from "@/components/site/page-parts.module.css";
import type { Trash } from "@/lib/model/calls/trash";

interface Props {
  trash: Trash;
  restoreAction: (form: FormData) => Promise<void>;
}

interface ThingProps {
  /** The hidden field that names the call or readout to restore. */
  field: "call" | "readout";
  id: string;
  title: Said;
  /** What it is, and since when it is in the trash. */
  what: Said;
  restoreAction: Props["restoreAction"];
}

function DeletedThing({ field, id, title, what, restoreAction }: ThingProps) {
  return (
    <li>
      <p>
        <strong>
          <Message of={title} />
        </strong>
        <br />
        <Message of={what} />
      </p>
      <form action={restoreAction}>
        <input type="hidden" name={field} value={id} />
        <button>
          {TRASH.putBack}
          <span className="visually-hidden">
            {" "}
            <Message of={title} />
          </span>
        </button>
      </form>
    </li>
  );
}

/** Deleted calls and readouts with their dates, each with a button that restores it: plain forms. */
export function TrashContents({ trash: { calls, readouts }, restoreAction }: Props) {
  if (calls.length + readouts.length === 0) return <p>{TRASH.empty}</p>;
  return (
    <ul className={styles.list}>
      {calls.map((call) => (
        <DeletedThing
          key={call.slug}
          field="call"
          id={call.slug}
          title={titleCall(call)}
          what={inTrashSince(deletedCall(call.readouts), call.deletedAt)}
          restoreAction={restoreAction}
        />
      ))}
      {readouts.map(({ call, slug, issuer, deletedAt }) => {
        const id = formatReadoutName({ call: call.slug, readout: slug });
        return (
          <DeletedThing
            key={id}
            field="readout"
            id={id}
            title={titleReadout(issuer, titleCall(call))}
            what={inTrashSince(deletedReadout(call.isDeleted), deletedAt)}
            restoreAction={restoreAction}
          />
        );
      })}
    </ul>
  );
}
