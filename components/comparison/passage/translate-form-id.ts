/** The id of the one form that asks for translations: its buttons stand at the passages, all over the page. */
export const TRANSLATE_FORM = "translate";
