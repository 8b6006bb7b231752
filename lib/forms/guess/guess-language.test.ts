import { describe, expect, it } from "vitest";
import { guessLanguage } from "./guess-language";

const SHORT: [text: string, language: string | null][] = [
  ["FM Bayramov met FM Mirzoyan in Antalya. Peace treaty discussed.", "en"],
  ["Ilham Aliyev phoned Turkish President Recep Tayyip Erdogan", null],
  ["Secretary Blinken spoke today with Prime Minister Pashinyan.", "en"],
  ["H.H. Sheikh Mohammed bin Zayed spoke with Abdel Fattah El Sisi.", "en"],
  ["PM Modi spoke with PM Netanyahu: Gaza, hostages, humanitarian aid, terrorism.", "en"],
  ["President Tokayev and President Mirziyoyev discussed trade", "en"],
  ["Prime Minister Anwar Ibrahim spoke with President Prabowo Subianto", "en"],
  ["Uhuru Kenyatta, Yoweri Museveni", null],
  ["Prezident İlham Əliyev Vladimir Putinə zəng edib.", "az"],
  ["Cumhurbaşkanı Erdoğan, Rusya Devlet Başkanı Putin ile telefonda görüştü.", "tr"],
  ["Президент України провів розмову з Емманюелем Макроном.", "uk"],
  ["Состоялся телефонный разговор С. Лаврова с Дж. Керри.", "ru"],
  ["Президентът проведе телефонен разговор с Еманюел Макрон.", "bg"],
  ["O Presidente Lula conversou hoje por telefone com o Presidente Putin.", "pt"],
  ["El Presidente Petro habló hoy por teléfono con el Presidente Lula.", "es"],
  [
    "Statsminister Vestergaard har i dag talt i telefon med premierminister Wrona. De var enige om at styrke samarbejdet.",
    "da",
  ],
  [
    "Statsminister Lund snakket i kveld med president Savchuk på telefon. – Norge står fast, sier statsministeren.",
    "nb",
  ],
  ["Ministryně Nováková se setkala s ministrem Savčukem. Hlavním tématem jednání byla další podpora.", "cs"],
  ["Il Ministro Tajani ha parlato oggi al telefono con il Ministro Lavrov.", "it"],
  ["Le Président Macron s’est entretenu avec le Président Zelensky.", "fr"],
  ["Bundeskanzler Merz telefonierte heute mit Präsident Selenskyj.", "de"],
  ["De minister sprak vandaag met zijn collega over de veiligheid.", "nl"],
  ["Prezydent Duda rozmawiał z prezydentem Zełenskim.", "pl"],
  ["中方愿同各方一道推动停火。", "zh"],
  ["通话", "zh"],
  ["両外相は電話で協議した。", "ja"],
  ["양국 장관은 전화로 협의했다.", "ko"],
  ["მინისტრები შეთანხმდნენ.", "ka"],
  ["Նախարարները խոսեցին։", "hy"],
  ["Οι υπουργοί μίλησαν.", "el"],
  ["השרים שוחחו היום.", "he"],
  ["تلقى الوزير اتصالا هاتفيا من نظيره.", "ar"],
  ["وزیر امور خارجه با همتای خود گفتگو کرد.", "fa"],
  ["وزیر خارجہ نے اپنے ہم منصب سے ٹیلی فون پر گفتگو کی۔", "ur"],
  ["प्रधानमंत्री ने राष्ट्रपति से बात की।", "hi"],
  ["Вазир Мисолов телефон орқали мулоқот қилди.", null],
  ["Министр үлгүлөр жөнүндө сүйлөштү.", null],
  ["Президент бүгін телефон арқылы сөйлесті.", "kk"],
  ["2024-04-03", null],
  ["", null],
];

describe("guessLanguage", () => {
  it.each(SHORT)("%s", (text, language) => expect(guessLanguage(text)).toBe(language));

  it("goes by the other readouts of the call where the text alone leaves it open", () => {
    expect(guessLanguage("Ilham Aliyev phoned Turkish President Recep Tayyip Erdogan", ["en"])).toBe("en");
    expect(guessLanguage("Emmanuel Macron, Vladimir Putin", ["ru", "fr"])).toBe("fr");
    expect(guessLanguage("Bundeskanzler Merz telefonierte heute mit Präsident Selenskyj.", ["en"])).toBe("de");
  });

  it("lets no names decide in a long text either", () => {
    const text =
      "Erdoğan Çavuşoğlu Əliyev Gülşən ".repeat(8) +
      "They met in the capital, and the talks were held in the presence of both ministers.";
    expect(guessLanguage(text)).toBe("en");
  });
});
