import { Message } from "@/components/site/message";
import { toText } from "@/lib/messages/parts/to-text";
import type { SimilarCall } from "@/lib/forms/form-state";
import { CALL_FORM } from "@/lib/messages/form/form-labels";
import styles from "./call-form.module.css";

/** Stored calls that may be the same, with links to check them before saving. */
export function SimilarCalls({ similar = [] }: { similar: SimilarCall[] | undefined }) {
  if (similar.length === 0) return null;
  const paths = [...new Set(similar.map(({ path }) => path))];
  return (
    <section className={styles.note} aria-label={CALL_FORM.similar}>
      <ul>
        {similar.map(({ sentence, path }) => (
          <li key={`${path} ${toText(sentence)}`}>
            <Message of={sentence} />{" "}
            <a href={path} target="_blank" rel="noopener">
              {CALL_FORM.openSimilar}
            </a>
          </li>
        ))}
      </ul>
      <label>
        <input type="checkbox" name="confirmed" value={paths.join(" ")} /> {CALL_FORM.saveSimilar}
      </label>
    </section>
  );
}
