"use client";
import { useEffect, useState } from "react";
import styles from "./call-form.module.css";
import type { DraftPreview, PreviewDraft } from "./draft-state";

/** Milliseconds without a keystroke after which the preview is made anew. */
const PAUSE = 700;

interface Props {
  form: React.RefObject<HTMLFormElement | null>;
  ask: PreviewDraft;
  /** What the form itself came back with; shown until something is typed. */
  given: DraftPreview | null;
}

/** The preview as it is while the texts are typed; the latest question alone is answered. */
function usePreview({ form, ask, given }: Props): DraftPreview | null {
  const [live, setLive] = useState<{ after: DraftPreview | null; shown: DraftPreview } | null>(null);
  useEffect(() => {
    const element = form.current!;
    let pause: ReturnType<typeof setTimeout> | undefined;
    let asked = 0;
    const listen = (event: Event) => {
      if (!(event.target instanceof HTMLTextAreaElement) || event.target.name === "article") return;
      clearTimeout(pause);
      const turn = ++asked;
      pause = setTimeout(() => {
        const typed = new FormData(element);
        typed.delete("articleFile");
        void ask(typed).then((shown) => turn === asked && setLive({ after: given, shown }));
      }, PAUSE);
    };
    element.addEventListener("input", listen);
    return () => {
      clearTimeout(pause);
      asked = -1;
      element.removeEventListener("input", listen);
    };
  }, [form, ask, given]);
  return live?.after === given ? (live?.shown ?? given) : given;
}

/** The passages that the texts are cut into, and how much of each side has a counterpart, before anything is saved. */
export function LivePreview(props: Props) {
  const preview = usePreview(props);
  if (!preview || preview.readouts.length === 0) return null;
  return (
    <section className={`${styles.note} ${styles.preview}`} aria-labelledby="preview">
      <h2 id="preview">Preview</h2>
      {preview.sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {preview.readouts.map(({ name, passages, passageCount }, i) => (
        <details key={i}>
          <summary>{name}</summary>
          <ol>
            {passages.map((passage, place) => (
              <li key={place} dir="auto">
                {passage}
              </li>
            ))}
          </ol>
          {passageCount > passages.length && <p>… and {passageCount - passages.length} more.</p>}
        </details>
      ))}
    </section>
  );
}
