const names = new Intl.DisplayNames("en", { type: "language" });

/**
 * A language in English.
 *
 * @param language BCP 47; one without a name is called by its code
 * @example
 * languageName("az"); //=> "Azerbaijani"
 */
export const languageName = (language: string): string => names.of(language) ?? language;
