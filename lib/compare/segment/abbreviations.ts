// These tables are beside the segmenter and not in lib/resources. Like the function words and stemmers of words.ts they are rules of
// languages; and as data they would have to be passed to everything that cuts a text into passages.
import { CLDR_ABBREVIATIONS } from "./cldr-abbreviations";

const words = (list: string) => list.split(/\s+/).filter((word) => word !== "");

/** In every language, because ranks, titles and companies are often not translated. */
const EVERYWHERE = words(
  `adm amb assoc asst atty brig bros capt cf cmdr cmdt col comdr cpl dept det dir dr e.g eds esq fig figs fwd gen gov govt hon i.e
  insp jan feb mar apr jun jul aug sep sept oct nov dec lt maj messrs mlle mm mme mr mrs ms mt ofc pres prof pvt rep reps resp rev rt sen
  sens sgt sq sr st supt tel univ viz vs al ph.d
  wg cdr flt cdre cmde gp lcdr vadm radm msgr mgr smt shri sri km kum dep dy addl jt fr bp abp card amb secy sqn tsgt msgt csm wo cwo ens
  approx ft mmes est ave blvd intl natl comdt cllr ibid incl excl dist
  mohd md ch pt exc min ret retd fmr gov't usec asec brgy ldr pte cpt spc pfc ssgt msgt dig ven emer plen op cit sh engr dato govs presd secr`,
);

