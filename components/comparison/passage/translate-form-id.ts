/** The id of the one form that asks for translations: its buttons are at the passages, all over the page. */
export const TRANSLATE_FORM = "translate";
