import styles from "./people.module.css";

interface Props {
  /** What to do with it. */
  sentence: string;
  /** A link or a token; null before one was made. */
  secret: string | undefined;
}

/** A secret that was just made. It is shown only once, because only its hash is stored. */
export const ShownOnce = ({ sentence, secret }: Props) =>
  secret && (
    <div role="status">
      <p>{sentence}</p>
      <code className={styles.link}>{secret}</code>
    </div>
  );
