import { Message } from "@/components/site/message";
import type { FormState } from "@/lib/forms/form-state";
import { describeExtraction } from "@/lib/messages/readers";
import { DOCUMENT_ENDINGS } from "@/lib/model/documents";
import type { ReaderModel } from "@/lib/model/readers";
import type { Field } from "@/lib/schema/field";
import styles from "./call-form.module.css";
import { FormField } from "./form-field";

const ARTICLE: Field = {
  name: "article",
  label: "Article",
  kind: "text",
  rows: 6,
  hint: "Its text or its HTML. The official statements that it quotes fill in the form.",
};

/** An article to begin with: the official statements that it quotes fill in the sides of the form. */
export function ArticleFields({ state, model }: { state: FormState; model: ReaderModel | null }) {
  const { article, faults, values } = state;
  const isWrong = faults.some(({ name }) => name === ARTICLE.name);
  return (
    <details className={styles.note} open={Boolean(article) || isWrong || Boolean(values[ARTICLE.name])}>
      <summary>Paste a news article and extract both readouts</summary>
      <div className={styles.grid}>
        <FormField field={ARTICLE} state={state} />
        <label>
          Or choose a file <input type="file" name="articleFile" accept={DOCUMENT_ENDINGS} />
        </label>
        <button name="do" value="article">
          Find the statements
        </button>
        {model && (
          <div>
            <button name="do" value="article-model">
              Extract with <bdi>{model.name}</bdi>
            </button>{" "}
            <Message of={describeExtraction(model)} />
          </div>
        )}
        <div role="status">
          {article && (
            <p>
              <Message of={article.sentence} />
            </p>
          )}
          {article?.check && <p>{article.check}</p>}
          {article?.open.map((message, index) => (
            <p key={index}>
              <Message of={message} />
            </p>
          ))}
          {article && article.calls.length > 1 && (
            <p className={styles.rows}>
              {article.calls.map((label, index) => (
                <button key={label} name="do" value={`article-${index}`}>
                  {label}
                </button>
              ))}
            </p>
          )}
          {article?.canBeReport && (
            <button name="do" value="report">
              Store the text as a press report
            </button>
          )}
        </div>
      </div>
    </details>
  );
}
