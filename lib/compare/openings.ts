/** How one language says that a call took place, and what it goes on with where it reports more than that. */
interface OpeningWords {
  opening: RegExp;
  substance: RegExp;
}

/**
 * Openings by language. A word is whole where a shorter one would be found in others; verbs are by their stems. What is not listed as
 * substance would hide a point, so a language has more of it than of openings.
 */
const LANGUAGES: Record<string, OpeningWords> = {
  he: {
    opening:
      /שוחח(?:ה|ו)?(?!\p{L})|שיח(?:ה|ת) (?:טלפון|טלפונית)|נפגש(?:ה|ו)?(?!\p{L})|קיי(?:ם|מה|מו) (?:היום )?(?:שיח|פגיש)/u,
    substance:
      /(?<!\p{L})על(?!\p{L})|(?<!\p{L})[בל]נושא|אוד?ות|דנ(?:ו|ה)(?!\p{L})|הדגיש|הבהיר|הודה|הודתה|גינ(?:ה|תה)|קרא(?:ה)? |אמר(?:ה)?|הביע|ציי(?:ן|נה)|ברך|בירך|במהלך|כדי|סיכמ|הסכימ/u,
  },
  fr: {
    opening:
      /s[’']est entretenue?|a (?:eu|tenu) un (?:entretien|échange)|(?:entretien|échange|appel) téléphonique|s[’']est téléphoné|a (?:eu|tenu) une conversation/i,
    substance:
      /\b(?:concernant|afin|pour (?!la (?:première|deuxième))|évoqu|salu|remerci|condamn|insist|rappel|félicit|réaffirm|réitér|convenu|discut|fait le point|de la (?:situation|guerre|crise|coopération|mise)|des? (?:relations|sujets|moyens|perspectives|développements)|du (?:conflit|soutien|renforcement|processus)|de l[’'](?:évolution|avenir|aide|accord|agression|attaque|appui|impact|urgence))/i,
  },
  es: {
    opening:
      /(?:conversación|llamada|comunicación) telefónica|convers[óé] (?:hoy )?(?:por teléfono )?con|habl[óé] (?:hoy )?por teléfono/i,
    substance:
      /(?<!\p{L})(?:acerca|para|agradeci|abord|trataron|dialogaron|destac|felicit|expres|inform|coincid|acord|analiz|revis|durante la cual|en la que|reafirm|reiter|conden|respecto|transmiti)/iu,
  },
  pt: {
    opening:
      /conversa telef[ôó]nica|telefonema|convers(?:ou|aram)(?: hoje)?(?:,)? por telefone|falou(?: hoje)? (?:por telefone|ao telefone)/i,
    substance:
      /(?<!\p{L})(?:para (?!o? ?presidente)|acerca|agradec|abord|trat(?:ou|aram|ando)|destac|felicit|express|inform|concord|analis|durante a qual|na qual|reafirm|reiter|conden|respeito|a propósito|discut)/iu,
  },
  it: {
    opening:
      /colloquio telefonico|conversazione telefonica|ha (?:sentito|parlato)(?: oggi)?(?: telefonicamente| al telefono)/i,
    substance:
      /(?<!\p{L})(?:su(?:l|lla|llo|i|gli|lle|ll[’'])?(?!\p{L})|per (?!la prima|telefono)|riguard|circa|in merito|ringrazi|espress|sottoline|ribad|condann|discuss|affront|concord|fare il punto|nel corso|esamin|convenut)/iu,
  },
  de: {
    opening:
      /telefonierte|hat [^.]{0,60}telefoniert|Telefonat|Telefongespräch|sprach [^.]{0,40}(?:telefonisch|am Telefon)/i,
    substance:
      /(?<!\p{L})(?:über|wegen|bezüglich|um (?:die|den|das) |dankt|beton|bekräftig|forder|verurteil|unterstrich|erörter|besprach|tausch|vereinbar|gratulier|inform|Thema|Themen|im Mittelpunkt|zur Lage|zu den |würdig|warn|sich für)/iu,
  },
  nl: {
    opening: /telefonisch (?:gesprek|contact|gesproken|onderhoud)|telefoneerde|heeft [^.]{0,60}gebeld/i,
    substance:
      /(?<!\p{L})(?:over|inzake|betreffende|benadruk|bedank|veroordel|bespr|afgesproken|feliciteer|waarschuw|om te)/iu,
  },
  pl: {
    opening:
      /rozm(?:awiał[ai]?|owę|owa)[^.]{0,40}telefoniczn|telefoniczn[^.]{0,20}rozm|rozmawiał[ai]? (?:dziś |dzisiaj )?(?:przez telefon|z )/i,
    substance:
      /(?<!\p{L})(?:o(?!\p{L})|na temat|dotycz|w sprawie|podkreśl|podziękow|omówi|omawia|wyraz|potępi|zapewni|pogratulow|uzgodni|zaapel|podczas któr)/iu,
  },
  ro: {
    opening: /convorbire telefonică|discuție telefonică|a vorbit (?:astăzi )?(?:la telefon|telefonic)/i,
    substance:
      /(?<!\p{L})(?:despre|privind|pentru|cu privire|subliniat|mulțumit|exprimat|reafirmat|condamnat|felicitat|abordat|referitor)/iu,
  },
  hu: {
    opening: /telefon(?:on|beszélgetés)[^.]{0,60}(?:beszélt|folytatott|egyeztetett|tárgyalt)|telefonbeszélgetést/i,
    substance: /(?:r[óő]l(?!\p{L})|hangsúlyoz|megvitat|áttekint|köszön|elítél|kapcsán|kérdés|megállapod)/iu,
  },
  tr: {
    opening: /telefon görüşmesi|telefonda görüş|telefonla görüş/i,
    substance:
      /ele al|değerlendir|görüş alışveriş|hakkında|ilişkin|vurgula|ifade et|belirt|teşekkür|tebrik|kına|müzakere|görüşül|konusunda|istişare/i,
  },
  az: {
    opening: /telefonla danış|telefon danışığı|telefonla zəng/i,
    substance: /müzakirə|bildir|vurğula|təbrik|toxunul|təşəkkür|haqqında|barədə|ifadə|qeyd (?:et|olun)|pislə|dəvət/i,
  },
  ar: {
    opening: /اتصال\p{L}?\p{M}*\s+هاتفي|تلقى[^.]{0,40}اتصال|هاتفَ?\s|مكالمة\s+هاتفية/u,
    substance: /بشأن|حول|تناول|بحث|ناقش|خلال|أكد|شدد|أعرب|عبر|هنأ|أدان|استعرض|(?<!\p{L})جرى|تم\s|لمناقشة|شكر|دعا\s/u,
  },
  fa: {
    opening: /(?:گفت[‌\s-]?و[‌\s-]?گوی?|تماس|مکالمه)\s*(?:‌ی)?\s*تلفنی|تلفنی[^.]{0,40}گفت[‌\s-]?و[‌\s-]?گو/,
    substance: /درباره|پیرامون|در خصوص|تاکید|تأکید|بررسی|تبادل نظر|محکوم|ابراز|تبریک|تشکر|خواستار|اظهار|رایزنی/,
  },
  hi: {
    opening: /(?:फ़?ोन|टेलीफोन|टेलीफ़ोन|दूरभाष) (?:पर|से)[^।]{0,40}(?:बात|वार्ता)/u,
    substance: /चर्चा|के बारे में|कहा|जताय|ज़?ोर दि|बधाई|धन्यवाद|निंदा|सहमत|विषय|दोहराय|आभार|मुद्द/u,
  },
  vi: {
    opening: /điện đàm|nói chuyện qua điện thoại/i,
    substance:
      /(?<!\p{L})(?:về|trao đổi|nhấn mạnh|khẳng định|chúc mừng|cảm ơn|thảo luận|nhằm|đề nghị|bày tỏ)(?!\p{L})/iu,
  },
  id: {
    opening: /(?:melalui|lewat|via) (?:sambungan )?telepon|panggilan telepon|percakapan telepon/i,
    substance: /membahas|mengenai|tentang|menegaskan|menyampaikan|terkait|untuk|mengutuk|sepakat|mendesak/i,
  },
  ko: {
    opening: /(?:전화\s?)?통화(?:를)?\s?(?:하였|했|가졌|가지|나누|하고|진행)/,
    substance: /논의|강조|대해|대한|관해|관한|관련|협의|밝혔|의견|전했|표명|요청|합의|위해/,
  },
  ja: {
    opening: /電話(?:首脳)?(?:会談|協議)|電話で(?:会談|協議)/,
    substance: /述べ|表明|一致|確認|議論|意見|について|に関し|謝意|強調|要請|非難|歓迎|伝え/,
  },
  hy: {
    opening: /հեռախոսազրույց|հեռախոսով[^։]{0,20}(?:խոսել|զրուցել)/u,
    substance: /քննարկ|մասին|ընդգծ|նշ(?:ել|վել)|շնորհավոր|վերաբեր|շեշտ|դատապարտ|շուրջ/u,
  },
  ka: {
    opening: /სატელეფონო (?:საუბარი|კონტაქტი)|ტელეფონით (?:ესაუბრა|ისაუბრა)/u,
    substance: /შესახებ|განიხილ|ხაზი|აღნიშნ|მადლობ|დაგმ|მიულოც|დაკავშირებ/u,
  },
  el: {
    opening: /τηλεφωνική (?:επικοινωνία|συνομιλία)|συνομίλησε τηλεφωνικά/iu,
    substance: /(?<!\p{L})(?:για|σχετικά|με αντικείμενο|τόνισ|συζήτ|ευχαρίστ|εξέφρασ|καταδίκασ|επιβεβαίωσ|ως προς)/iu,
  },
};

/**
 * Whether words in a language other than English, Russian, Ukrainian or Chinese say that a call took place.
 *
 * @returns "opening" where they say no more, "substance" where they go on to report something, null where they say nothing of a call
 * @example
 * openingAbroad("Der Kanzler telefonierte heute mit Präsident Ilves.");         //=> "opening"
 * openingAbroad("Der Kanzler telefonierte mit Ilves über den Waffenstillstand."); //=> "substance"
 * openingAbroad("Er verurteilte den Angriff.");                                  //=> null
 */
export function openingAbroad(words: string): "opening" | "substance" | null {
  const matched = Object.values(LANGUAGES).filter(({ opening }) => opening.test(words));
  if (matched.length === 0) return null;
  return matched.some(({ substance }) => substance.test(words)) ? "substance" : "opening";
}
