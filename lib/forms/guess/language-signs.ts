import lists from "../../resources/language-words.json";

/**
 * Words that tell a language: those that join others, and those that every readout has ("spoke", "telefonierte"). Lower case. No word of
 * these is a name, so that names of persons and places never decide.
 */
export const LANGUAGE_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(lists).map(([language, words]) => [language, new Set(words.split(" "))]),
);

/** Letters that few languages write: seen in a word in lower case, they tell more than a word does. */
export const TELLING_LETTERS: readonly [letters: RegExp, languages: readonly string[]][] = [
  [/ə/u, ["az"]],
  [/[ışğ]/u, ["tr", "az"]],
  [/ß/u, ["de"]],
  [/[ãõ]/u, ["pt", "et", "vi"]],
  [/[ñ¿¡]/u, ["es"]],
  [/[őű]/u, ["hu"]],
  [/[łąęźżśń]/u, ["pl"]],
  [/[ěřů]/u, ["cs"]],
  [/[ľĺŕ]/u, ["sk"]],
  [/[țșăţ]/u, ["ro"]],
  [/[ơưđạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/u, ["vi"]],
  [/[ėįųū]/u, ["lt"]],
  [/[āēīģķļņ]/u, ["lv"]],
  [/ø/u, ["da", "nb"]],
  [/œ|[àèùêâîôû]/u, ["fr", "it", "pt", "ro", "vi"]],
  [/[їєґ]/u, ["uk"]],
  [/ў/u, ["be", "uz"]],
  [/[ыэё]/u, ["ru", "be", "kk"]],
  [/і/u, ["uk", "be", "kk"]],
  [/ұ/u, ["kk"]],
  // Of languages that share them, those without words above are named so that no one letter decides.
  [/[әһ]/u, ["kk", "tt"]],
  [/[қғ]/u, ["kk", "uz", "tg"]],
  [/[ңөү]/u, ["kk", "ky", "mn"]],
  [/[љњђћџј]/u, ["sr", "mk"]],
  [/[ќѓѕ]/u, ["mk"]],
  [/[ٹڈڑےں]/u, ["ur"]],
  [/[پچژگ]/u, ["fa", "ur", "ps"]],
  [/[ټډړښځۍ]/u, ["ps"]],
];