/** By language, besides those of CLDR. */
const OWN: Readonly<Record<string, string>> = {
  en: "del ext sec secs doc docs ma mshl fld plt qtr cong bldg sol surg insp barr adv det dpty commr cdt adj def tues weds thur thurs spkr trans treas",
  de: `hl hll dr dipl.-ing bzw ca evtl ggf inkl exkl z.b z.zt d.h i.d.r u.a sog bes insb vgl abs str mio mrd tsd jh jhd geb maj oberst ltn hptm
    oblt staatssekr präs vizepräs komm stv vors kdt parl bgm abg i.z.m botsch sts bundeskzl s.o s.u allg bspw zzgl tel bd min hrn fr gest dt brit franz amerik russ
    kard ebf bf pfr rd rhein schwed ital span poln türk ukr wiss polit wirtschaftl militär gegr eingetr ministerpräs`,
  fr: `dép sén cons préf cmdt secr intend maj asp brig prés pdt vice-prés env pers adm vam gal dir m mme mmes mlles me mgr pr gén col cap lt amb av bd chap ex hab janv févr juil ste s.e s.m s.a.r card abbé vve ndlr rés par gouv commiss lieut sgt cdt`,
  es: `cons secr subsecr vicemin diput brig grl cdte mtra mtro pdte sria srio cmdte vice-pdte pres almte valmte calmte sr sra sres sras srta dra emmo mons pbro fr gral cnel cap tte alm prof lic ing arq abg dip sen emb admo pdte pdta vpdte ee ff dd oo hh
    ud uds vd vds avda aprox a.c d.c s.e s.s s.m s.a párr parr card gob alc conc rvdo sor hno tcol gda`,
  it: `cons sottosegr vicepres vicemin comm cav uff pres avv dir sigg sig.ra sig.na onn sen dott.ssa prof prof.ssa arch geom gen col cap magg ten amm amb mons card don s.e s.em min segr es p.es ca v.le p.za rev s.em s.ecc mag brig cap.no ris par cpv`,
  pt: `cons secr vice-pres pres profª profa exa v.ex ilmo ilma sec srs sras dr dra exmos sr sra dom cel maj cap ten alm brig emb dep gov p.ex aprox cia`,
  tr: `büyükelç cum kur bld milletv sek gn blv sn doç yrd öğr gör av müh mim alb yb bnb yzb ütğm tğm org korg tümg tuğg koram tüma tuğa gnkur bşk müst büy bk örn mah cad apt m.ö m.s ord
    yy bkz ora oram mareş tümam tuğam asb üstçvş uzm hv dz kv sek bel müş yrdc gnsek`,
  az: `gen səd dep cən akad dos küç pr rəh müh müd naz başç polk mayor kap məs səh bax f-r müav sədr kon əlav`,
  ru: `сек спец пост чрезв полн чл.-корр оз о-ва п-ов пл вице-адм вице-през гр респ гос р-р акад ген полк подп кап лейт серж адм дж г-н г-жа доц д-р канд корр зам нач пом зав мин деп сен губ пред т.е т.к т.н т.ч и.о им
    напр млн млрд трлн долл коп обл р-н пос пл просп пр-т см ср св стр рис табл преп дз хр дм евг конст мих с-х о-в тов чл эт
    гл ред митр архиеп архим еп прот иером свящ патр св-во англ нем фр лат греч букв сокр прибл ок корп кап.-лейт контр-адм рез абз прил канд авт`,
  uk: `сек спец пост надзв повн лейт буд рр респ обл гр акад проф зв ген полк адм доц д-р канд зам нач мін деп ред ім вул просп обл р-н смт грн млн млрд трлн тис див напр т.зв св о-в стор пл дж чл митр архиєп архім єп прот свящ патр англ нім фр лат букв прибл корп рез абз дод гол заст зам кер`,
  hy: `պրոֆ դոկ ակադ գեն դր տկ բն հտ մլն մլրդ հազ դոկտ գնդ փոխգնդ մայ կապ նախ փոխնախ դեսպ էջ հատ`,
  ka: `ბ-ნ ქ-ნ პროფ აკად დოქ გენ ბ-ნი ქ-ნი ე.ი ე.წ მლნ მლრდ გვ მაგ დას აღმ გენ-მაიორ პოლკ მიტრ არქიეპ ეპისკ უწმ დეკ`,
  pl: `sekr amb kons dyr bryg kontradm wicemin wiceprem zał abp bp m.in np tzw tzn wg ww hab płk ppłk mjr kpt por ppor sierż kadm ks kard ust pkt poz godz św ul pow tys mln mld red inż mgr sen ang`,
  cs: `pí doc ing judr mudr phdr rndr plk mjr kpt por např tzv tj mil mld tis odst resp vč cca sv č`,
  sk: `doc ing plk mjr kpt napr tzv tj mil mld tis resp vr cca sv č`,
  el: `αντ εξ πρωθ αντιπρ κα καθηγ βουλ πρεσβ πρ υπουργ κα κκ κος δρ καθ στρ στρατ ταξ υπ αρ άρθ π.χ δηλ βλ σελ τηλ μ.χ αγ σεβ`,
  vi: `pgs.ts gs.ts q p ts ths pgs gs bs tp tx đ/c t.ư nxb`,
  hu: `ifj id özv ún pl`,
  ro: `pres secr amb dep sen dr prof acad gen col lt cpt dlui sf dl dna d-na dlui ing col art str`,
  nl: `gen lt kap dhr mevr mw ir ing drs kol bijv d.w.z o.a m.b.t t/m blz jhr ca`,
  sv: `statsmin utrikesmin försvarsmin pres f.d kl stats utr t.ex bl.a d.v.s s.k ca`,
  da: `statsmin udenrigsmin f.v bl.a f.eks dvs ca mio mia hr kl`,
  nb: `statsmin utenriksmin bl.a f.eks dvs ca mill mrd hr kl`,
  fi: `pääm ulkomin puol pres ulkoasiainmin esim mm ns mrd milj klo`,
  hr: `gđa gđica npr tzv tj mil mlrd sv ul br`,
  sr: `мин доц пук акад г ђенерал gđa npr tzv tj mil mlrd sv ul др проф ген нпр тзв тј мил млрд св ул бр гђа`,
  bs: `gđa npr tzv tj mil mlrd sv ul br`,
  bg: `доц мин чл.-кор кор адм инж гр г-н г-жа проф д-р акад ген полк напр т.нар т.е т.н ул бул св ст млн млрд хил лв`,
  lt: `plk mjr kpt pvz vad t.y t.t gatv`,
  lv: `ģen plkv piem`,
  et: `kindr kol nt lk`,
  id: `jend letjen mayjen brigjen kol pt cv ud bpk drs ir hj ny sdr yg jl kab prov tgl`,
  ms: `dt tn dato' dr drs hj en pn sdr`,
  bn: `ড ডা মো প্রফ`,
  gu: `ડૉ ડો શ્રી પ્રો`,
  mr: `डॉ श्री श्रीमती प्रा`,
  ne: `डा डॉ श्री प्रा`,
  ta: `டாக்டர் திரு`,
  hi: `डॉ डा श्री श्रीमती प्रो पं सुश्री ले लेफ् मे ब्रि कर्नल जन कि मी कि.मी डॉ. मो कु ए बी सी डी ई एफ जी एच आई जे के एल एम एन ओ पी क्यू आर एस टी यू वी एक्स वाई जेड`,
  ar: `ا أ.د ص.ب ق.م م.م`,
  fa: `دکتر`,
  he: `פרופ ד"ר גב עו"ד אל"מ`,
  th: `พล พล.อ พล.ท พล.ต ดร ศ รศ ผศ น.ส ม.ร.ว ม.ล พ.ต.อ`,
  sw: `dkt mhe bw bi prof balozi`,
};

