import { countHeadings, headingKind, isKindOfPage } from "./headings";
import { isOpening, reportsMore } from "./openings";
import { pageLineKind } from "./page-lines";
import { lexiconOf } from "../words/lexicon";
import { readThrough } from "../words/read-through";
import { wordsOf } from "../words/words";
import { PAGE_NUMBER } from "./wrapped-lines";
import type { BoilerplateKind, Passage, Span } from "../../model/comparisons/comparison";
import type { Resources } from "../../model/resources";

/** Only the first passages may be a byline. */
const BYLINE_PASSAGES = 3;

/** An opening that is longer than this says more than that the call took place; in characters. */
const LONGEST_OPENING = 320;

/** A time of day, with its zone: "22:14 Local Time", "7.30 p.m. GMT". */
const TIME = String.raw`\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s(?:hrs|hours|local time|GMT|UTC|CET|EST|IST|\p{Lu}{3,4}(?!\p{L})))?`;

const PATTERNS: [BoilerplateKind, RegExp][] = [
  [
    "attribution",
    /\battributable to\b[^.]{0,80}\b(?:spokes\p{L}+(?: (?:for|of) [^.]{2,60})?|\p{Lu}\p{L}+ \p{Lu}\p{L}+)\W*$/iu,
  ],
  ["attribution", /^(?:the )?(?:overview|outline|summary|text|readout)[^.]{0,60}\b(?:is|are) as(?: follows)?\W*$/i],
  ["attribution", /^\p{Lu}[\p{L}.'’ ]{1,40} (?:said|stated|added|noted|wrote)\s*:$/u],
  [
    "attribution",
    /^[^.!?]{0,120}\b(?:issue[sd]|release[sd]|made|makes|publishe[sd]) the following (?:statement|read-?out)[^.!?]{0,40}:$/iu,
  ],
  [
    "attribution",
    /^[^!?:]{0,80}(?<!\p{L})(?:\p{L}*sprecher(?:in)?|porte-parole|portavoz|porta-voz|portavoce|woordvoerder|rzecznik|sözcüsü|представитель|представник)(?!\p{L})[^!?:]{0,120}:$/iu,
  ],
  ["attribution", /^(?:RT|MT) @\w+\s*:$/],
  [
    "attribution",
    /^(?:(?:prime |foreign )?minister|president|chancellor|secretary|spokes\w+|FM|PM|MFA) (?:\p{Lu}[\p{L}.'’-]+ ?){1,4}:$/iu,
  ],
  [
    "stage-direction",
    /^[([](?:(?:[\p{L}’'-]+\s+){0,3}(?:laughter|laughs?|chuckles?|applause|cheers?|cheering|crosstalk|cross-talk|inaudible|unintelligible|indiscernible|off[- ]?mi(?:ke|c)|pause|silence|music|gavel|interruption|technical difficult(?:y|ies)|no audio|audio (?:break|gap)|break|interpreter|interpretation|translation|translated|смех|аплодисменты|неразборчиво|сміх|оплески|нерозбірливо|rires|applaudissements|inaudible|risas|aplausos|inaudible|risos|risate|applausi|gelächter|beifall|applaus|unverständlich|gülüşmeler|alkış(?:lar)?|笑|笑声|掌声|拍手|ضحك|تصفيق)(?:\s+(?:and|и|et|y|e|und|ve|і)\s+[\p{L}’'-]+|\s+[\p{L}’'-]+){0,3}|in \p{Lu}\p{L}+|via \p{L}+|through (?:an? )?(?:interpreter|translator)|speaking (?:in )?\p{L}+|(?:video|audio|clip|tape|recording)(?: (?:clip|is|was))?(?: (?:begins|ends|played|plays|shown))?|begin(?:s|ning)?(?: of)?(?: \p{L}+){1,3}|end(?:s)?(?: of)?(?: \p{L}+){1,3}|(?:a |the )?(?:break|gap) in (?:the )?\p{L}+|(?:a |the )?(?:phone|bell|siren|alarm)s? (?:rings?|rang|sounds?)|(?:gasps?|groans?|sighs?|coughs?|nods?|gestur(?:es|ing)|whispers?|shout(?:s|ing)|overlapping|simultaneous|off[- ]camera|feedback|recess|heiterkeit|笑い|会場笑い)(?: \p{L}+){0,3})[.…!]?[)\]]\.?$/iu,
  ],
  [
    "hashtags",
    /^(?:[#@][\p{L}\p{N}_]+|(?:https?:\/\/|www\.)\S+|[\w-]+(?:\.[\w-]+)+\/\S*|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|[\s\u200d\ufe0f.,|:])+$/u,
  ],
  [
    "page",
    /^(?:leave a (?:reply|comment)|share (?:this|on)\b.*|read (?:more|also)\b.*|related (?:articles|posts|news|topics)\b.*|print(?: this page)?|full (?:statement|text|read-?out|video)\W*(?:https?:\/\/\S+)?|subscribe\b.*|follow us\b.*|back to top|all rights reserved\W*|photo(?:s| credit)?:.*|source:.*|tags?:.*|©.*|\(c\)\s*(?:copyright\b|(?:19|20)\d\d\b).*|for immediate release\W*|(?=\S)[-–—#*\s]*(?:ends?)?[-–—#*\s]*)$/i,
  ],
  ["page", PAGE_NUMBER],
  [
    "page",
    /^(?:(?:media|press) (?:enquir|inquir|quer)(?:y|ies)|(?:media|press) contacts?|for (?:more|further) information|for (?:media|press) (?:enquir|inquir)\p{L}+|contact)\s*[:,].*$/iu,
  ],
  [
    "attribution",
    /^\(?(?:issued|released|published|distributed|communicated) (?:by|on behalf of)\b[^.!?]{2,80}\.?\)?$/i,
  ],
  [
    "attribution",
    /^[^!?:]{0,60}\bspokes(?:man|woman|person)\b[^!?:]{0,80}\b(?:announce[sd]|says|said|state[sd]|inform(?:s|ed))(?: the following| that)?:$/iu,
  ],
  ["attribution", /^(?:during|in|at) (?:the|this|their) (?:(?:tele)?phone )?(?:meeting|call|conversation|talks?):$/iu],
  // Who sent the news: "--SPA"; who typed it: "(DND/HUMAS)".
  ["signature", /^[-–—]{1,2} ?\p{Lu}{2,6}(?:\/\p{Lu}{2,6})*$/u],
  ["signature", /^(?:\(\p{Lu}{2,6}(?:\/\p{Lu}{2,6})+\)|\p{Lu}{2,6}(?:\/\p{Lu}{2,6})+)$/u],
  [
    "attribution",
    /^(?:\p{Lu}[\p{L}.’'-]*\s){0,4}(?:Press|Media|Communications?) (?:Team|Service|Office|Department|Section|Unit)$/u,
  ],
  ["dateline", new RegExp(`^(?:${TIME}\\W*)+$`, "iu")],
  ["signature", /^(?:thank you for your attention to this matter|god bless\b[^.!]{0,80})[.!]*$/i],
  [
    "signature",
    /^(?:office of the (?:spokes\p{L}+|press secretary)|press (?:service|office)(?: of [\p{L} ]+)?|bureau of [\p{L} ]+)$/iu,
  ],
];

/** A passage that is all in brackets; in a transcript nobody said it. */
const ASIDE = /^[([][^()[\]]{2,60}[)\]]\.?$/u;
const LONGEST_ASIDE = 5;
/** The label of a speaker; several of them make a text a transcript. */
const LABEL =
  /(?:^|[.!?…)\]]\s{1,4}|\n[^\S\n]*)\p{Lu}[\p{Lu}.'’-]*(?:\s\p{Lu}[\p{Lu}.'’-]*){0,5}(?:\s\([^)\n]{1,40}\))?:\s/gu;
const FEWEST_LABELS = 2;

/**
 * Whether a text names its speakers before what they say. It searches the whole text, so ask once for all passages.
 *
 * @example
 * isTranscript("QUESTION: When? SECRETARY RUBIO: (Smiles.) Soon."); //=> true
 */
const isTranscript = (text: string): boolean => (text.match(LABEL)?.length ?? 0) >= FEWEST_LABELS;

const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const DATE = `(?:\\d{1,2} ${MONTH},? \\d{4}|${MONTH} \\d{1,2},? \\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{4})`;
const DATELINE = new RegExp(
  `^(?:[\\p{L} .]{2,40}[,–—-]\\s*)?(?:\\p{L}+day,? )?${DATE}[\\s,|:–—-]*(?:\\d{1,2}:\\d{2})?[\\s.–—-]*$`,
  "iu",
);
const BYLINE = /^(?:[Bb]y|[Pp]ar|[Vv]on|[Pp]or|[Ff]rom) (?:\p{Lu}[\p{L}.'’-]+[ ,]*){1,5}$/u;

/** Whether words are nothing but the name of a place. Below a text, that is where it was issued. */
function isPlace(words: string, resources: Resources): boolean {
  if (!/^\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+){0,2}$/u.test(words)) return false;
  const lexicon = lexiconOf(resources);
  const names = lexicon.findNames(wordsOf(words, { start: 0, end: words.length }, "en", resources));
  return names.some(
    ({ entry, start, end }) => start === 0 && end === words.length && lexicon.names[entry]!.kind !== "person",
  );
}

/** Whether words are a known place and another that it lies in: "Ottawa, Ontario". */
function isPlaceIn(words: string, resources: Resources): boolean {
  const parts = words.split(", ");
  return (
    parts.length === 2 &&
    parts.every((part) => /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2}$/u.test(part)) &&
    parts.some((part) => isPlace(part, resources))
  );
}

/** A spokesperson who reports the call for the one who held it. */
const SPOKEN_BY =
  /^(?:the )?(?:official )?spokes(?:man|woman|person)\b[^.;]{0,120}?\b(?:said|stated|announced)(?: that)?\s/iu;
/** A name or title in capitals, without a full stop, at the end of a text. */
const SIGNATURE = /^[\p{Lu}\s.,'’–—-]{5,60}$/u;

/**
 * Tells whether a passage is boilerplate: an opening that only states the call, a dateline, a byline, a signature, hashtags, a stage
 * direction, or words of the page that the text was copied from. Such a passage is no point, so that its absence elsewhere means nothing.
 * An opening that goes on to report something is a point. It never throws; what it does not recognise is a point.
 *
 * @param text the whole text; the passage's offsets are UTF-16 code units of it
 * @param passage a passage of the text, as `segmentText` cuts it
 * @param passages how many passages the text has
 * @param ofTranscript whether the text is a transcript (`isTranscript`)
 * @returns the kind, or null for a point
 * @example
 * const text = "(Laughter.) They agreed to meet in May.";
 * boilerplateOf(text, { start: 0, end: 11, index: 0 }, 2, resources);  //=> "stage-direction"
 * boilerplateOf(text, { start: 12, end: 39, index: 1 }, 2, resources); //=> null
 */
export function boilerplateOf(
  text: string,
  { start, end, index }: Pick<Passage, "start" | "end" | "index">,
  passages: number,
  resources: Resources,
  ofTranscript = isTranscript(text),
): BoilerplateKind | null {
  const words = readThrough(text.slice(start, end)).replace(/\s+/g, " ").trim();
  if (ASIDE.test(words) && words.split(" ").length <= LONGEST_ASIDE && ofTranscript) return "stage-direction";
  const known = PATTERNS.find(([, pattern]) => pattern.test(words));
  if (known) return known[0];
  const line = pageLineKind(words, index < BYLINE_PASSAGES, resources);
  if (line) return line;
  if (index < BYLINE_PASSAGES && (isPlace(words.replace(/[.,:]$/, ""), resources) || isPlaceIn(words, resources)))
    return "dateline";
  if (index < BYLINE_PASSAGES && isKindOfPage(words)) return "page";
  if (DATELINE.test(words) || (index < BYLINE_PASSAGES && BYLINE.test(words))) return "dateline";
  // "!!!", "🙏🏽", "3."
  if (/^\P{L}+$/u.test(words)) return "hashtags";
  if (index >= passages - 2 && index > 0 && (SIGNATURE.test(words) || isPlace(words, resources))) return "signature";
  return isOpening(words, index, resources) &&
    !reportsMore(words.replace(SPOKEN_BY, ""), resources) &&
    words.length <= LONGEST_OPENING
    ? "opening"
    : null;
}

/**
 * Finds the boilerplate of a text (`boilerplateOf`). The letterhead, the title and the date above the text count too if they report
 * nothing; openings are looked for below them.
 *
 * @param passages those of the text, as `segmentText` cuts it
 * @returns for each passage its kind, or null for a point
 * @example
 * boilerplateIn("Ministry of Velmora\nThey agreed to meet.", passages, resources); //=> ["page", null]
 */
export function boilerplateIn(
  text: string,
  passages: readonly Span[],
  resources: Resources,
): (BoilerplateKind | null)[] {
  const ofTranscript = isTranscript(text);
  const headings = countHeadings(text, passages);
  return passages.map(({ start, end }, index) => {
    if (index >= headings)
      return boilerplateOf(
        text,
        { start, end, index: index - headings },
        passages.length - headings,
        resources,
        ofTranscript,
      );
    const words = readThrough(text.slice(start, end)).replace(/\s+/g, " ").trim();
    return (
      pageLineKind(words, true, resources) ??
      headingKind(words, reportsMore(words, resources)) ??
      boilerplateOf(text, { start, end, index }, passages.length, resources, ofTranscript)
    );
  });
}
