const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ""));

/**
 * Words that tell a language: those that join others, and those that every readout has ("spoke", "telefonierte"). Lower case. No word of
 * these is a name, so that names of persons and places never decide.
 */
export const FUNCTION_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(`the of and to in on with his her their its by for from that this these at as is was were are has have had be been will would not
    or an which who also about during after before between today spoke spoken met phoned called discussed agreed welcomed stressed noted said
    told thanked expressed reaffirmed held talks call phone peace treaty aid hostages trade support minister ministers president both sides`),
  de: words(`der die das und mit den dem des ein eine einen einem einer für von im am zum zur auf über nicht ist hat haben wurde war auch sich
    bei aus nach heute telefonierte telefonierten sprach gesprochen telefonat gespräch betonte dankte seinem seiner ihrem sowie`),
  fr: words(`le la les des du et un une dans pour avec sur par au aux que qui est a été sont ont leur leurs ses son sa ce cette entre lors
    téléphonique entretien échangé ministre président remercié souligné aujourd'hui entretenu`),
  es: words(`de el la los las del y un una en con por para que su sus se al es ha han como entre sobre esta este hoy conversó habló llamada
    telefónica sostuvo agradeció ministro presidente ambos también`),
  pt: words(`de o a os as do da dos das e um uma em no na nos nas com por para que seu sua se ao à é foi são como entre sobre hoje conversou falou
    telefonou telefone telefonema ministro presidente ambos também não`),
  it: words(`il lo la gli le del della dei delle degli e un una in nel nella con per che suo sua si al alla è ha sono come tra fra su oggi
    parlato sentito colloquio telefonico telefonata ministro presidente anche ringraziato`),
  ro: words(`și în la cu pe de un o din pentru că sa său prin a au fost este sunt între despre astăzi discutat vorbit convorbire telefonică
    ministrul președintele lui`),
  nl: words(`de het een en van in op met voor aan dat die zijn haar hun is was heeft hebben niet ook bij uit door over tussen vandaag sprak
    gesproken telefonisch gesprek`),
  sv: words(`och i att det som en ett på är av för med den till inte om har de var från vid sin sitt idag talade samtalade telefonsamtal mellan
    utrikesminister`),
  da: words(`og i at det som en et på er af for med den til ikke om har de var fra ved sin sit dag talte telefonsamtale mellem udenrigsminister
    efter blev`),
  nb: words(`og i at det som en et på er av for med den til ikke om har de var fra ved sin sitt dag snakket telefonsamtale mellom utenriksminister
    etter ble`),
  fi: words(
    `ja on että se ei oli hän myös sekä kanssa tänään puhui keskusteli puhelimitse ulkoministeri presidentti välillä ovat jotka`,
  ),
  et: words(`ja on et see ei oli ta ka ning täna rääkis telefonitsi välisminister president vahel kes mis oma koos`),
  lv: words(
    `un ir ka tas nav bija arī ar par no uz šodien runāja tālruņa sarunā ārlietu ministrs prezidents kas savu pēc`,
  ),
  lt: words(
    `ir yra kad tai ne buvo taip su apie iš į šiandien kalbėjo telefonu užsienio reikalų ministras prezidentas kuris po per`,
  ),
  pl: words(`i w z na do się że o od po za przez oraz jest był była są nie jego jej ich dzisiaj dziś rozmawiał rozmowę telefoniczną minister
    prezydent premier spotkał omówili`),
  cs: words(`a v s na do se že o od po za přes je byl byla jsou ne jeho její jejich dnes hovořil telefonicky jednal ministr prezident premiér
    který také ve`),
  sk: words(
    `a v s na do sa že o od po za cez je bol bola sú nie jeho jej ich dnes hovoril telefonicky rokoval minister prezident ktorý tiež vo so`,
  ),
  hu: words(
    `a az és hogy is nem egy van volt meg ma telefonon beszélt tárgyalt miniszter elnök között valamint szerint`,
  ),
  sl: words(
    `in v na z s se da je o od po za pri ki so ni tudi danes govoril telefonu pogovarjal minister predsednik med`,
  ),
  hr: words(
    `i u na s sa se da je o od po za pri koji su nije također danas razgovarao telefonom ministar predsjednik između te`,
  ),
  sq: words(`dhe në të e i me për nga një që është ka janë sot foli bisedoi telefon ministri presidenti midis`),
  tr: words(`ve ile bir bu da de için olan olarak bugün telefonda görüştü görüşme görüşmede yaptı etti cumhurbaşkanı bakan bakanı arasında telefon
    edildi ele alındı`),
  az: words(`və ilə bir bu da də üçün olan kimi bu gün telefonla danışıb zəng edib prezident prezidenti naziri arasında telefon edildi müzakirə
    olunub görüşüb`),
  uz: words(
    `va bilan bir bu uchun haqida bugun telefon orqali muloqot suhbat prezidenti vaziri oʻrtasida qildi etdi boʻlib`,
  ),
  id: words(`dan di yang dengan untuk pada dari ini itu dalam adalah akan juga telah oleh kepada hari berbicara telepon membahas menteri presiden
    antara`),
  ms: words(`dan di yang dengan untuk pada dari ini itu dalam adalah akan juga telah oleh kepada hari bercakap telefon membincangkan menteri
    perdana antara beliau`),
  vi: words(
    `và của là các với trong cho đã có được về ngày tại không hai điện đàm thủ tướng chủ tịch bộ trưởng hôm nay`,
  ),
  sw: words(`na ya wa kwa katika ni la za kuwa pia leo alizungumza simu rais waziri`),
  so: words(`iyo ka ku oo ee la waa in uu ay maanta`),
  ha: words(`da na ta a ya ne ce cikin domin tare yau shugaban ministan`),
  ru: words(`и в на с по о об что не как за из к у от для его её их был была были это при также состоялся состоялась провёл провел обсудили
    президент министр разговор сегодня стороны`),
  uk: words(`і й та в у на з по про що не як за із до від для його її їх був була були це при також відбулася провів обговорили президент
    міністр розмову розмова сьогодні сторони`),
  be: words(
    `і ў на з па пра што не як за да ад для яго яе іх быў была гэта пры таксама адбылася прэзідэнт міністр сёння бакі`,
  ),
  bg: words(
    `и в на с по за че не как от до да се е са беше той също днес разговор проведе президентът министърът между които`,
  ),
  sr: words(`и у на са се да је о од по за при који су није данас разговарао министар председник између те`),
  mk: words(`и во на со се да е од по за при кој се не денес разговараше министерот претседателот меѓу`),
  kk: words(`және мен пен бен бір бұл үшін туралы бүгін телефон арқылы сөйлесті президенті министрі арасында болды`),
  fa: words(`و در به از که با این را است برای تلفنی گفتگو گفت‌وگو امروز وزیر رئیس کرد شد`),
  ur: words(`اور میں کے کی کا سے نے کو پر ہے ہیں یہ کہ ٹیلی فون آج وزیر صدر گفتگو`),
  ar: words(`في من على إلى عن مع أن هذا هذه التي الذي هاتفيا هاتفي اتصالا اليوم وزير الرئيس بين تلقى أجرى`),
  ps: words(`او په د له ته سره چې دی ده نن وزیر ولسمشر`),
  hi: words(`और में के की का से ने को पर है हैं यह कि आज फोन प्रधानमंत्री मंत्री बात राष्ट्रपति`),
  ne: words(`र मा को का ले लाई छ छन् यो कि आज फोन प्रधानमन्त्री मन्त्री कुराकानी राष्ट्रपति`),
  mr: words(`आणि मध्ये च्या ची चा ने ला आहे आहेत हे की आज पंतप्रधान मंत्री चर्चा`),
};

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
