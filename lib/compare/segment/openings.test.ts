import { describe, expect, it } from "vitest";
import { boilerplateOf } from "./boilerplate";
import { isOpening } from "./openings";
import { loadResources } from "../../resources/load";

const resources = loadResources();
const kindOf = (words: string, index = 0) =>
  boilerplateOf(words, { start: 0, end: words.length, index }, 10, resources);

/** An opening in each language, and one that goes on to report something. */
const OPENINGS: [string, string, string][] = [
  [
    "Hebrew",
    "שוחח היום שר החוץ גדעון לביא עם שר החוץ של אוסטניה, יאן אילבס.",
    "שוחח היום שר החוץ עם שר החוץ של אוסטניה על שחרור החטופים.",
  ],
  [
    "French",
    "Le Président de la République s’est entretenu ce jour avec le Président de l’Ostanie.",
    "Le Président s’est entretenu avec le Président Ilves de la situation au Proche-Orient.",
  ],
  [
    "Spanish",
    "El canciller conversó hoy por teléfono con su homólogo de Ostania, Jaan Ilves.",
    "El canciller conversó hoy por teléfono con su homólogo para abordar la crisis migratoria.",
  ],
  [
    "Portuguese",
    "O Presidente da República conversou hoje por telefone com o Presidente da Ostânia.",
    "O Presidente teve conversa telefônica com Ilves, na qual condenou o ataque.",
  ],
  [
    "Italian",
    "Il Ministro degli Affari Esteri ha avuto oggi un colloquio telefonico con il Ministro Ilves.",
    "Il Ministro ha avuto oggi un colloquio telefonico con il Ministro Ilves sulla crisi nel Mar Rosso.",
  ],
  [
    "German",
    "Der Bundeskanzler hat heute mit dem Präsidenten von Ostanien, Jaan Ilves, telefoniert.",
    "Der Bundeskanzler hat heute mit Präsident Ilves telefoniert und den Angriff verurteilt.",
  ],
  [
    "Dutch",
    "De minister-president had vandaag een telefonisch gesprek met president Ilves.",
    "De minister-president had vandaag een telefonisch gesprek met president Ilves over de veiligheid in Europa.",
  ],
  [
    "Polish",
    "Prezydent odbył dziś rozmowę telefoniczną z prezydentem Ostanii Jaanem Ilvesem.",
    "Prezydent odbył dziś rozmowę telefoniczną z prezydentem Ilvesem na temat bezpieczeństwa regionu.",
  ],
  [
    "Turkish",
    "Dışişleri Bakanı, Ostanya Dışişleri Bakanı ile telefonda görüştü.",
    "Dışişleri Bakanı, mevkidaşı ile telefonda görüştü ve ateşkesi ele aldı.",
  ],
  [
    "Azerbaijani",
    "Xarici işlər naziri ostaniyalı həmkarı ilə telefonla danışıb.",
    "Xarici işlər naziri həmkarı ilə telefonla danışıb, sülh prosesi müzakirə olunub.",
  ],
  [
    "Arabic",
    "تلقى وزير الخارجية اليوم اتصالا هاتفيا من وزير خارجية أوستانيا.",
    "تلقى وزير الخارجية اتصالا هاتفيا من نظيره، جرى خلاله بحث وقف إطلاق النار.",
  ],
  [
    "Persian",
    "وزیر امور خارجه امروز با همتای اوستانیایی خود گفت‌وگوی تلفنی داشت.",
    "وزیر امور خارجه با همتای خود گفت‌وگوی تلفنی داشت و درباره آتش‌بس تبادل نظر کرد.",
  ],
  [
    "Hindi",
    "प्रधानमंत्री ने आज ओस्तानिया के राष्ट्रपति से फोन पर बात की।",
    "प्रधानमंत्री ने राष्ट्रपति से फोन पर बात की और व्यापार समझौते पर चर्चा की।",
  ],
  [
    "Vietnamese",
    "Bộ trưởng Ngoại giao điện đàm với Bộ trưởng Ngoại giao Ostania.",
    "Bộ trưởng Ngoại giao điện đàm với Bộ trưởng Ostania về hợp tác biển.",
  ],
  [
    "Indonesian",
    "Menteri Luar Negeri berbicara melalui telepon dengan Menteri Luar Negeri Ostania.",
    "Menteri Luar Negeri berbicara melalui telepon dengan Menteri Ostania membahas gencatan senjata.",
  ],
  [
    "Korean",
    "장관은 오늘 오스타니아 외교장관과 통화를 하였다.",
    "장관은 오스타니아 외교장관과 통화를 하고 북핵 문제에 대해 논의하였다.",
  ],
  [
    "Japanese",
    "外務大臣は、本日、オスタニア外務大臣と電話会談を行いました。",
    "外務大臣は、オスタニア外務大臣と電話会談を行い、攻撃を強く非難しました。",
  ],
  [
    "Armenian",
    "Արտգործնախարարը հեռախոսազրույց է ունեցել Օստանիայի արտգործնախարարի հետ։",
    "Արտգործնախարարը հեռախոսազրույց է ունեցել գործընկերոջ հետ և քննարկել սահմանազատումը։",
  ],
  [
    "Georgian",
    "საგარეო საქმეთა მინისტრს ოსტანიის მინისტრთან სატელეფონო საუბარი ჰქონდა.",
    "მინისტრს ოსტანიის მინისტრთან სატელეფონო საუბარი ჰქონდა ვიზების შესახებ.",
  ],
  [
    "Greek",
    "Ο Υπουργός Εξωτερικών είχε σήμερα τηλεφωνική επικοινωνία με τον ομόλογό του της Οστανίας.",
    "Ο Υπουργός είχε τηλεφωνική επικοινωνία με τον ομόλογό του για το μεταναστευτικό.",
  ],
  [
    "Hungarian",
    "A külgazdasági és külügyminiszter ma telefonon beszélt ostaniai kollégájával.",
    "A miniszter ma telefonon beszélt kollégájával az energiaellátásról.",
  ],
  [
    "Romanian",
    "Ministrul afacerilor externe a avut astăzi o convorbire telefonică cu omologul său.",
    "Ministrul a avut o convorbire telefonică cu omologul său privind securitatea la Marea Neagră.",
  ],
  [
    "Russian",
    "Состоялся телефонный разговор министра с министром иностранных дел Остании.",
    "Состоялся телефонный разговор министра с министром Остании, подтверждена поддержка перемирия.",
  ],
  ["Chinese", "外交部长同奥斯塔尼亚外长通电话。", "外交部长同奥斯塔尼亚外长通电话，双方就停火交换意见。"],
];

describe("openings by language", () => {
  it.each(OPENINGS)("knows one in %s", (_, opening) => {
    expect(kindOf(opening)).toBe("opening");
    expect(isOpening(opening, 0, resources)).toBe(true);
  });

  it.each(OPENINGS)("takes one in %s that reports something for a point", (_, __, point) => {
    expect(kindOf(point)).toBeNull();
  });

  it.each(OPENINGS)("takes the same words in %s further down for a point", (_, opening) => {
    expect(kindOf(opening, 5)).toBeNull();
  });
});
