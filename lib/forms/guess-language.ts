import { franc } from "franc";

/**
 * The languages in which governments publish, by ISO 639-3. With all that franc can guess, a short English sentence becomes Scots; for any
 * other language the analyst types the code.
 */
const PUBLISHED_IN =
  "als amh arb azj bel ben bos bul ces cmn dan deu ell eng est fin fra hau heb hin hrv hun hye ind ita jpn kat kaz khk khm kor lao lit lvs mkd mya nep nld nob pan pbu pes pol por ron rus sin slk slv som spa srp swe swh tam tel tgk tha tuk tur ukr urd uzn vie zlm".split(
    " ",
  );

/** Shorter texts are guessed wrong too often, in UTF-16 code units. */
const SHORTEST = 40;
/** More of a text does not change the guess, in UTF-16 code units. */
const ENOUGH = 5_000;

/**
 * Guesses the language of a text by its letter sequences (franc), for a person to check.
 *
 * @returns a BCP 47 tag; null when the text is too short or unlike all of these languages
 * @example
 * guessLanguage("The Secretary spoke today with the President about the peace process."); //=> "en"
 */
export function guessLanguage(text: string): string | null {
  const language = franc(text.slice(0, ENOUGH), { minLength: SHORTEST, only: PUBLISHED_IN });
  // franc names languages by ISO 639-3; their canonical form is the one in use: "eng" is "en", "azj" is "az".
  return language === "und" ? null : (Intl.getCanonicalLocales(language)[0] ?? null);
}
