import styles from "./call-form.module.css";
import type { DraftState } from "./draft-state";
import { AreaField } from "./fields";

/** An article to begin with: the official statements that it quotes fill the sides of the form. */
export function ArticleFields({ state }: { state: DraftState }) {
  const found = state.article;
  const isWrong = state.faults.some(({ name }) => name === "article");
  return (
    <details className={styles.note} open={found !== null || isWrong || Boolean(state.values.article)}>
      <summary>Begin with an article</summary>
      <div className={styles.grid}>
        <AreaField
          name="article"
          label="Paste an article"
          hint="Its text or its HTML. The official statements that it quotes fill in the form."
          rows={6}
          state={state}
        />
        <label>
          Or choose a text or HTML file{" "}
          <input type="file" name="articleFile" accept=".txt,.html,.htm,text/plain,text/html" />
        </label>
        <button name="do" value="article">
          Find the statements
        </button>
        <div role="status">
          {found && <p>{found.sentence}</p>}
          {found && found.calls.length > 1 && (
            <p className={styles.rows}>
              {found.calls.map((label, i) => (
                <button key={label} name="do" value={`article-${i}`}>
                  {label}
                </button>
              ))}
            </p>
          )}
          {found?.canBeReport && (
            <button name="do" value="report">
              Store the text as a press report
            </button>
          )}
        </div>
      </div>
    </details>
  );
}
