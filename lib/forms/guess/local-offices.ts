import type { Directory } from "../../article/offices";
import { findParties } from "./local-names";

/** Offices and what stands with them in one language, each with the English words that `readMentions` knows. */
type Words = readonly (readonly [phrase: string, english: string])[];

const REPUBLIC =
  "(?: (?:de la|de l[’']|da|della|der) (?:república|république|repubblica|republik)(?: (?:francesa|française|italiana|portuguesa|argentina))?)?";

/** The longer phrase first: "presidente del Gobierno" before "presidente". */
const WORDS: Readonly<Record<string, Words>> = {
  es: [
    ["president[ea] del gobierno", "Prime Minister"],
    ["primer(?:a)? ministr[oa]", "Prime Minister"],
    [
      "(?:canciller(?! (?:federal|alem))|ministr[oa] de (?:asuntos|relaciones) exteriores(?:,? (?:unión europea y cooperación|comercio internacional y culto))?)",
      "Foreign Minister",
    ],
    ["canciller(?: federal)?(?: alem[aá]na?)?", "Chancellor"],
    ["ministr[oa] de defensa", "Defence Minister"],
    ["vicepresident[ea]", "Vice President"],
    [`president[ea]${REPUBLIC}`, "President"],
    ["príncipe heredero", "Crown Prince"],
    ["su alteza(?: real)?", "His Highness"],
    ["homólog[oa]", "counterpart"],
    ["portavoz|vocer[oa]", "spokesperson"],
    ["embajador[a]?", "Ambassador"],
  ],
  pt: [
    ["primeir[oa][- ]ministr[oa]", "Prime Minister"],
    [
      "(?:chanceler(?! (?:federal|alem))|ministr[oa] (?:de estado )?(?:das relações exteriores|dos negócios estrangeiros))",
      "Foreign Minister",
    ],
    ["chanceler(?: federal)?(?: alemã?o?)?", "Chancellor"],
    ["ministr[oa] da defesa", "Defence Minister"],
    ["vice-president[ea]", "Vice President"],
    [`president[ea]${REPUBLIC}`, "President"],
    ["homólog[oa]", "counterpart"],
    ["porta-voz", "spokesperson"],
    ["embaixador[a]?", "Ambassador"],
  ],
  fr: [
    ["président(?:e)? du gouvernement(?: espagnol)?", "Prime Minister"],
    ["premi(?:er|ère) ministre", "Prime Minister"],
    ["ministre (?:de l[’']europe et )?des affaires étrangères(?: et européennes)?", "Foreign Minister"],
    ["ministre (?:de la défense|des armées)", "Defence Minister"],
    ["chanceli(?:er|ère)(?: fédérale?)?(?: allemande?)?", "Chancellor"],
    [`présidente?${REPUBLIC}`, "President"],
    ["prince héritier", "Crown Prince"],
    ["son altesse(?: royale)?|sa majesté", "His Highness"],
    ["homologue", "counterpart"],
    ["porte-parole", "spokesperson"],
    ["ambassad(?:eur|rice)|m\\.|mme", "Mr"],
  ],
  it: [
    ["president[ea] del consiglio(?: dei ministri)?|prim[oa] ministr[oa]|premier", "Prime Minister"],
    ["(?:vicepresidente del consiglio e )?ministr[oa] degli (?:affari )?esteri", "Foreign Minister"],
    ["ministr[oa] della difesa", "Defence Minister"],
    ["cancellier[ea](?: federale)?(?: tedesc[oa])?", "Chancellor"],
    [`president[ea]${REPUBLIC}`, "President"],
    ["principe ereditario", "Crown Prince"],
    ["sua altezza(?: reale)?", "His Highness"],
    ["omolog[oa]", "counterpart"],
    ["portavoce", "spokesperson"],
    ["on\\.|ambasciat(?:ore|rice)", "Mr"],
  ],
  de: [
    [
      "(?:bundes)?außenminister(?:in|s)?|bundesminister(?:in|s)? des auswärtigen|ministers? für auswärtige angelegenheiten",
      "Foreign Minister",
    ],
    ["(?:bundes)?verteidigungsminister(?:in|s)?", "Defence Minister"],
    ["(?:bundes)?kanzler(?:in|s)?", "Chancellor"],
    ["(?:minister|premier)(?:präsident|minister)(?:in|en|s)?|regierungschefs?", "Prime Minister"],
    ["(?:bundes|staats)?präsident(?:in|en)?(?: der republik)?", "President"],
    ["kronprinz(?:en)?", "Crown Prince"],
    ["(?:seiner? )königliche[nr]? hoheit", "His Highness"],
    ["amtskolleg(?:en?|in)|kollegen?", "counterpart"],
    ["(?:regierungs)?sprecher(?:in|s)?(?: der bundesregierung)?", "spokesperson"],
    ["herrn?|frau|s\\. e\\.", "Mr"],
  ],
  tr: [
    ["cumhurbaşkan(?:ı|ımız)(?:mız)?|devlet başkanı|(?<=abd )başkanı", "President"],
    ["başbakanı?", "Prime Minister"],
    ["dışişleri bakan(?:ı|ımız)", "Foreign Minister"],
    ["(?:milli )?savunma bakan(?:ı|ımız)", "Defence Minister"],
    ["şansölyesi|başbakanı", "Chancellor"],
    ["mevkidaşı", "counterpart"],
    ["sözcüsü", "spokesperson"],
    ["sayın", "Mr"],
  ],
  id: [
    ["(?:menteri luar negeri|menlu) (?:ri|republik indonesia)", "Foreign Minister of Indonesia"],
    ["menteri luar negeri|menlu", "Foreign Minister"],
    ["menteri pertahanan|menhan", "Defence Minister"],
    ["perdana menteri", "Prime Minister"],
    ["presiden (?:ri|republik indonesia)", "President of Indonesia"],
    ["presiden", "President"],
    ["juru bicara", "spokesperson"],
    ["yang mulia|bapak|ibu", "Mr"],
  ],
  vi: [
    ["thủ tướng(?: chính phủ)?", "Prime Minister"],
    ["(?:phó thủ tướng,? )?bộ trưởng (?:bộ )?ngoại giao", "Foreign Minister"],
    ["bộ trưởng (?:bộ )?quốc phòng", "Defence Minister"],
    ["chủ tịch nước|tổng thống", "President"],
    ["người phát ngôn", "spokesperson"],
    ["ngài|ông|bà|đại tướng|đồng chí", "Mr"],
  ],
};

