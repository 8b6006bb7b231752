import { FORM } from "@/lib/messages/form/form-labels";
import styles from "./call-form.module.css";

/** The Enter key presses the first button of a form, so that one previews and stores nothing. */
export const PreviewOnEnter = () => (
  <button name="do" value="preview" className="visually-hidden" tabIndex={-1} aria-hidden="true" />
);

interface Props {
  /** The label of the button that stores an unsaved call. */
  save: string;
  isPending: boolean;
}

/** The end of a form for an unsaved call: buttons to save or preview it. */
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
