/** The id of the single form that asks for translations; its buttons are beside the passages. */
export const TRANSLATE_FORM = "translate";