const PREPOSITION = "(?:de la|de las|de los|de l[’']|d[’']|du|des|de|del|della|dell[’']|dei|do|da|dos|das|der|von)";
const STATE =
  "(?:royaume|reino|república|république|repubblica|republik|bundesrepublik|königreichs?|estado|état|stato|emirato|cộng hòa(?: xã hội chủ nghĩa)?)";
/** What joins a country to an office before it: "du Royaume d'" of "du Royaume d'Espagne". */
const JOINED = new RegExp(`(?<!\\p{L})(?:${PREPOSITION}\\s*)?(?:${STATE}\\s+)?(?:${PREPOSITION}\\s*)?$`, "iu");

/** Names that states give themselves, beside those that Unicode has. */
const FORMAL: Words = [
  [
    "russische[nr]? föderation|fédération de russie|federación (?:de rusia|rusa)|federação (?:da rússia|russa)|federazione russa|rusya federasyonu|liên bang nga",
    "Russia",
  ],
  ["vereinigten? staaten(?: von amerika)?|ee\\. ?uu\\.|eeuu|hoa kỳ", "United States"],
  ["república francesa|république française|französischen? republik", "France"],
  ["europäischen? union|unión europea|união europeia|union européenne|unione europea", "European Union"],
  [
    "europäischen? kommission|comisión europea|comissão europeia|commission européenne|commissione europea",
    "European Commission",
  ],
  ["royaume-uni|reino unido|vereinigten? königreichs?|regno unito|birleşik krallık", "United Kingdom"],
];

