import type { DraftState } from "./draft-state";
import styles from "./call-form.module.css";

/** What is stored already and may be the same, with links to look at it before saving. */
export function SimilarCalls({ similar }: { similar: DraftState["similar"] }) {
  if (similar.length === 0) return null;
  return (
    <section className={styles.note} aria-label="Stored already">
      <ul>
        {similar.map(({ sentence, path }) => (
          <li key={`${path} ${sentence}`}>
            {sentence}{" "}
            <a href={path} target="_blank" rel="noopener">
              See it (in a new tab)
            </a>
          </li>
        ))}
      </ul>
      <label>
        <input type="checkbox" name="confirmed" value={[...new Set(similar.map(({ path }) => path))].join(" ")} /> This
        is another call: save it all the same
      </label>
    </section>
  );
}
