"use client";
import { Message } from "@/components/site/message";
import { useEffect, useRef, useState } from "react";
import type { CallPreview } from "@/lib/forms/form-state";
import { FORM, morePassages } from "@/lib/messages/form/form-labels";
import styles from "./call-form.module.css";
import { isChanged } from "./is-changed";

/** A server action that previews a form's values. */
export type PreviewAction = (form: FormData) => Promise<CallPreview>;

/** Milliseconds without a keystroke before the preview is requested. */
const PAUSE = 700;

interface Props {
  form: React.RefObject<HTMLFormElement | null>;
  action: PreviewAction;
  /** The preview that came back with the form; shown until something is typed. */
  given: CallPreview | undefined;
}

/** The preview while texts are typed. Only the latest answer counts. */
function usePreview({ form, action, given }: Props): CallPreview | undefined {
  const [live, setLive] = useState<{ after: CallPreview | undefined; preview: CallPreview } | null>(null);
  const isOpened = useRef(false);
  useEffect(() => {
    const element = form.current!;
    let pause: ReturnType<typeof setTimeout> | undefined;
    let latest = 0;
    const ask = () => {
      clearTimeout(pause);
      const turn = ++latest;
      pause = setTimeout(() => {
        const typed = new FormData(element);
        // Live previews do not read files, so files are not sent.
        for (const [name, value] of [...typed]) if (value instanceof File) typed.delete(name);
        void action(typed).then((preview) => turn === latest && setLive({ after: given, preview }));
      }, PAUSE);
    };
    const listen = ({ target }: Event) => {
      if (target instanceof HTMLTextAreaElement && target.name !== "article") ask();
    };
    // Requested now, the preview would be sent after the form, to whatever page the form leads to.
    const stop = () => clearTimeout(pause);
    if (!isOpened.current && isChanged(element)) ask();
    isOpened.current = true;
    element.addEventListener("input", listen);
    element.addEventListener("submit", stop);
    return () => {
      stop();
      latest = -1;
      element.removeEventListener("input", listen);
      element.removeEventListener("submit", stop);
    };
  }, [form, action, given]);
  return live?.after === given ? (live?.preview ?? given) : given;
}

/** Previews the passages of each text and how much of each side has a counterpart, before anything is saved. */
export function LivePreview(props: Props) {
  const preview = usePreview(props);
  if (!preview || preview.readouts.length === 0) return null;
  return (
    <section className={`${styles.note} ${styles.preview}`} aria-labelledby="preview">
      <h2 id="preview">{FORM.preview}</h2>
      {preview.cleanings.map(({ row, sentence, start, isCut }) => (
        <div key={row}>
          <p>
            <Message of={sentence} /> {FORM.storedAsItStands}{" "}
            <button name="do" value={`clean-${row}`}>
              {FORM.useCleaned}
            </button>
          </p>
          <details>
            <summary>{FORM.showCleaned}</summary>
            <p className={styles.cleaned} dir="auto">
              {start}
              {isCut && "…"}
            </p>
          </details>
        </div>
      ))}
      {preview.sentences.map((sentence, position) => (
        <p key={position}>
          <Message of={sentence} />
        </p>
      ))}
      {preview.readouts.map(({ name, passages, passageCount }, i) => (
        <details key={i}>
          <summary>
            <Message of={name} />
          </summary>
          <ol>
            {passages.map((passage, index) => (
              <li key={index} dir="auto">
                {passage}
              </li>
            ))}
          </ol>
          {passageCount > passages.length && (
            <p>
              <Message of={morePassages(passageCount - passages.length)} />
            </p>
          )}
        </details>
      ))}
    </section>
  );
}
