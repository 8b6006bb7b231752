import Link from "next/link";
import { formatMoment, titleCall } from "@/lib/messages/names";
import styles from "@/components/forms/editing.module.css";
import { precisionOf } from "@/lib/model/dates";
import type { EditableCall, EditableReadout } from "@/lib/model/corrections";

/** Says what is in the bin, since when, and what can be done. */
export function DeletedNotice({ call, readout }: { call: EditableCall; readout: EditableReadout | null }) {
  const title = titleCall({ ...call, datePrecision: precisionOf(call.date) });
  const since = readout?.hiddenAt ?? call.hiddenAt;
  return (
    <div className={styles.part}>
      <h1>{readout ? "This readout is in the bin" : "This call is in the bin"}</h1>
      <p>
        <strong>{readout ? `${readout.issuer.name}: ${title}` : title}</strong>
        {since && <> was put there on {formatMoment(since)}.</>} Nothing of it is lost, and it can be put back.
        Permanent links to it, which begin with <code>/c/</code>, keep working.
      </p>
      <p>
        <Link href="/bin">See the bin</Link> ·{" "}
        {readout ? <Link href={`/calls/${call.slug}`}>See its call</Link> : <Link href="/calls">See all calls</Link>}
      </p>
    </div>
  );
}
