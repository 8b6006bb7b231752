/** Verbs of saying, and offices, in one language; each with its endings. */
interface Language {
  says: string;
  offices: string;
  /** What stands behind the verb where who speaks stands in the sentence before: a pronoun, or at once to whom or where. */
  goesOn: string;
}

/**
 * Languages besides English in which an article may say that an office speaks. Which office it is, is not read: such words are offered
 * with their issuer open.
 */
const LANGUAGES: readonly Language[] = [
  {
    says: "sagte?|erklärte?|teilte|schrieb|schreibt|betonte?|bekräftigte?|unterstrich|mahnte|forderte|kündigte|bestätigte|meinte|versicherte|warnte|verlangte|fügte|ergänzte|hieß es|heißt es",
    offices:
      "Außenministeri*|Auswärtige[sn]? Amt*|AA|Regierungssprecher*|Kremlsprecher*|Kreml*|Präsidialamt*|Präsidialverwaltung|(?:Bundes)?[Kk]anzler*|Kanzleramt*|(?:Außen|Premier|Verteidigungs|Innen|Finanz)minister*|Ministerpräsident*|Regierungschef*|Staatschef*|Ministeriums?|Bundesregierung|Regierung|EDA|(?:US-|Bundes|Staats)?[Pp]räsident*",
    goesOn: "(?:er|sie|der Minister|die Ministerin|der Sprecher|die Sprecherin)(?!\\p{L})",
  },
  {
    says: "(?:a|ont|avait)(?:-t-(?:il|elle))? (?:\\p{L}+ )?(?:indiqué|déclaré|affirmé|souligné|annoncé|précisé|écrit|dit|ajouté|assuré|estimé|expliqué|fait savoir)|selon|indique|lit-on|peut-on lire|précise|affirme|déclare|souligne|ajoute|explique|assure|écrit",
    offices:
      "(?:l[’'])?[EÉ]lysée|Quai d[’']Orsay|Matignon|[Mm]inistères?|diplomatie|[Pp]résidence|porte-parole|(?:premi(?:er|ère) )?ministre|(?:vice-)?présidente?|chef(?:fe)? de l[’'][EÉ]tat|chef(?:fe)? (?:du gouvernement|de la diplomatie)|chanceli(?:er|ère)|gouvernement|Kremlin|Maison Blanche",
    goesOn: "",
  },
  {
    says: "(?:ha|han) (?:dicho|señalado|indicado|afirmado|declarado|informado|expresado|subrayado|agregado|añadido|explicado|precisado|sostenido|asegurado|manifestado|destacado|recalcado|remarcado|apuntado|escrito|reiterado)|dijo|dice|señaló|señala|indicó|indica|afirmó|afirma|declaró|declara|informó|informa|expresó|subrayó|subraya|agregó|agrega|añadió|añade|explicó|explica|precisó|precisa|sostuvo|sostiene|aseguró|asegura|manifestó|destacó|destaca|recalcó|remarcó|apuntó|escribió|publicó|detalló|comentó|enfatizó|reiteró|reza|se lee|según",
    offices:
      "[Cc]ancillería|[Mm]inisterio|[Pp]residencia|[Gg]obierno|Moncloa|Planalto|Casa Rosada|Casa Blanca|Palacio de (?:Gobierno|Nariño|La Moneda|Miraflores)|portavoz|vocer[oa]|funcionari[oa]|canciller|(?:prim(?:er|era) )?ministr[oa]|(?:vice)?president[ea]|mandatari[oa]|secretari[oa] de (?:Estado|Relaciones Exteriores)|jef[ea] (?:del Gobierno|de Estado|de la diplomacia)|Kremlin",
    goesOn: "(?:a|ante|en|durante|tras|por|al|desde)(?!\\p{L})|[.,;]|$",
  },
  {
    says: "ha (?:detto|dichiarato|affermato|riferito|sottolineato|scritto|aggiunto|spiegato|ribadito)|si legge|secondo|afferma|dichiara|sottolinea|spiega|riferisce",
    offices:
      "Farnesina|[Mm]inistero|Palazzo Chigi|Quirinale|[Pp]residenza|[Gg]overno|portavoce|ministr[oa]|premier|president[ea]|capo dello Stato|Cremlino|Casa Bianca",
    goesOn: "(?:a|ai|alla|in|durante|su)(?!\\p{L})|[.,;]|$",
  },
  {
    says: "disse|diz|afirmou|afirma|declarou|declara|informou|informa|destacou|destaca|escreveu|acrescentou|explicou|ressaltou|reiterou|publicou|segundo",
    offices:
      "Itamaraty|[Mm]inistério|[Pp]residência|Planalto|Casa Branca|[Gg]overno|porta-voz|chanceler|(?:primeir[oa][- ])?ministr[oa]|(?:vice-)?presidente|mandatári[oa]|Kremlin",
    goesOn: "(?:ele|ela|a|aos?|à|em|durante|no|na)(?!\\p{L})|[.,;]|$",
  },
  {
    says: "dedi|dediler|denildi|denilen|bildirdi|bildirildi|açıkla*|ifade (?:etti|edildi)|ifadesi(?:ni)? kullan*|ifadelerini kullan*|belirt*|vurgula*|kaydet*|kaydedildi|yazdı|konuştu",
    offices:
      "[Bb]akan*|[Cc]umhurbaşkan*|[Bb]aşkanlı*|İletişim Başkanlı*|Kremlin*|Beyaz Saray*|[Ss]özcü*|[Bb]aşbakan*|[Dd]ışişleri*|Divan*",
    goesOn: "(?:açıklama\\p{L}*|\\p{Ll}+)?[.,;]|$",
  },
  {
    says: "bildiril*|bildirib|bildirmişdir|deyib|deyilir|qeyd (?:edib|olunub|edilib)|vurğula*|açıqla*|yazıb|əlavə edib",
    offices: "[Nn]azir*|[Mm]ətbuat [Xx]idmət*|Prezident*|[Bb]aş nazir*|Administrasiya*|XİN*|Kreml*|sözçü*",
    goesOn: "[.,;]|$",
  },
  {
    says: "говорится|сообщ*|заявил*|отметил*|подчеркнул*|сказал*|указал*|написал*|добавил*|уточнил*|пояснил*|говорит|пишет|заявляет",
    offices:
      "МИД*|Кремл*|Белого дома|Белый дом|пресс-служб*|пресс-секретар*|[Пп]резидент*|министр*|[Мм]инистерств*|премьер*|правительств*|глав[аыеу] (?:МИД*|государства|правительства)|внешнеполитическ* ведомств*|представител* (?:МИД|Кремл*)",
    goesOn: "(?:он|она|они|в ведомстве|в министерстве|дипломат|министр|политик)(?!\\p{L})",
  },
  {
    says: "йдеться|повідом*|заяв*|зазнач*|наголо*|сказа*|підкресл*|написа*|дода*|уточни*|поясни*",
    offices:
      "МЗС|Кабмін*|Кремл*|Біл(?:ий|ого) д(?:ім|ому)|Офіс* [Пп]резидента|прес-?служб*|речни*|[Пп]резидент*|міністр*|[Мм]іністерств*|прем[’'ʼ]єр*|глав[аи] (?:МЗС|держави|уряду)|очільни* МЗС",
    goesOn: "(?:він|вона|вони|у відомстві|у міністерстві)(?!\\p{L})",
  },
  {
    says: "و?(?:قالت?|ذكرت?|أكدت?|أعلنت?|أوضحت?|أفادت?|أضافت?|شددت?|أشارت?|كتبت?|جاء في|وفقا|بحسب)",
    offices:
      "(?:و|ل|ب)?(?:وزارة|الوزارة|الخارجية|وزير|الوزير|وزيرة|الرئاسة|الرئيس|رئيس|الكرملين|الإليزيه|البيت الأبيض|المتحدثة?|الديوان|الحكومة)",
    goesOn: "[:،]|في|خلال|للصحفيين",
  },
];

