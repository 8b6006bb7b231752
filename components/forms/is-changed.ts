/**
 * Whether a form's texts differ from those the server sent. Checked when scripts start, because what was typed before fired no event that
 * anything listened to.
 */
export const isChanged = (form: HTMLFormElement): boolean =>
  [...form.elements].some(
    (field) =>
      (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) && field.value !== field.defaultValue,
  );