/** Adjectives of countries by their stems, which Unicode's data lack: "dem israelischen Premierminister", "le président ukrainien". */
const ADJECTIVES: Readonly<Record<string, Words>> = {
  de: [
    ["(?:us-)?amerikanisch", "United States"],
    ["russisch", "Russia"],
    ["ukrainisch", "Ukraine"],
    ["chinesisch", "China"],
    ["französisch", "France"],
    ["britisch", "United Kingdom"],
    ["israelisch", "Israel"],
    ["palästinensisch", "Palestine"],
    ["iranisch", "Iran"],
    ["türkisch", "Türkiye"],
    ["ägyptisch", "Egypt"],
    ["indisch", "India"],
    ["japanisch", "Japan"],
    ["polnisch", "Poland"],
    ["spanisch", "Spain"],
    ["italienisch", "Italy"],
    ["brasilianisch", "Brazil"],
    ["saudi(?:-arabi)?sch", "Saudi Arabia"],
    ["ungarisch", "Hungary"],
    ["kanadisch", "Canada"],
    ["österreichisch", "Austria"],
    ["niederländisch", "Netherlands"],
    ["jordanisch", "Jordan"],
    ["katarisch", "Qatar"],
    ["armenisch", "Armenia"],
    ["aserbaidschanisch", "Azerbaijan"],
    ["georgisch", "Georgia"],
    ["moldauisch", "Moldova"],
    ["serbisch", "Serbia"],
  ],
  fr: [
    ["américain", "United States"],
    ["russe", "Russia"],
    ["ukrainien", "Ukraine"],
    ["chinois", "China"],
    ["allemand", "Germany"],
    ["britannique", "United Kingdom"],
    ["israélien", "Israel"],
    ["palestinien", "Palestine"],
    ["iranien", "Iran"],
    ["turc|turque", "Türkiye"],
    ["égyptien", "Egypt"],
    ["indien", "India"],
    ["japonais", "Japan"],
    ["polonais", "Poland"],
    ["espagnol", "Spain"],
    ["italien", "Italy"],
    ["brésilien", "Brazil"],
    ["saoudien", "Saudi Arabia"],
    ["hongrois", "Hungary"],
    ["canadien", "Canada"],
    ["libanais", "Lebanon"],
    ["algérien", "Algeria"],
    ["marocain", "Morocco"],
    ["tunisien", "Tunisia"],
    ["sénégalais", "Senegal"],
    ["arménien", "Armenia"],
    ["azerbaïdjanais", "Azerbaijan"],
  ],
  es: [
    ["estadounidense|norteamerican", "United States"],
    ["rus[oa]", "Russia"],
    ["ucranian", "Ukraine"],
    ["chin[oa]", "China"],
    ["francés|frances", "France"],
    ["alemán|aleman", "Germany"],
    ["británic", "United Kingdom"],
    ["israelí", "Israel"],
    ["palestin[oa]", "Palestine"],
    ["iraní", "Iran"],
    ["turc[oa]", "Türkiye"],
    ["egipci", "Egypt"],
    ["japonés|japones", "Japan"],
    ["polac[oa]", "Poland"],
    ["italian", "Italy"],
    ["brasileñ", "Brazil"],
    ["mexican", "Mexico"],
    ["colombian", "Colombia"],
    ["argentin[oa]", "Argentina"],
    ["chilen", "Chile"],
    ["peruan", "Peru"],
    ["venezolan", "Venezuela"],
    ["ecuatorian", "Ecuador"],
    ["marroquí", "Morocco"],
    ["húngar", "Hungary"],
  ],
  pt: [
    ["norte-american|estadunidense|american", "United States"],
    ["russ[oa]", "Russia"],
    ["ucranian", "Ukraine"],
    ["chinês|chines", "China"],
    ["francês|frances", "France"],
    ["alemã", "Germany"],
    ["britânic", "United Kingdom"],
    ["israelense|israelit", "Israel"],
    ["palestin[oa]", "Palestine"],
    ["iranian", "Iran"],
    ["turc[oa]", "Türkiye"],
    ["egípci", "Egypt"],
    ["indian", "India"],
    ["japonês|japones", "Japan"],
    ["espanhol", "Spain"],
    ["italian", "Italy"],
    ["mexican", "Mexico"],
    ["colombian", "Colombia"],
    ["argentin[oa]", "Argentina"],
    ["venezuelan", "Venezuela"],
  ],
  it: [
    ["statunitense|american", "United States"],
    ["russ[oa]", "Russia"],
    ["ucrain[oa]", "Ukraine"],
    ["cinese", "China"],
    ["francese", "France"],
    ["tedesc", "Germany"],
    ["britannic", "United Kingdom"],
    ["israelian", "Israel"],
    ["palestines", "Palestine"],
    ["iranian", "Iran"],
    ["turc[oa]", "Türkiye"],
    ["egizian", "Egypt"],
    ["indian", "India"],
    ["giapponese", "Japan"],
    ["polacc", "Poland"],
    ["spagnol", "Spain"],
    ["libic", "Libya"],
    ["albanese", "Albania"],
    ["ungherese", "Hungary"],
  ],
};

const escaped = (phrase: string) => new RegExp(`(?<!\\p{L})(?:${phrase})(?!\\p{L})`, "giu");

/** With "of" for the preposition before a country. */
function withParties(text: string, language: string, directory: Directory): string {
  let [read, end] = ["", 0];
  for (const { start, length, party } of findParties(text, language, directory)) {
    const before = text.slice(end, start);
    const joined = JOINED.exec(before)![0];
    read += before.slice(0, before.length - joined.length) + (joined.trim() === "" ? joined : "of ") + party.name;
    end = start + length;
  }
  return read + text.slice(end);
}

/**
 * The opening of a text in another language with its offices and countries in English, so that it is read as English ones are. What else
 * it says stays.
 *
 * @param language BCP 47
 * @returns null for a language whose offices are in no list
 * @example
 * inEnglish("El presidente del Gobierno, Pablo Soler, habló con el presidente de Francia.", "es", directory);
 * //=> "El Prime Minister, Pablo Soler, habló con el President of France."
 */
export function inEnglish(text: string, language: string, directory: Directory): string | null {
  const words = WORDS[language];
  if (!words) return null;
  const formal = FORMAL.reduce((read, [phrase, name]) => {
    const pattern = new RegExp(`(?:(?<!\\p{L})${PREPOSITION}\\s*)?(?<!\\p{L})(?:${phrase})(?!\\p{L})`, "giu");
    return read.replace(pattern, (found) => (new RegExp(`^(?:${phrase})$`, "iu").test(found) ? name : `of ${name}`));
  }, text.normalize("NFC"));
  const byCountry = (ADJECTIVES[language] ?? []).reduce(
    (read, [stem, name]) => read.replace(new RegExp(`(?<!\\p{L})(?:${stem})\\p{Ll}{0,3}(?!\\p{L})`, "gu"), name),
    withParties(formal, language, directory),
  );
  return words.reduce((read, [phrase, english]) => read.replace(escaped(phrase), english), byCountry);
}
