import { describe, expect, it } from "vitest";
import { boilerplateOf } from "./boilerplate";
import { isOpening } from "./openings";
import { loadResources } from "../../resources/load";

const resources = loadResources();
const kindOf = (words: string, index = 0) =>
  boilerplateOf(words, { start: 0, end: words.length, index }, 10, resources);

/** For each language, an opening, and one that goes on to report something. */
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
  it.each(OPENINGS)("recognises one in %s", (_, opening) => {
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

/** Openings in which only a verb says that there was a call, in ministries' words; and passages that begin so but report something. */
const SPOKE: Record<string, { openings: string[]; points: string[] }> = {
  English: {
    openings: [
      "President Wanu, who has not met the High Commissioner since the summit in Lund, spoke with her on Friday.",
      "The two ministers met in Lund on Monday.",
      "Minister Ravi Ilves conversed by telephone with the Ostanian minister.",
      "Prime Minister Ana Tull received UN Secretary-General at the National Palace.",
      "President Tull had a telephone discussion with the President of Ostania, Jaan Ilves.",
      "The Head of State, Ana Tull, exchanged by telephone with her Ostanian brother.",
      "In a telephone conversation on Sunday, Foreign Minister Ilves and his Ostanian counterpart conferred.",
      "On August 4, Jaan Ilves had a phone conversation with Ostanian Foreign Secretary Ana Tull at the latter’s request.",
    ],
    points: [
      "Ostania will convene the Joint Commission, which has not met since the floods.",
      "The Council, which last met in Lund, will send a mission.",
      "The two ministers took stock of preparations for the second meeting of the Partnership Council.",
      "They took note of the talks in Lund.",
      "Ilves elaborated on the latest round of indirect talks with the United States in Lund.",
      "She briefed him in detail, and outlined the talks with Ostania.",
      "He received a request for talks.",
      "She conferred the Order of Merit upon the Ostanian ambassador.",
      "He received the President’s proposal.",
      "She received Foreign Minister Ilves, who delivered a letter.",
      "He was received by President Tull, in the first visit of an Ostanian leader in six years.",
    ],
  },
  French: {
    openings: [
      "Les ministres se sont parlé lundi.",
      "M. Tull, ministre des Affaires étrangères, a échangé ce lundi au téléphone avec son homologue ostanien, M. Jaan Ilves.",
      "La ministre a parlé hier soir avec le ministre des Affaires étrangères d’Ostanie.",
      "Les deux chefs d’État se sont entretenus mardi.",
      "Le Président et son homologue ostanien ont eu, ce mercredi, une conversation téléphonique.",
    ],
    points: [
      "Les ministres se sont parlé lundi de la situation au Levant.",
      "Le ministre a échangé avec son homologue sur les visas.",
      "Les deux présidents se sont parlé et ont condamné l’attaque.",
      "Le ministre a eu un entretien téléphonique avec son homologue et évoqué les visas.",
      "Le ministre a parlé avec les familles des victimes.",
    ],
  },
  Spanish: {
    openings: [
      "La secretaria de Relaciones Exteriores, Ana Tull, sostuvo hoy una llamada con el canciller de Ostania, Jaan Ilves.",
      "El ministro de Relaciones Exteriores, Jaan Ilves, habló este martes con su homóloga velmoreña, Ana Tull.",
      "Los cancilleres hablaron el jueves.",
      "Ana Tull recibió hoy a su homólogo ostanio, Jaan Ilves.",
      "El presidente del Gobierno ha mantenido hoy una conversación con el presidente de Ostania, Jaan Ilves.",
      "El ministro ha hablado hoy con su homólogo ostanio.",
    ],
    points: [
      "El ministro habló este martes con su homóloga sobre el bloqueo.",
      "La secretaria habló con el canciller y condenó el ataque.",
      "El presidente habló con el rey de la crisis migratoria.",
      "El presidente ha hablado hoy con su homólogo y ha condenado el ataque.",
      "La ministra habló con las familias de los detenidos.",
      "La ministra recibió a su homólogo y firmó un acuerdo.",
      "El presidente recibió a las familias de los detenidos.",
    ],
  },
  Portuguese: {
    openings: [
      "O Ministro Ivo Tull conversou hoje com o Ministro dos Negócios Estrangeiros da Ostânia, Jaan Ilves.",
      "Os ministros falaram na quinta-feira.",
      "O Presidente recebeu hoje em Lund o seu homólogo da Ostânia, Jaan Ilves.",
      "A Ministra manteve contacto telefónico com o seu homólogo.",
      "Sua Excelência Ivo Tull manteve, nesta quarta-feira, uma conversa ao telefone com o homólogo ostaniano.",
    ],
    points: [
      "O Ministro conversou hoje com o seu homólogo sobre a crise.",
      "O Ministro falou com o Presidente da Ostânia e condenou os ataques.",
      "O Presidente falou com as famílias das vítimas.",
    ],
  },
  Italian: {
    openings: [
      "Il Ministro Tull ha parlato oggi con il suo omologo ostaniano, Jaan Ilves.",
      "I due Ministri si sono sentiti lunedì.",
    ],
    points: [
      "Il Ministro ha parlato oggi con il suo omologo della crisi umanitaria.",
      "I due Ministri si sono sentiti e hanno condannato l’attacco.",
      "Si è parlato di migranti.",
    ],
  },
  German: {
    openings: [
      "Außenministerin Tull hat sich am Donnerstag mit ihrem ostanischen Amtskollegen Jaan Ilves ausgetauscht.",
      "Bundesrat Ilves und die deutsche Aussenministerin haben am Donnerstag miteinander gesprochen.",
      "Der Bundeskanzler sprach heute mit dem Präsidenten von Ostanien, Jaan Ilves.",
      "Der Bundeskanzler und Präsident Ilves trafen sich am Montag in Lund.",
      "Bundespräsident Tull empfing heute den Präsidenten von Ostanien, Jaan Ilves.",
      "Bundeskanzler Tull und Präsident Ilves kamen am Dienstag in Lund zusammen.",
    ],
    points: [
      "Außenministerin Tull hat sich mit ihrem Amtskollegen über die Lage in Nordvelm ausgetauscht.",
      "Der Bundeskanzler sprach heute mit dem Präsidenten zur Lage im Osten.",
      "Der Bundeskanzler sprach mit dem Präsidenten von Ostanien und sagte Hilfe zu.",
      "Der Minister sprach sich für Sanktionen aus.",
      "Die Sanktionen trafen am Montag die Banken.",
      "Bundespräsident Tull empfing den Präsidenten und bat um Hilfe.",
    ],
  },
  Dutch: {
    openings: ["Minister Tull sprak vandaag met zijn Ostaanse collega Jaan Ilves."],
    points: ["Minister Tull sprak vandaag met zijn Ostaanse collega over de visserij."],
  },
  Polish: {
    openings: ["Minister Tull spotkał się dziś z ministrem spraw zagranicznych Ostanii."],
    points: ["Minister Tull spotkał się z ministrem spraw zagranicznych Ostanii i omówił sankcje."],
  },
  Turkish: {
    openings: [
      "Cumhurbaşkanımız, Ostanya Cumhurbaşkanı Jaan Ilves ile bir görüşme gerçekleştirdi.",
      "Liderler çarşamba günü görüştü.",
      "Cumhurbaşkanı Tull, Ostanya Emiri’ni kabul etti.",
      "Bakan Tull, mevkidaşı Ilves ile bugün bir araya geldi.",
    ],
    points: [
      "Bakan, mevkidaşı ile ticareti görüştü.",
      "Taraflar sınır geçişlerini görüştü.",
      "Meclis yasayı kabul etti.",
      "Cumhurbaşkanımız, Ilves ile bir görüşme gerçekleştirdi ve saldırıyı kınadı.",
    ],
  },
  Azerbaijani: {
    openings: ["Nazir Tull ostaniyalı həmkarı Jaan Ilves ilə görüşüb."],
    points: ["Nazir həmkarı ilə görüşüb, sülh prosesi müzakirə edilib."],
  },
  Russian: {
    openings: [
      "Главы государств пообщались по телефону в понедельник.",
      "Виктор Туль переговорил с Президентом Остании Яаном Ильвесом.",
      "Министр встретился с министром иностранных дел Остании.",
      "Ана Туль приняла министра иностранных дел Остании.",
    ],
    points: [
      "Главы государств пообщались по телефону о транзите газа.",
      "Министр переговорил с Президентом Остании и предложил перемирие.",
      "Министр встретился с рабочими завода.",
      "Президент принял решение о помощи.",
      "Министр принял посла и вручил ему ноту.",
    ],
  },
  Ukrainian: {
    openings: ["Міністри поспілкувалися телефоном у понеділок.", "Міністр зустрівся з міністром Остані."],
    points: ["Міністри поспілкувалися телефоном про транзит зерна.", "Міністр зустрівся з робітниками заводу."],
  },
  Arabic: {
    openings: [
      "تحدث صاحب السمو وزير الخارجية اليوم مع وزير خارجية جمهورية أوستانيا السيد يان إيلفيس.",
      "تواصل الوزير يان إيلفيس مع نظيره الفلموري يوم الخميس.",
      "التقى معالي الوزير اليوم وزير خارجية أوستانيا.",
      "أجرى الوزير يان إيلفيس محادثة مع وزير خارجية أوستانيا.",
      "استقبل معالي وزير الخارجية اليوم نظيره الأوستاني.",
      "جرى اتصال هاتفي بين وزير الخارجية ونظيره الأوستاني.",
    ],
    points: [
      "تحدث وزير الخارجية مع نظيره عن وقف إطلاق النار.",
      "تواصل الوزير مع نظيره وطالب بفتح المعابر.",
      "التقى الوزير نظيره لبحث الهدنة.",
      "استقبل الوزير نظيره وطالب بفتح المعابر.",
    ],
  },
  Chinese: {
    openings: ["外交部长会见奥斯塔尼亚外长伊尔韦斯。"],
    points: ["外交部长会见奥斯塔尼亚外长，双方签署协议。"],
  },
  Japanese: {
    openings: ["外務大臣は、本日、オスタニア外務大臣と会談を行いました。"],
    points: ["外務大臣は、オスタニア外務大臣と会談を行い、支援を約束しました。"],
  },
};
const each = (which: "openings" | "points") =>
  Object.entries(SPOKE).flatMap(([language, of]) => of[which].map((words): [string, string] => [language, words]));

describe("talks that others held", () => {
  it("are not an opening if somebody is told of them", () => {
    const words = "The Ostanian minister briefed his counterpart on the process of indirect talks with Velmora.";
    expect(isOpening(words, 2, loadResources())).toBe(false);
  });
});

describe("openings without the word for a call", () => {
  it.each(each("openings"))("recognises one in %s: %s", (_, opening) => {
    expect(kindOf(opening)).toBe("opening");
  });

  it.each(each("points"))("takes words in %s that report something for a point: %s", (_, point) => {
    expect(kindOf(point)).toBeNull();
  });

  it("does not take long to find that there is none", () => {
    const hostile = ["le ministre a parlé ", "habló hoy ", "ile bir ", "mit dem ", "تحدث ", "с министром ", "met "];
    const before = performance.now();
    for (const words of hostile) isOpening(words.repeat(200_000 / words.length), 0, resources);
    expect(performance.now() - before).toBeLessThan(2000);
  });
});