/** Abbreviations that often end a sentence. It goes on after them unless the next word is one that begins sentences. */
const AT_ENDS = words(`a.m p.m jr inc ltd co corp llc d.c b.c a.d m.d ա.շ ა.შ և.այլն ուր إلخ`);

/** Abbreviations of "and so on": before a capital letter, the sentence is over. */
const LAST = words(
  `etc usw u.s.w ecc vb vd v.s т.д т.п др пр ін itd itp κ.λπ κ.ά stb ş.a enz osv m.m ym jne atd apod dll dsb uu`,
);

/** Abbreviations that announce a number: "No. 5", "Art. 3", "п. 2". A break after one is real unless a number follows. */
const BEFORE_NUMBERS = words(
  `αρθρ παρ κεφ εδ doc docs app zał annex no nos nr párr parr parág al rés ris res cpv alin lit pct ust pkt абз прил рез стор bent bölüm bənd maddə əlavə rn rz anh anl art arts artt ch para paras p pp pt vol resol res sec sect núm nro n nº n° pág págs abs ziff kap § № п пп ст гл ч т md fıkra madde`,
);

const table = new Map<string, ReadonlySet<string>>();

/**
 * The abbreviations of a language after which a sentence goes on; lower case, without the last dot.
 *
 * @param language the primary subtag
 * @example
 * abbreviationsOf("en").has("gen"); //=> true
 * abbreviationsOf("en").has("bzw"); //=> false: it is German
 */
export function abbreviationsOf(language: string): ReadonlySet<string> {
  let known = table.get(language);
  if (!known) {
    const own = `${OWN[language] ?? ""} ${CLDR_ABBREVIATIONS[language] ?? ""}`;
    table.set(language, (known = new Set([...EVERYWHERE, ...words(own)])));
  }
  return known;
}

export const LAST_ABBREVIATIONS: ReadonlySet<string> = new Set(LAST);
export const END_ABBREVIATIONS: ReadonlySet<string> = new Set(AT_ENDS);
export const NUMBER_ABBREVIATIONS: ReadonlySet<string> = new Set(BEFORE_NUMBERS);
/** Abbreviations of "year" after a number: "In 2024 г. …". */
export const YEAR_MARKS: ReadonlySet<string> = new Set(words("г гг р рр թ թթ წ r s"));

/** Languages that write ordinals with a dot: "am 5. Mai", "3. Cumhurbaşkanı". */
export const ORDINAL_LANGUAGES: ReadonlySet<string> = new Set(
  words("de cs sk sl hr bs sr hu da nb nn no fi et lv is fo tr az pl mk"),
);

/**
 * Words that, after "U.S.", an initial or an ordinal, begin a sentence more often than they continue a name. Capitalised, as they
 * would be there.
 */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  words(`The A An He She They It We I You This That These Those There Their His Her Its Our My In On At To From With For By As After
  Before During While When If Both Also Additionally Further Furthermore Moreover However But And Or So Yet Then Thus Therefore
  Meanwhile Regarding Concerning According Finally Secondly First Second Third Such All Each Many Some Most No Not Now Today
  Yesterday Tomorrow Earlier Later Despite Although Since Until Under Over
  Он Она Они Оно Это Эти В На С По Мы Я И Но А Также Кроме Стороны После При Для
  Він Вона Вони Це Ці У З Під Після Також Сторони Але Ми
  Der Die Das Den Dem Er Sie Es Wir Ich Im Am Zum Zur Beide Danach Anschließend Außerdem Dabei Dies Diese Dieser Nach Auch Aber Und Zudem
  Le La Les Il Elle Ils Elles Ce Cette Ces Nous Au Aux En Dans Un Une Sur Après
  El Los Las Ella Ellos Ellas Este Esta Estos Estas Ambos Ambas También Asimismo Además Al Se Una
  Lo Gli I Uno Essi Questo Questa Inoltre Nel Nella Al Alla Entrambi
  O Os As Ele Ela Eles Elas Na Nos Nas Ao Ambos Ambas Também Além
  Bu O Onlar Taraflar Ayrıca Görüşmede Biz Ben Ve Ama
  Bu Onlar Tərəflər Həmçinin Görüşdə Biz Mən Və O
  Այն Նա Նրանք Կողմերը Այս Մենք Եվ
  On Ona Oni To Te Strony Po W Z Také Dále Rozmówcy`),
);

/** Titles that begin a sentence after "p.m." and "Inc." */
export const TITLE_STARTERS: ReadonlySet<string> = new Set(
  words("President Prime Minister Secretary Foreign Ambassador"),
);
