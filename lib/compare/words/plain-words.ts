import { foldWords, type FoldedWord } from "./words";

const stemsOf = (words: string): Set<string> =>
  new Set(foldWords(words, { start: 0, end: words.length }, "en").map(({ stem }) => stem));

/**
 * Titles, parties and times; the stock of readouts, which any two points may share; the verbs by which they report, or keep to what the
 * words after them name. Of gold passages whose best match is a low one that rests on these alone, hardly any has a counterpart.
 * "Discuss" is not among them: of a list of topics it is often all that two passages share.
 */
const PLAIN_STEMS =
  stemsOf(`president presidency secretary prime minister ministerial vice chancellor premier speaker head leader party side
  country nation today day week month year time soon recent issue question matter topic way effort new good very great long longer
  important importance just first respecting
  share commitment committed support supportive cooperation partner partnership ally alliance relation relationship strengthen strong
  stronger close continue further deepen enhance expand promote develop progress strategic constructive positive stability stable
  friendship friendly agree work thank welcome mutual bilateral global regional international region world future forward full
  express note stress emphasize emphasise emphasis underscore underline reiterate affirm reaffirm highlight raise mention convey tell
  told add acknowledge
  adhere adherence abide comply compliance fulfil fulfill`);
/** Has the stem of "important" but is about trade. */
const TELLING_ALL_THE_SAME = /^import(?:s|ed|ing|ers?)?$/;

/**
 * Whether a word is of the stock of readouts, so that a low match does not rest on it.
 *
 * @example
 * words.filter(isPlain).map(({ fold }) => fold); //=> ["secretary", "reaffirmed"], for "The Secretary reaffirmed the embargo."
 */
export const isPlain = ({ fold, stem }: FoldedWord): boolean =>
  PLAIN_STEMS.has(stem) && !TELLING_ALL_THE_SAME.test(fold);
