import Link from "next/link";
import styles from "@/components/forms/editing.module.css";

interface Props {
  /** "call" or "readout". */
  what: string;
  action: () => Promise<void>;
  /** Where the reader comes from. */
  back: string;
}

/** What becomes of a thing in the bin, and the button that puts it there: a plain form. */
export function TrashConfirmation({ what, action, back }: Props) {
  return (
    <section className={styles.part}>
      <p>
        In the bin the {what} is shown on no page; its addresses answer that it is there. Nothing is lost: every
        revision stays, permanent links keep working and say where it is, and it can be put back at any time.
      </p>
      <form action={action} className={styles.buttons}>
        <button>Move to the bin</button>
        <Link href={back}>Cancel</Link>
      </form>
    </section>
  );
}