/** Scripts that part no words by spaces. */
const UNSPACED: Omit<Language, "goesOn"> = {
  says: "表示|指出|强调|強調|称|说|說|述べ|発表|語った",
  offices: "外交部|发言人|發言人|国防部|总统|總統|主席|总理|外长|外務省|首相|官邸|外相|報道官",
};

/** Before whom somebody speaks: "devant les députés". */
const AUDIENCE =
  /(?<!\p{L})(?:devant les|aux|vor(?: den)?|a los|ante los|aos|ai|перед)\s\p{L}+|(?:депутатам|сенаторам|депутатами|Abgeordneten)(?!\p{L})/gu;
/** People who held an office once, those who sit in parliaments, and those who only write about them. */
const UNOFFICIAL =
  /(?<!\p{L})(?:ehemalige[rnm]?|frühere[rnm]?|Ex-|Politolog|Politikwissenschaft|Expert|Analyst|Abgeordnete|Opposition|\p{L}+-Politiker|Fraktion|anci(?:en|enne)s?\s|ex-|exp[eé]rt|analist|polit[oó]log|chercheu[rs]|député|sénat|oppos|antigu[oa]|exju|expresident|excanciller|exministr|diputad|senador|opositor|catedrátic|deputad|professor|pesquisador|ricercator|deputat|senator|eski|uzman|milletvekil|Genel Başkan|analitik|sabiq|keçmiş|deputat|бывш|экс-|политолог|эксперт|аналитик|депутат|сенатор|колишн|політолог|експерт|аналітик|нардеп|السابق|المحلل|محلل|خبير|الخبير|النائب|باحث|前外|専門家|专家|分析)/iu;

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
  !UNOFFICIAL.test(words.replace(AUDIENCE, "")) &&
  PATTERNS.some(([says, office]) => says.test(words) && office.test(words));

