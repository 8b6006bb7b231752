import { Message } from "@/components/site/message";
import type { FormState } from "@/lib/forms/form-state";
import { describeExtraction } from "@/lib/messages/site/reading-requests";
import type { ReaderModel } from "@/lib/model/readers/readers";
import type { Field } from "@/lib/schema/field";
import { MAX_PASTED_SOURCE } from "@/lib/schema/limits";
import { ARTICLE_BOX, FORM, extractWith } from "@/lib/messages/form/form-labels";
import styles from "./call-form.module.css";
import { FileDrop } from "./file-drop";
import { FormField } from "./form-field";

const ARTICLE: Field = {
  name: "article",
  label: ARTICLE_BOX.label,
  kind: "text",
  rows: 6,
  sourceLimit: MAX_PASTED_SOURCE,
  hint: ARTICLE_BOX.hint,
};

interface Props {
  state: FormState;
  /** The language model that can be asked; null if none is set up. */
  model: ReaderModel | null;
  /** What an article is used for on this form. */
  summary: string;
}

/** What was found in the article, and the calls to choose from. */
function FoundInArticle({ article }: { article: NonNullable<FormState["article"]> }) {
  const { sentence, check, open, calls, canBeReport } = article;
  return (
    <>
      <p>
        <Message of={sentence} />
      </p>
      {check && <p>{check}</p>}
      {open.map((message, index) => (
        <p key={index}>
          <Message of={message} />
        </p>
      ))}
      {calls.length > 1 && (
        <p className={styles.rows}>
          {calls.map((label, index) => (
            <button key={label} name="do" value={`article-${index}`}>
              {label}
            </button>
          ))}
        </p>
      )}
      {canBeReport && (
        <button name="do" value="report">
          {ARTICLE_BOX.store}
        </button>
      )}
    </>
  );
}

/** Starts from an article: the official statements that it quotes fill in the sides of the form. */
export function ArticleFields({ state, model, summary }: Props) {
  const { article, faults, values } = state;
  const isWrong = faults.some(({ name }) => name === ARTICLE.name);
  return (
    <details className={styles.note} open={Boolean(article) || isWrong || Boolean(values[ARTICLE.name])}>
      <summary>{summary}</summary>
      <div className={styles.grid}>
        <FileDrop name="articleFile" label={FORM.orFile} className={styles.wide}>
          <FormField field={ARTICLE} state={state} />
        </FileDrop>
        <button name="do" value="article">
          {ARTICLE_BOX.find}
        </button>
        {model && (
          <div>
            <button name="do" value="article-model">
              <Message of={extractWith(model.name)} />
            </button>{" "}
            <Message of={describeExtraction(model)} />
          </div>
        )}
        <div role="status">{article && <FoundInArticle article={article} />}</div>
      </div>
    </details>
  );
}
