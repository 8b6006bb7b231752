import styles from "./people.module.css";

interface Props {
  /** What to do with it. */
  sentence: string;
  /** A link or a token: nothing while none was made. */
  secret: string | undefined;
}

/** Something that was just made, and that nobody can look up again. */
export const ShownOnce = ({ sentence, secret }: Props) =>
  secret && (
    <div role="status">
      <p>{sentence}</p>
      <code className={styles.link}>{secret}</code>
    </div>
  );
