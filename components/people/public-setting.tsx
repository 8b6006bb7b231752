import { PEOPLE } from "@/lib/messages/people/people";
import styles from "@/components/site/page-parts.module.css";

interface Props {
  isPublic: boolean;
  action: (form: FormData) => Promise<void>;
}

/** Whether strangers may read the library. */
export function PublicSetting({ isPublic, action }: Props) {
  return (
    <section className={styles.part} aria-labelledby="reading-part">
      <h2 id="reading-part">{PEOPLE.reading}</h2>
      <p>{isPublic ? PEOPLE.isPublic : PEOPLE.isPrivate}</p>
      <form action={action}>
        <button name="public" value={isPublic ? "no" : "yes"}>
          {isPublic ? PEOPLE.close : PEOPLE.open}
        </button>
      </form>
    </section>
  );
}
