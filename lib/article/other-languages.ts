/** Verbs of saying, and offices, in one language; each with its endings. */
interface Language {
  says: string;
  offices: string;
}

/**
 * Languages besides English in which an article may say that an office speaks. Which office it is, is not read: such words are offered
 * with their issuer open.
 */
const LANGUAGES: readonly Language[] = [
  {
    says: "sagte?|erklärte?|teilte|schrieb|betonte|bekräftigte|unterstrich|hieß es|heißt es",
    offices:
      "Außenministeri*|Auswärtige[sn]? Amt*|Regierungssprecher*|Kremlsprecher*|Kreml*|Präsidialamt*|Präsidialverwaltung|Bundeskanzler*|Kanzleramt*|(?:Außen|Premier|Verteidigungs)minister*|Bundesregierung|(?:Bundes|Staats)?[Pp]räsident*",
  },
  {
    says: "(?:a|ont|avait) (?:indiqué|déclaré|affirmé|souligné|annoncé|précisé|écrit|dit|ajouté|fait savoir)|selon|indique|lit-on",
    offices:
      "(?:l[’'])?[EÉ]lysée|Quai d[’']Orsay|Matignon|ministères?|présidence|porte-parole|(?:premi(?:er|ère) )?ministre|présidente?|Kremlin",
  },
  {
    says: "dijo|señaló|indicó|afirmó|declaró|informó|expresó|subrayó|según",
    offices:
      "[Cc]ancillería|[Mm]inisterio|[Pp]residencia|portavoz|vocer[oa]|canciller|ministr[oa]|president[ea]|Kremlin",
  },
  {
    says: "ha (?:detto|dichiarato|affermato|riferito|sottolineato|scritto)|si legge|secondo",
    offices: "Farnesina|[Mm]inistero|Palazzo Chigi|[Pp]residenza|portavoce|ministr[oa]|premier|Cremlino",
  },
  {
    says: "disse|afirmou|declarou|informou|destacou|escreveu|segundo",
    offices: "Itamaraty|[Mm]inistério|[Pp]residência|Planalto|porta-voz|ministr[oa]|presidente|Kremlin",
  },
  {
    says: "dedi|denildi|bildirdi|bildirildi|açıkla*|ifade (?:etti|edildi)|belirt*|vurgula*|kaydet*|yazdı",
    offices: "[Bb]akanlı*|[Cc]umhurbaşkan*|İletişim Başkanlı*|Kremlin*|[Ss]özcü*|[Bb]aşbakan*|[Dd]ışişleri*",
  },
  {
    says: "bildiril*|bildirib|bildirmişdir|deyib|deyilir|qeyd (?:edib|olunub|edilib)|vurğula*|açıqla*|yazıb",
    offices: "[Nn]azirli*|[Mm]ətbuat [Xx]idmət*|Prezident*|[Bb]aş nazir*|Administrasiya*|XİN*",
  },
  {
    says: "говорится|сообщ*|заявил*|отметил*|подчеркнул*|сказал*|указал*|написал*|добавил*",
    offices:
      "МИД*|Кремл*|пресс-служб*|пресс-секретар*|[Пп]резидент*|министр*|[Мм]инистерств*|премьер*|правительств*|представител* МИД",
  },
  {
    says: "йдеться|повідом*|заяв*|зазнач*|наголо*|сказа*|підкресл*|написа*|дода*",
    offices: "МЗС|Кабмін*|Офіс* [Пп]резидента|прес-?служб*|речни*|[Пп]резидент*|міністр*|[Мм]іністерств*|прем[’'ʼ]єр*",
  },
  {
    says: "و?(?:قالت?|ذكرت?|أكدت?|أعلنت?|أوضحت?|أفادت?|أضافت?|شددت?|جاء في|وفقا|بحسب)",
    offices: "(?:و|ل|ب)?(?:وزارة|الوزارة|الخارجية|وزير|الوزير|الرئاسة|الرئيس|رئيس|الكرملين|المتحدثة?|الديوان)",
  },
];

/** Scripts that part no words by spaces. */
const UNSPACED: Language = {
  says: "表示|指出|强调|強調|称|说|說|述べ|発表|語った",
  offices: "外交部|发言人|發言人|国防部|总统|總統|主席|总理|外长|外務省|首相|官邸|外相|報道官",
};

/** People who held an office once, and those who only write about them. */
const UNOFFICIAL =
  /(?<!\p{L})(?:ehemalige[rnm]?|frühere[rnm]?|Ex-|anci(?:en|enne)|ex-|antigu[oa]|eski|sabiq|keçmiş|бывш|экс-|колишн|السابق|前外)/u;

const whole = (words: string) => new RegExp(`(?<!\\p{L})(?:${words.replaceAll("*", "\\p{L}*")})(?!\\p{L})`, "u");
const PATTERNS = [
  ...LANGUAGES.map(({ says, offices }) => [whole(says), whole(offices)] as const),
  [new RegExp(UNSPACED.says, "u"), new RegExp(UNSPACED.offices, "u")] as const,
];

/**
 * Whether words beside a quotation say, in a language that is not read further, that an office said it.
 *
 * @param words the article's own
 * @example
 * isSaidByOffice("— говорится в сообщении МИД России."); //=> true
 * isSaidByOffice("meinte der Politologe."); //=> false
 */
export const isSaidByOffice = (words: string): boolean =>
  !UNOFFICIAL.test(words) && PATTERNS.some(([says, office]) => says.test(words) && office.test(words));