const CONTINUING = LANGUAGES.map(
  ({ says, offices, goesOn }) =>
    [
      goesOn === ""
        ? /-t-(?:il|elle|ils|elles)\s/u
        : new RegExp(`^[\\s,.;–—-]*(?:${says.replaceAll("*", "\\p{L}*")})(?!\\p{L})\\s*(?:${goesOn})`, "u"),
      whole(offices),
    ] as const,
);

/**
 * Whether words behind a quotation say, in one of these languages, that the office of the sentence before goes on speaking.
 *
 * @param words the article's own
 * @param before the sentence before the quotation
 * @example
 * goesOnFrom("— сказала она на брифинге.", "Представитель МИД ответила на вопросы."); //=> true
 * goesOnFrom("— сказала она.", "Политолог следит за этим давно."); //=> false
 */
export const goesOnFrom = (words: string, before: string): boolean =>
  !UNOFFICIAL.test(words.replace(AUDIENCE, "")) &&
  !UNOFFICIAL.test(before) &&
  CONTINUING.some(([verb, office]) => verb.test(words) && office.test(before.slice(0, SUBJECT_REACH)));

/** Who a sentence is about stands in its first characters, and an office next to its holder. */
const SUBJECT_REACH = 70;
const OFFICE_REACH = 60;
/** How far back a name is looked up, in UTF-16 code units: farther than an article goes. */
const LONGEST_SEARCHED = 20_000;
/** At most this many capitals beside a quotation are looked up. */
const MOST_NAMES = 4;

/**
 * Whether words behind a quotation say, in one of these languages, that somebody said it whom the text introduced with an office.
 *
 * @param words the article's own
 * @param text what stands before them
 * @example
 * isSaidByHolder(", sagte Ilves.", "Außenminister Jan Ilves telefonierte am Montag."); //=> true
 * isSaidByHolder(", sagte Ilves.", "Der Historiker Jan Ilves erinnerte daran."); //=> false
 */
export function isSaidByHolder(words: string, text: string): boolean {
  const spoken = PATTERNS.filter(([says]) => says.test(words));
  if (spoken.length === 0 || UNOFFICIAL.test(words.replace(AUDIENCE, ""))) return false;
  const near = text.slice(-LONGEST_SEARCHED);
  const names = words.match(/(?<!\p{L})\p{Lu}\p{L}{2,}/gu)?.slice(0, MOST_NAMES) ?? [];
  return names.some((name) => {
    const at = near.search(new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, "u"));
    const beside =
      at < 0
        ? ""
        : near
            .slice(Math.max(0, at - OFFICE_REACH), at)
            .split(/[.!?\n]\s?/)
            .at(-1)!;
    return !UNOFFICIAL.test(beside) && spoken.some(([, office]) => office.test(beside));
  });
}
