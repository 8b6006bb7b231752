import Link from "next/link";
import { Offer } from "@/components/people/offer";
import { TRASH, TRASH_NOTES } from "@/lib/messages/calls/trash";
import { FORM } from "@/lib/messages/form/form-labels";
import styles from "@/components/site/page-parts.module.css";

interface Props {
  what: keyof typeof TRASH_NOTES;
  action: () => Promise<void>;
  /** The path of the page that the user came from. */
  back: string;
}

/** Explains what happens to something in the trash, with the button that moves it there: a plain form. */
export function TrashConfirmation({ what, action, back }: Props) {
  return (
    <section className={styles.part}>
      <p>{TRASH_NOTES[what]}</p>
      {what === "call" && (
        <Offer to="publish">
          <p>{TRASH.forStrangers}</p>
        </Offer>
      )}
      <form action={action} className={styles.buttons}>
        <button>{TRASH.moveHere}</button>
        <Link href={back} prefetch={false}>
          {FORM.cancel}
        </Link>
      </form>
    </section>
  );
}
