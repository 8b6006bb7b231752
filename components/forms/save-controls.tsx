import { FORM } from "@/lib/messages/form/form-labels";
import styles from "./call-form.module.css";

/** The Enter key activates the first button of a form: it previews, and stores nothing. */
export const PreviewOnEnter = () => (
  <button name="do" value="preview" className="visually-hidden" tabIndex={-1} aria-hidden="true" />
);

interface Props {
  /** What the button that stores an unsaved call says. */
  save: string;
  isPending: boolean;
}

/** The end of a form that stores an unsaved call: save it, or look at it first. */
export function SaveControls({ save, isPending }: Props) {
  return (
    <p className={styles.end}>
      <button name="do" value="save" disabled={isPending}>
        {save}
      </button>
      <button name="do" value="preview">
        {FORM.preview}
      </button>
      <span role="status">{isPending && FORM.isPending}</span>
    </p>
  );
}
