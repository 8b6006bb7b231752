/**
 * Whether a form holds other texts than the server sent with it. Asked when a page comes alive: what was typed before then sent no event
 * that anybody heard.
 */
export const isChanged = (form: HTMLFormElement): boolean =>
  [...form.elements].some(
    (field) =>
      (field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement) && field.value !== field.defaultValue,
  );
