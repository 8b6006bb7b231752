import { expect, it } from "vitest";
import { directoryOf } from "../../article/offices";
import { loadResources } from "../../resources/load";
import { inEnglish } from "./local-offices";
import { readMentions } from "./mentions";

const directory = directoryOf(loadResources());

it.each([
  [
    "tr",
    "Cumhurbaşkanı Demir Aksoydan'ın İngiltere Başbakanı John Wetherell'le görüşmesi",
    ["Demir Aksoydan, president, –", "John Wetherell, prime-minister, United Kingdom"],
  ],
  [
    "fr",
    "Le Président s'est entretenu avec Mme Marta Conti, Présidente du Conseil des ministres italien, et le ministre éthiopien des affaires étrangères, Abebe Tadesse.",
    ["–, president, –", "Marta Conti, prime-minister, –", "Abebe Tadesse, foreign-minister, Ethiopia"],
  ],
  [
    "es",
    "El presidente del Gobierno, Pablo Soler Ruiz, habló con el presidente de Francia, Luc Laurent.",
    ["Pablo Soler Ruiz, prime-minister, –", "Luc Laurent, president, France"],
  ],
  [
    "pt",
    "O ministro das Relações Exteriores, embaixador Rui Ramos, conversou com o chanceler da Colômbia, Pablo Soler.",
    ["Rui Ramos, foreign-minister, –", "Pablo Soler, foreign-minister, Colombia"],
  ],
  [
    "fr",
    "Le Président de la République s'est entretenu avec M. Pablo Soler, Président du Gouvernement du Royaume d'Espagne.",
    ["–, president, –", "Pablo Soler, prime-minister, Spain"],
  ],
  [
    "it",
    "Il Ministro degli Esteri Marco Conti ha parlato con il Ministro degli Esteri della Germania, Karl Brandt.",
    ["Marco Conti, foreign-minister, –", "Karl Brandt, foreign-minister, Germany"],
  ],
  [
    "de",
    "Bundeskanzler Karl Brandt hat mit dem Präsidenten der Russischen Föderation, Pawel Sadownikow, telefoniert.",
    ["Karl Brandt, chancellor, –", "Pawel Sadownikow, president, Russia"],
  ],
  [
    "fr",
    "Le Président a parlé à Son Altesse Royale Saad ben Omar, Prince héritier du Royaume d'Arabie saoudite.",
    ["–, president, –", "Saad ben Omar, crown-prince, Saudi Arabia"],
  ],
  [
    "de",
    "Bundeskanzler Karl Brandt hat mit dem israelischen Premierminister Avi Harel telefoniert.",
    ["Karl Brandt, chancellor, –", "Avi Harel, prime-minister, Israel"],
  ],
  [
    "fr",
    "Le Président de la République s'est entretenu avec le président ukrainien, Taras Savchuk.",
    ["–, president, –", "Taras Savchuk, president, Ukraine"],
  ],
  [
    "tr",
    "Cumhurbaşkanı Demir Aksoydan, Macaristan Başbakanı Jakab Viktor ile görüştü.",
    ["Demir Aksoydan, president, –", "Jakab Viktor, prime-minister, Hungary"],
  ],
  [
    "vi",
    "Thủ tướng Chính phủ Trần Văn Minh đã điện đàm với Thủ tướng Malaysia Halim Rashid.",
    ["Trần Văn Minh, prime-minister, –", "Halim Rashid, prime-minister, Malaysia"],
  ],
  [
    "ru",
    "Владимир Горелов провёл разговор с Премьер-министром Республики Индия Анилом Ратхором.",
    ["Анилом Ратхором, prime-minister, India"],
  ],
  [
    "uk",
    "Президент України Тарас Савчук поговорив з Прем'єр-міністром Великої Британії Едвардом Ветереллом.",
    ["Тарас Савчук, president, Ukraine", "Едвардом Ветереллом, prime-minister, United Kingdom"],
  ],
  [
    "es",
    "El Presidente sostuvo una conversación con el Presidente de la República Socialista de Vietnam, Tran Van Minh.",
    ["–, president, –", "Tran Van Minh, president, Vietnam"],
  ],
  [
    "fr",
    "Le Président a reçu un appel du Président de la République du Niger, le Général Amadou Saley.",
    ["–, president, –", "Amadou Saley, president, Niger"],
  ],
  [
    "pl",
    "Minister spraw zagranicznych Jan Wrona rozmawiał z litewskim odpowiednikiem Jonasem Kazlauskasem.",
    ["Jan Wrona, foreign-minister, –", "Jonasem Kazlauskasem, foreign-minister, Lithuania"],
  ],
])("In %s, the offices and countries of “%s” are read", (language, text, mentions) => {
  const read = readMentions(inEnglish(text, language, directory)!, directory)
    .filter(({ name, office }) => office ?? name === null)
    .map(({ name, office, party }) => [name ?? "–", office, party?.name ?? "–"].join(", "));
  expect(read).toEqual(mentions);
});

it("leaves a language alone whose offices it does not know", () => {
  expect(inEnglish("waziri alizungumza kwa simu", "sw", directory)).toBeNull();
});

it.each([
  [
    "es",
    "La ministra de Comercio Exterior y Turismo, Ana Soler, habló con el ministro de Economía, Fomento y Turismo de Chile, Luis Quiroga.",
    ["Ana Soler, Minister of Foreign Trade and Tourism", "Luis Quiroga, Minister of Economy, Development and Tourism"],
  ],
  [
    "fr",
    "Le ministre de l'Intérieur, Luc Laurent, a parlé au ministre de l’Économie et des Finances du Maroc, Karim Halim.",
    ["Luc Laurent, Minister of Interior", "Karim Halim, Minister of Economy and Finance"],
  ],
  ["es", "Ministra Desideria Soler conversó con su par.", ["Desideria Soler, Minister"]],
])("reads in %s what ministers are of: “%s”", (language, text, expected) => {
  const mentions = readMentions(inEnglish(text, language, directory) ?? "", directory);
  expect(mentions.flatMap(({ name, title }) => (title ? [`${name}, ${title}`] : []))).toEqual(expected);
});
