import { describe, expect, it } from "vitest";
import { readArticle } from "./read-article";
import { loadResources } from "../resources/load";

/** The issuers of an article's statements, in order; "open" where the article leaves it open. */
function issuersIn(article: string): string[] {
  const read = readArticle(article, "text", loadResources());
  if (read.kind === "refusal") throw new Error(read.reason);
  return read.statements.map(({ issuer }) => issuer?.name ?? "open");
}

const Q = "The ministers discussed the border and agreed to meet again in May";
const R = "The other side distorts the content of the talks and misleads the whole world";

const FRENCH = `The French Foreign Ministry commented on Monday. “${Q},” the French ministry said.`;
const FRANCE = "Ministry of Foreign Affairs of France";

const POLISH = "Office of the President of Poland";
const OF_POLAND = "President of Poland";
const OFFICE_OF_POLAND_PRESS = "Press service of the President of Poland";
const BRITISH = "Foreign, Commonwealth and Development Office";
const TURKISH = "Office of the President of Türkiye";
const MINISTRY_OF_BANGLADESH = "Ministry of Foreign Affairs of Bangladesh";

type Case = [what: string, article: string, issuers: string[]];

const BACK_REFERENCES: Case[] = [
  ...["the Interior Ministry", "the Treasury", "the Home Office"].map((ministry): Case => [
    `${ministry}, which issues no readouts`,
    `British Prime Minister Jo Exempel spoke with his French counterpart.\n\n“${Q},” ${ministry} said.`,
    ["open"],
  ]),
  [
    "the chancellery, where only a prime minister is named",
    `British Prime Minister Jo Exempel spoke with the Polish leader.\n\n“${Q},” the Chancellery said.`,
    ["open"],
  ],
  [
    "it added, after somebody spoke of another institution",
    `${FRENCH}\n\nLater Petr Obrazets told reporters the Kremlin had nothing to say.\n\n“${R},” it added.`,
    [FRANCE, "open"],
  ],
  ["it said of another call", `${FRENCH}\n\nOf the second call it said: “${R}.”`, [FRANCE]],
  [
    "the ministry, after another capital answered",
    `${FRENCH}\n\nAlgiers reacted at once. Spokesperson Amina Mithal told reporters that this was untrue.\n\n“${R},” the ministry said.`,
    [FRANCE, "open"],
  ],
  [
    "the statement, after another ministry was heard",
    `${FRENCH}\n\nThe Algerian Foreign Ministry rejected this.\n\n“${R},” the statement said.`,
    [FRANCE, "Ministry of Foreign Affairs of Algeria"],
  ],
  ["it added, with nobody between", `${FRENCH}\n\n“${R},” it added.`, [FRANCE]],
  ["the ministry, with nobody between", `${FRENCH} Trade came up too.\n\n“${R},” the ministry added.`, [FRANCE]],
  [
    "the ministry, where only one is named",
    `The Georgian Foreign Ministry published a note.\n\n“${Q},” the ministry said.`,
    ["Ministry of Foreign Affairs of Georgia"],
  ],
  [
    "the spokesman, who is another party’s",
    `Kremlin spokesman Petr Obrazets spoke on Monday. “${Q},” Obrazets said.\n\nKyiv was quick to answer.\n\n“${R},” the spokesman said.`,
    ["Kremlin", "open"],
  ],
  ["the ministry, of which none was named", `Two ministers spoke.\n\n“${Q},” the ministry said.`, ["open"]],
  [
    "he said, after a new person",
    `Polish President Jan Przyklad spoke. “${Q},” Przyklad said.\n\nEva Vzor leads a party. “${R},” she said.`,
    ["President of Poland"],
  ],
  ...[
    "I asked a former deputy foreign minister",
    "We asked an opposition leader",
    "A retired ambassador was asked",
  ].map((somebody): Case => [
    `he said, of somebody out of office: ${somebody}`,
    `${FRENCH}\n\n${somebody} what he made of that. “${R},” he said.`,
    [FRANCE],
  ]),
  [
    "an office that a news agency cites",
    `“${Q},” the state news agency reported, citing the French Foreign Ministry.\n\n“${R},” wrote a columnist, citing an expert.`,
    [FRANCE],
  ],
  [
    "a statement that was published late",
    `A statement released by the French Foreign Ministry late on Tuesday said: “${Q}.”`,
    [FRANCE],
  ],
  [
    "a ministry that a question in a transcript quotes",
    `QUESTION: The French Foreign Ministry said, “${Q}.” Is that so?\n\nSECRETARY EXEMPLE: I cannot say.`,
    [FRANCE],
  ],
  [
    "the family name of a spokesperson who was named before an office",
    `Jean Exemple, a French Foreign Ministry spokesman, spoke on Monday.\n\n“${Q},” Exemple said.`,
    [FRANCE],
  ],
  [
    "the family name of a spokesperson who was named after an office",
    `At the French Foreign Ministry, spokesman Jean Exemple was asked about it.\n\nExemple said: “${Q}.”`,
    [FRANCE],
  ],
  ...["The mother of one of the prisoners", "A driver at the border", "An analyst in Warsaw"].map((somebody): Case => [
    `she said, of somebody without a name: ${somebody}`,
    `Polish President Jan Przyklad spoke. “${Q},” Przyklad said.\n\n${somebody} follows every word. “${R},” she said.`,
    ["President of Poland"],
  ]),
  [
    "he said, of the president",
    `Polish President Jan Przyklad spoke on Monday. The rain fell.\n\n“${Q},” he said.`,
    ["President of Poland"],
  ],
];

const INTERRUPTED: Case[] = [
  [
    "an office whose holder has no office in the article, after another speaker",
    `${FRENCH}\n\nVoorbeeld’s office did not speak of it.\n\n“${R},” the office said.`,
    [FRANCE, "open"],
  ],
  ["that office itself, after another speaker", `${FRENCH}\n\n“${R},” Voorbeeld’s office said.`, [FRANCE, "open"]],
  [
    "the foreign ministry, after another capital answered",
    `${FRENCH}\n\nAlgiers reacted at once. Amina Mithal, a spokeswoman, told reporters that this was untrue.\n\n“${R},” the foreign ministry said.`,
    [FRANCE, "open"],
  ],
  [
    "the ministry, after another one that stands behind an adverb",
    `${FRENCH}\n\nLater that day Algeria’s Defense Ministry reported shots.\n\n“${R},” the ministry warned.`,
    [FRANCE, "Ministry of Defence of Algeria"],
  ],
  [
    "it added, after the ministry was named again",
    `${FRENCH}\n\nThe ministry also recalled the treaty.\n\n“${R},” it added.`,
    [FRANCE],
  ],
  [
    "the presidency again, without its party",
    `“${Q},” the Turkish presidency said. “${R},” the presidency said.`,
    ["Office of the President of Türkiye"],
  ],
  [
    "the Chinese side, for the one ministry",
    `The Chinese foreign ministry said: “${Q}.” The Chinese side said: “${R}.”`,
    ["Ministry of Foreign Affairs of China"],
  ],
];

const OTHERS: Case[] = [
  ["people who were told it", `The Kremlin was silent. “${Q},” the statement’s critics were told.`, []],
  [
    "a spokesperson for a family",
    `The Kremlin was silent. “${Q},” a spokesperson for the family of the pilot said.`,
    [],
  ],
  [
    "a country director",
    `Kenyan ministers met.\n\n“${Q},” said Ann Mfano, Kenya country director for an aid group.`,
    [],
  ],
  ["an analyst", `“${Q},” said Jan Vzor, a Russia analyst at a bank in London.`, []],
  ["an analyst before the verb", `“${Q},” Jan Vzor, senior China analyst at a think tank, said.`, []],
  ["a desk", `“${Q},” Jan Vzor of the Iran desk at a magazine wrote.`, []],
  ["a researcher", `“${Q},” Human Rights Watch’s Turkey researcher Ece Ornek said.`, []],
  ["an expert without a comma", `“${Q},” Ukraine expert Jan Vzor told the radio.`, []],
  ["a correspondent", `“${Q},” State Department correspondent Jan Vzor wrote.`, []],
  ["a critic", `“${Q},” said Kremlin critic Petr Obrazets in Berlin.`, []],
  ["a former diplomat", `“${Q},” said Jan Vzor, a former French ambassador to Mali.`, []],
  ["a resident", `The President of Kenya spoke. “${Q},” a resident of Nairobi said after the President’s speech.`, []],
  ["a relative", `“${Q},” the President of Kenya’s brother said.`, []],
  ["an opposition leader", `“${Q},” Armenian opposition leader Aram Orinak said.`, []],
  [
    "a namesake",
    `US President Donald Orinak spoke on Monday. “${Q},” Donald Orinak said. “${R},” Mary Orinak said.`,
    ["President of the United States"],
  ],
  ["a person named before", `Ann Mfano, Kenya country director for an aid group, said: “${Q}.”`, []],
  ["the media", `Iranian media reported: “${Q}.”`, []],
  [
    "a former envoy of the United States, whose name holds a verb",
    `“${Q},” the United States’ former envoy to Georgia, Ann Mfano, said.`,
    [],
  ],
  ["a watchdog with an institution’s name", `“${Q},” Kremlin Watch said in a report.`, []],
  ["an association of journalists", `“${Q},” the White House Correspondents’ Association said in a statement.`, []],
  ["a lawmaker", `“${Q},” Israeli lawmaker Dan Dugma said.`, []],
];

const HOLDERS: Case[] = [
  [
    "a spokesman of a holder with a particle, by name",
    `Egypt’s President Hasan el-Mithal made two calls. “${Q},” el-Mithal’s spokesman, Omar Mithal, said.`,
    ["Press service of the President of Egypt"],
  ],
  [
    "a name with a particle in a line on a statement",
    `Iraqi Prime Minister Hasan al-Mithal called Rome. “${Q},” read a statement from al-Mithal’s office.`,
    ["Government of Iraq"],
  ],
  [
    "an office by its holder, whose country is said",
    `Armenian Prime Minister Aram Orinak spoke with US Secretary of State Ann Mfano.\n\n“${Q},” said the statement issued by Orinak’s office.`,
    ["Government of Armenia"],
  ],
  [
    "an office by its holder, whose country is not said",
    `Prime Minister Aram Orinak spoke with Secretary of State Ann Mfano. Orinak thanked Washington.\n\n“${Q},” Orinak’s office said in a statement.`,
    ["open"],
  ],
  [
    "an office before the words",
    `Israeli Prime Minister Dan Dugma met US President Ann Mfano. A statement from Dugma’s office said: “${Q}.”`,
    ["Government of Israel"],
  ],
  [
    "the office of",
    `Ukrainian President Olena Pryklad spoke with Polish President Jan Przyklad. According to Pryklad’s office, “${Q}.”`,
    ["Office of the President of Ukraine"],
  ],
  [
    "a spokesman",
    `Turkish President Ali Ornek called Berlin. “${Q},” Ornek’s spokesman said.`,
    ["Press service of the President of Türkiye"],
  ],
  [
    "an office of a holder whose name begins with a particle",
    `Syria’s interim president Omar al-Mithal called Moscow. “${Q},” al-Mithal’s office said.`,
    ["Office of the President of Syria"],
  ],
  [
    "a chancellor’s office",
    `Austrian Chancellor Karl Beispiel called Moscow. “${Q},” the chancellor’s office said.`,
    ["Government of Austria"],
  ],
  ["an office of nobody known", `The talks were long. “${Q},” Voorbeeld’s office said.`, ["open"]],
];

const TITLES: Case[] = [
  [
    "a foreign secretary who is no minister",
    `The Indian foreign secretary said: “${Q}.”`,
    ["Foreign Secretary of India"],
  ],
  ["a foreign secretary who is one", `The British foreign secretary said: “${Q}.”`, ["UK Foreign Secretary"]],
  ["a foreign secretary of nobody", `Foreign Secretary Ann Mfano said: “${Q}.”`, ["open"]],
  ["Pakistan’s Foreign Office", `“${Q},” Pakistan’s Foreign Office said.`, ["Ministry of Foreign Affairs of Pakistan"]],
  [
    "the Vatican’s Secretary of State",
    `“${Q},” Vatican Secretary of State Pietro Esempio said.`,
    ["Secretary of State of the Holy See"],
  ],
  ["a chancellor", `“${Q},” Austrian Chancellor Karl Beispiel said.`, ["Chancellor of Austria"]],
  [
    "a short form of an issuer",
    `The Chinese foreign ministry said: “${Q}.” The Chinese ministry added: “${R}.”`,
    ["Ministry of Foreign Affairs of China"],
  ],
  [
    "a ministry by its minister",
    `Indian Foreign Minister Arun Udaharan met the US ambassador. “${Q},” the Ministry of External Affairs said.`,
    ["Ministry of External Affairs of India"],
  ],
  [
    "a British chancellor, who is no head of government",
    `“${Q},” British Chancellor Ann Mfano said.`,
    ["UK Chancellor of the Exchequer"],
  ],
  ["a general secretary", `General Secretary To Vidu spoke. “${Q},” General Secretary To Vidu said.`, []],
  ["a council’s secretary", `The council met. Its secretary Ali Mithal spoke. “${Q},” the secretary said.`, ["open"]],
  [
    "a secretary of state for something",
    `“${Q},” said John Example, British Secretary of State for Defence.`,
    ["UK Defence Secretary"],
  ],
  [
    "a department whose name several states use",
    `Philippine officials met the Chinese Foreign Minister. “${Q},” the Department of Foreign Affairs said.`,
    ["Department of Foreign Affairs of the Philippines"],
  ],
  [
    "a spokesperson of an office whose party stands before",
    `Taiwan’s Presidential Office confirmed it. “${Q},” Presidential Office spokesperson Lin Lizi said.`,
    ["Press service of the President of Taiwan"],
  ],
  [
    "one of two chancellors",
    `German Chancellor Karl Muster met Austrian Chancellor Eva Beispiel. “${Q},” the chancellor said.`,
    ["open"],
  ],
  [
    "the Vatican’s secretariat",
    `Vatican Secretary of State Pietro Esempio prayed. “${Q},” the Secretariat of State said.`,
    ["Secretariat of State of the Holy See"],
  ],
];

const RICH_IN_NAMES = "Prime Minister Ornek and President Przyklad discussed the cables in the Baltic Sea";

const SUBJECTS: Case[] = [
  [
    "a joint statement, which is nobody’s alone",
    `A joint statement by the foreign ministries of Latvia and Estonia said: “${Q}.”`,
    ["open"],
  ],
  [
    "a director of an institution, by name",
    `“${Q},” the director of the Holy See Press Office, Luca Esempio, said.`,
    ["Holy See Press Office"],
  ],
  ["a director of something in a country", `“${Q},” said the director of the Armenia office of a charity.`, []],
  [
    "a name after an office that is no apposition",
    `After talks at the Foreign Ministry of Latvia, Jan Example, said: “${Q}.”`,
    [],
  ],
  ["PM before a name", `Polish PM Jan Przyklad: “${Q}.”`, ["Prime Minister of Poland"]],
  ["FM before a name", `“${Q},” Estonian FM Mari Naide said.`, ["Minister of Foreign Affairs of Estonia"]],
  ["an hour that is no title", `At 5 PM Moscow was silent. “${Q},” a waiter said.`, []],
  ["a chief of the United Nations", `“${Q},” UN chief Ann Mfano said.`, ["Secretary General of the United Nations"]],
  [
    "a statement whose source stands in an insertion",
    `The statement, which was published on the website of the Foreign Ministry of Latvia, reads: “${Q}.”`,
    ["Ministry of Foreign Affairs of Latvia"],
  ],
  [
    "a ministry with a long name",
    `“${Q},” the Jordanian Ministry of Foreign Affairs and Expatriates said.`,
    ["Ministry of Foreign Affairs of Jordan"],
  ],
  [
    "a department that is a ministry",
    `“${Q},” the Federal Department of Foreign Affairs said.`,
    ["Federal Department of Foreign Affairs of Switzerland"],
  ],
  [
    "a sentence rich in names",
    `The Swedish prime minister’s office said: “${RICH_IN_NAMES}.”`,
    ["Government of Sweden"],
  ],
  [
    "a title",
    "The Kremlin said that “The Concept of the Foreign Policy of the Russian Federation After 2023” is out.",
    [],
  ],
  [
    "by an agency, passive",
    `Chinese Foreign Minister Li Liang met guests. “${Q},” Li was quoted as saying by an agency.`,
    ["Minister of Foreign Affairs of China"],
  ],
  [
    "a counterpart",
    `Georgian Foreign Minister Nino Nimushi called her Turkish counterpart Ali Ornek. “${Q},” Ornek said.`,
    ["Minister of Foreign Affairs of Türkiye"],
  ],
  [
    "a leader’s press service",
    `Polish President Jan Przyklad spoke. “${Q},” the press service of the Polish leader said.`,
    ["Press service of the President of Poland"],
  ],
  ["an official without a name", `A White House official said: “${Q}.”`, []],
  ["a diplomat after an ambassador", `“${Q},” the ambassador said. “${R},” the diplomat added.`, []],
  ["an insertion", `The Kremlin, in a note published on its website, said: “${Q}.”`, ["Kremlin"]],
  [
    "the last clause",
    `Baku denied it, but the Armenian Foreign Ministry said: “${Q}.”`,
    ["Ministry of Foreign Affairs of Armenia"],
  ],
  [
    "after a preposition",
    `In his talk with Polish President Jan Przyklad, the Georgian Foreign Minister said: “${Q}.”`,
    ["Minister of Foreign Affairs of Georgia"],
  ],
  [
    "a relative clause",
    `Georgian Foreign Minister Nino Nimushi, who met the Polish President on Monday, said: “${Q}.”`,
    ["Minister of Foreign Affairs of Georgia"],
  ],
  ["a capital", `“${Q},” Beijing said.`, ["Government of China"]],
  ["two together", `The Kremlin and the White House said: “${Q}.”`, ["open"]],
  [
    "by an agency",
    `TASS quoted the Russian Foreign Ministry as saying: “${Q}.”`,
    ["Ministry of Foreign Affairs of Russia"],
  ],
  [
    "passive",
    `A statement was issued on Monday by the Georgian Foreign Ministry: “${Q}.”`,
    ["Ministry of Foreign Affairs of Georgia"],
  ],
  ["adding", `The Kremlin said that the talks were long, adding: “${Q}.”`, ["Kremlin"]],
  [
    "a meeting with another",
    `“${Q},” Polish President Jan Przyklad said after a meeting with the President of France.`,
    ["President of Poland"],
  ],
  ["told another", `“${Q},” Polish President Jan Przyklad told the President of France.`, ["President of Poland"]],
  ["a possessive statement", `The Kremlin’s statement said: “${Q}.”`, ["Kremlin"]],
  [
    "on a channel",
    `“${Q},” the Georgian Foreign Ministry wrote on its Telegram channel.`,
    ["Ministry of Foreign Affairs of Georgia"],
  ],
  [
    "an apposition",
    `“${Q},” Nino Nimushi, the Georgian foreign minister, said on Friday.`,
    ["Minister of Foreign Affairs of Georgia"],
  ],
  [
    "a spokesperson in an apposition",
    `“${Q},” said Nino Nimushi, a spokesperson for the Georgian Foreign Ministry.`,
    ["Ministry of Foreign Affairs of Georgia"],
  ],
];

const COURTS: Case[] = [
  ["a diwan", `“${Q},” the Amiri Diwan of Qatar said.`, ["Amiri Diwan of Qatar"]],
  [
    "a diwan of the emir who was named",
    `The Qatari Emir, Sheikh Tamim bin Mithal, called. “${Q},” the Amiri Diwan said.`,
    ["Amiri Diwan of Qatar"],
  ],
  ["a royal court", `The Saudi Royal Court said in a statement: “${Q}.”`, ["Royal Court of Saudi Arabia"]],
  ["a name that is a title elsewhere", `“${Q},” said Amir Mithal, an engineer in Iran.`, []],
  ["a king", `“${Q},” King Abdullah II of Jordan said.`, ["King of Jordan"]],
  ["the Elysee Palace", `“${Q},” the Elysee Palace said.`, ["Office of the President of France"]],
  ["the Holy See’s press office", `“${Q},” the Holy See Press Office said.`, ["Holy See Press Office"]],
  [
    "a president of the commission",
    `“${Q},” European Commission President Eva Beispiel said.`,
    ["European Commission"],
  ],
  ["an alliance", `“${Q},” NATO said in a statement.`, ["NATO"]],
  ["a supreme leader", `“${Q},” Iran’s Supreme Leader said.`, ["Supreme Leader of Iran"]],
  ["a state house of nobody", `“${Q},” State House said.`, ["open"]],
];

/** A president who has been named, for the titles of those who work for him. */
const POLES = "Polish President Jan Przyklad spoke with his Czech counterpart on Monday.";

const OFFICIALS: Case[] = [
  ["an aide, by his holder", `${POLES} “${Q},” Przyklad’s foreign policy aide Ewa Wzor said.`, [POLISH]],
  ["an aide after a comma", `${POLES}\n\nPrzyklad’s chief of staff, Ewa Wzor, told reporters: “${Q}.”`, [POLISH]],
  ["she said, of an aide", `${POLES}\n\nPrzyklad’s adviser Ewa Wzor met the press. “${Q},” she said.`, [POLISH]],
  ["an envoy of a state", `${POLES} “${Q},” US envoy John Sample said.`, ["open"]],
  ["an ambassador, whose name comes later", `“${Q},” said Italy’s ambassador to Oslo, Anna Esempio.`, ["open"]],
  ["a deputy prime minister", `Eva Beispiel, deputy prime minister for digital matters, said: “${Q}.”`, ["open"]],
  ["he said, of a trade minister", `Trade Minister Ole Eksempel flew to Oslo. “${Q},” he said.`, ["open"]],
  ["a ministry’s director general", `“${Q},” Foreign Ministry Director General Dan Mashal said.`, ["open"]],
  [
    "the head of a press service",
    `Aida Numuna, head of the press service of the Ministry of Foreign Affairs of Kazakhstan, met reporters. “${Q},” Numuna said.`,
    ["Ministry of Foreign Affairs of Kazakhstan"],
  ],
  [
    "who speaks for a president",
    `${POLES} Ewa Wzor, who speaks for Przyklad, answered: “${Q}.”`,
    ["Press service of the President of Poland"],
  ],
  ["a vice president’s press secretary", `“${Q},” Sample’s press secretary, Mary van Model, said.`, ["open"]],
  ["a head of a lobby", `“${Q},” said Eva Beispiel, director general of the steel lobby.`, []],
  ["an adviser of a think tank", `“${Q},” said Eva Beispiel, senior Poland adviser at an institute in Oslo.`, []],
  ["a former envoy", `“${Q},” said John Sample, a former US envoy to Oslo.`, []],
  ["an opposition leader’s aide", `Ole Eksempel leads the opposition. “${Q},” said Eksempel’s aide Eva Vzor.`, []],
  [
    "a spokesperson by name, of whom the sentence tells",
    `US Secretary of State John Sample called Oslo, spokesperson Mary Model said. “${Q},” Model added.`,
    ["US Department of State"],
  ],
  [
    "a spokesperson whose office is quoted only",
    `“${Q} with the Polish government,” spokesperson Mary Model said.`,
    ["open"],
  ],
  [
    "department spokesperson",
    `The US State Department issued a note. “${Q},” Department spokesperson Mary Model said.`,
    ["US Department of State"],
  ],
  ["the ministry in a capital", `${FRENCH} “${R},” the MoFA in Dhaka said.`, [FRANCE, MINISTRY_OF_BANGLADESH]],
  ["the embassy in a capital", `${FRENCH} “${R},” the Chinese embassy in Dhaka said.`, [FRANCE, "Embassy of China"]],
  [
    "the minister, passed on by an agency",
    `French Foreign Minister Jean Exemple spoke. “${R},” the minister said, according to Example News.`,
    ["Minister of Foreign Affairs of France"],
  ],
  [
    "a leader who is named by the state alone",
    `Mexico’s Ana Ejemplo spoke with Brazil’s Rui Exemplo on Monday. “${Q},” Ejemplo said.`,
    ["open"],
  ],
  ["an expert who is named by the state", `Germany’s Eva Beispiel spoke with reporters. “${Q},” Beispiel said.`, []],
  ["an office with commas in its name", `“${Q},” the Foreign, Commonwealth and Development Office said.`, [BRITISH]],
  ["the directorate", `Türkiye’s Directorate of Communications spoke. “${Q},” the directorate said.`, [TURKISH]],
];

/** What whole press articles hold that shorter examples do not. */
const IN_THE_PRESS: Case[] = [
  [
    "a name behind Mr., which the article introduces after a comma",
    `Mr. Exemple, the French foreign minister, was calm. “${Q},” Mr. Exemple said.`,
    ["Minister of Foreign Affairs of France"],
  ],
  [
    "a short name that the article gives an office in brackets",
    `The Ostanian side was silent. The Foreign Office (FO) in Dhaka spoke first.\n\n“${Q},” the FO said.`,
    [MINISTRY_OF_BANGLADESH],
  ],
  [
    "a spokeswoman in another capital than the ministry that was named before",
    `${FRENCH}\n\nIn the Algerian capital, Foreign Ministry spokeswoman Amina Mithal took questions.\n\n“${R},” Mithal said.`,
    [FRANCE, "open"],
  ],
  [
    "a title that another state in the article uses too",
    `British and Pakistani officials spoke. “${Q},” the Foreign Office said.`,
    ["open"],
  ],
  ["a verb that only says it behind the words", `${FRENCH}\n\n“${R},” it charged.`, [FRANCE]],
  [
    "it said, of a bureau of somebody unknown",
    `${FRENCH}\n\nIlves’s bureau said on Monday that nothing had changed.\n\n“${R},” it said.`,
    [FRANCE, "open"],
  ],
  [
    "it said, of a company",
    `${FRENCH}\n\nExample Motors, the maker of lorries, demanded relief.\n\n“${R},” it said.`,
    [FRANCE],
  ],
  [
    "the office, of whom only a minister was named",
    `The media office of Polish Prime Minister Jan Przyklad denied a promise to the US Secretary of State, Ann Sample.\n\n“${Q},” the office said.`,
    ["Press service of the Prime Minister of Poland"],
  ],
  ["a capital behind an article", `The French Foreign Ministry spoke. “${Q},” the Ministry stressed.`, [FRANCE]],
  [
    "whom an account goes on to quote",
    `Polish President Jan Przyklad spoke. “${Q},” Przyklad said.\n\nThe note went on to quote Ilves. “${R},” he was said to have replied.`,
    [OF_POLAND],
  ],
  [
    "an aide before the president whom the aide serves",
    `Petr Obrazets, an aide to Polish President Jan Przyklad, wrote on X. “${Q},” Obrazets wrote.`,
    ["open"],
  ],
  [
    "the spokesperson to a president",
    `Polish President Jan Przyklad spoke. Petr Obrazets, spokesperson to President Przyklad, said more. “${Q},” Obrazets said.`,
    [OFFICE_OF_POLAND_PRESS],
  ],
  [
    "a ministry of which only the state is named, after one of the same kind",
    `${FRENCH}\n\nAlgeria’s ministry did not agree. “${R},” it said.`,
    [FRANCE, "Ministry of Foreign Affairs of Algeria"],
  ],
  [
    "the office of a holder without a name",
    `The office of Poland’s president said the call was short. “${Q},” the statement said.`,
    [POLISH],
  ],
  ["one word in quotation marks", `The French Foreign Ministry said in a post on ‘X’: “${Q}.”`, [FRANCE]],
  [
    "she said, of the office in the sentence before, in Russian",
    `Официальный представитель МИД ответила на вопросы. «Вопрос о судьбе задержанных решается по отдельным каналам», — сказала она.`,
    ["open"],
  ],
  [
    "she said, of an expert in the sentence before, in Russian",
    `Эксперт следит за этим и знает МИД. «Вопрос о судьбе задержанных решается по отдельным каналам», — сказала она.`,
    [],
  ],
  [
    "the deputy secretary, who was named before",
    `US Deputy Secretary of State Jan Sample called.\n\n“${Q},” the deputy secretary wrote.`,
    ["open"],
  ],
  [
    "the head of an office at a chancellery",
    `The head of the Policy Office at the Presidential Chancellery, Jan Przyklad, told reporters. “${Q},” Przyklad said.`,
    ["open"],
  ],
  [
    "a deputy spokesperson of an institution",
    `“${Q},” White House deputy press secretary Ann Sample said.`,
    ["White House"],
  ],
  [
    "a counterpart without a state",
    `Polish President Jan Przyklad called his counterpart, Eva Vzor, on Monday.\n\n“${Q},” Vzor said.`,
    ["open"],
  ],
  [
    "she wrote, of whom the clause at the end of a sentence names",
    `Nothing came of the half hour, the Polish president confirmed on X.\n\n“${Q},” she wrote.`,
    [OF_POLAND],
  ],
  [
    "a government’s spokesperson by name, after another state’s government",
    `The head of the Polish Government called.\n\nChisinau was quiet. The Government’s spokesperson Jan Tamm was not. “${R},” Tamm said.`,
    ["open"],
  ],
  [
    "he said, after an institution",
    `“${Q},” said the Polish presidency.\n\nAfterwards it rained, and the port was shut.\n\n“${R},” he said.`,
    [POLISH, "open"],
  ],
  [
    "a short name that two states’ ministries have",
    `The Polish Foreign Ministry (MFA) and the French Foreign Ministry (MFA) spoke.\n\n“${Q},” the MFA said.`,
    ["open"],
  ],
  [
    "a minister’s own post",
    `Polish Foreign Minister Jan Przyklad announced it in a post on X.\n\n“${Q},” the post reads.`,
    ["Minister of Foreign Affairs of Poland"],
  ],
  [
    "a minister of several things",
    `Minister of Mining and Forestry Jana Tamm Vzor was calm. “${Q},” Tamm Vzor said.`,
    ["open"],
  ],
  [
    "a minister whose office issues readouts",
    `Minister of Foreign Affairs of Poland Jan Przyklad was calm. “${Q},” he said.`,
    ["Minister of Foreign Affairs of Poland"],
  ],
  [
    "an institution behind a place",
    `In Paris, the French Foreign Ministry issued a note of its own. “${Q},” it read.`,
    [FRANCE],
  ],
  [
    "an institution whose state only the place gives",
    `In Paris, the foreign ministry issued a note of its own. “${Q},” it read.`,
    [FRANCE],
  ],
  [
    "a presidency in a kingdom’s capital",
    `In London, the presidency issued a note of its own. “${Q},” it read.`,
    ["open"],
  ],
  [
    "the message of an office that a sentence is not about",
    `No dates were mentioned in the French Foreign Ministry’s message. “${Q},” it says.`,
    [FRANCE],
  ],
  [
    "a spokesperson after the institution that a sentence is about",
    `The French Foreign Ministry was not content. “${Q},” spokesperson Jean Exemple said.`,
    [FRANCE],
  ],
  [
    "a minister without a portfolio",
    `Poland’s far-right Minister Jan Przyklad objected. “${Q},” Przyklad said.`,
    ["open"],
  ],
  [
    "the president of a society whose name ends with a state’s",
    `The French Foreign Ministry spoke. Law Society of Poland president Eva Vzor objected. “${Q},” Vzor said.`,
    [],
  ],
  [
    "the wife of somebody",
    `Polish President Jan Przyklad spoke. “${Q},” Przyklad said.\n\nIlves’s wife, Ana, told reporters that she had heard nothing. “${R},” she said.`,
    [OF_POLAND],
  ],
  [
    "a spokeswoman of a commission without a state",
    `A commission spokeswoman, Ana Tamm, took questions. “${Q},” she said.`,
    ["open"],
  ],
  [
    "a rank before a name",
    `Algeria’s Defence Ministry spokeswoman Amina Mithal spoke. “${Q},” Lt Gen Amina Mithal said.`,
    ["Ministry of Defence of Algeria"],
  ],
  [
    "whom a title names in a call",
    `Ilves speaks with Marenov about the border\n\n“${Q},” Marenov told reporters.`,
    ["open"],
  ],
  ["somebody whom no title names", `Ilves speaks with Marenov about the border\n\n“${Q},” Tamm told reporters.`, []],
  [
    "a holder of an office by the family name, in German",
    `Außenminister Jan Ilves telefonierte am Montag. „Wir haben vereinbart, dass wir uns im Mai wieder treffen werden“, sagte Ilves.`,
    ["open"],
  ],
  [
    "a historian by the family name, in German",
    `Der Historiker Jan Ilves war dabei. „Wir haben vereinbart, dass wir uns im Mai wieder treffen werden“, sagte Ilves.`,
    [],
  ],
];

const STRANGERS: Case[] = [
  [
    "he said, after words in scare quotes of another",
    `“${Q},” US President John Sample said.\n\nMr. Pryklad called the talk “long and substantive.” In a video, he said: “${R}.”`,
    ["President of the United States"],
  ],
  [
    "he said, of a person between two commas",
    `“${Q},” Polish President Jan Przyklad said.\n\nThe relief agency’s director of affairs in Lom, Sam Model, saw it himself. “${R},” he said.`,
    [OF_POLAND],
  ],
  [
    "a president of a chamber of two states",
    `“${Q},” said Jan Model, president of the Singapore Indian Chamber of Commerce.`,
    [],
  ],
  [
    "he said, of a person with two offices",
    `Qatar’s Prime Minister and Foreign Minister Hamad Mithal met reporters. “${Q},” he said.`,
    ["Minister of Foreign Affairs of Qatar"],
  ],
  [
    "the office of one of two prime ministers, one of them of no state",
    `Prime Minister Lim Example called Indian Prime Minister Arun Udaharan. “${Q},” the Prime Minister’s Office said.`,
    ["open"],
  ],
  [
    "a president whose name ends in Jr.",
    `Philippine President Juan Halimbawa Jr. called. “${Q},” Halimbawa said.`,
    ["President of the Philippines"],
  ],
  ["any minister by name", `Agriculture and Forestry Minister Ali Ornek was there. “${Q},” he said.`, ["open"]],
  ["a union’s general secretary", `General Secretary Jan Model was there. “${Q},” he said.`, []],
  [
    "he wrote, after another’s account",
    `“${Q},” a Downing Street spokesperson said.\n\nExemple’s account was warmer. “${R},” he wrote.`,
    ["Government of the United Kingdom"],
  ],
  [
    "he wrote, after the account of somebody who was named",
    `French President Jean Exemple called London. “${Q},” a Downing Street spokesperson said.\n\nExemple’s version was warmer. “${R},” he wrote.`,
    ["Government of the United Kingdom", "President of France"],
  ],
  [
    "she said, of an owner without a name",
    `“${Q},” Polish President Ewa Przyklad said.\n\nA hotel owner in Lublin counted cancellations. “${R},” she said.`,
    [OF_POLAND],
  ],
  [
    "she said, after a thing",
    `“${Q},” Polish President Ewa Przyklad said.\n\nA second call followed. “${R},” she said.`,
    [OF_POLAND],
  ],
  [
    "she said, of the president of an association",
    `${POLES}\n\nThe president of the Polish Automotive Association, Ewa Wzor, was displeased. “${Q},” she said.`,
    [],
  ],
  ["the president of a chamber", `“${Q},” said the president of the France Chamber of Commerce, Jean Exemple.`, []],
  [
    "the president of a republic all the same",
    `“${Q},” said the president of the French Republic, Jean Exemple.`,
    ["President of France"],
  ],
  [
    "a presidential secretary, who is not America’s",
    `South Korean President Park Yeong called. “${Q},” presidential secretary for public affairs Lee Bo-gi said.`,
    ["open"],
  ],
  [
    "the home secretary after a comma",
    `The home secretary, Ann Sample, played it down. “${Q},” she told reporters.`,
    ["open"],
  ],
  ["he went on", `“${Q},” Polish President Jan Przyklad said. The hall was full. “${R},” he went on.`, [OF_POLAND]],
  [
    "two leaders of whom only the names are given",
    `Jan Przyklad has told Jean Exemple that he stands by him. The two presidents spoke on Sunday.\n\n“${Q},” Exemple wrote.`,
    ["open"],
  ],
  [
    "a spokesperson whose name follows the office",
    `The spokesperson for the Polish Foreign Ministry, Jan Wzor, met reporters. “${Q},” Wzor said.`,
    ["Ministry of Foreign Affairs of Poland"],
  ],
  [
    "a sheikh by his first name",
    `Sheikh Hamad bin Mithal, Deputy Prime Minister of Qatar, called Cairo. “${Q},” Sheikh Hamad said.`,
    ["open"],
  ],
  [
    "he said, of a stranger named by another’s name",
    `${POLES} “${Q},” Przyklad said.\n\nAccording to Jan Vzor’s lawyer Petr Model, this is false. “${R},” he wrote.`,
    [OF_POLAND],
  ],
  [
    "he said, quoting from a letter to the last speaker",
    `Canadian Prime Minister Ann Sample spoke. “${Q},” Sample said.\n\nPrime Minister Dan Mashal struck another tone. “${R},” he said, quoting from a letter that he sent to Sample.`,
    ["Prime Minister of Canada", "open"],
  ],
  [
    "the diplomat, who has no name",
    `The Ethiopian foreign ministry announced that Minister Abel Misale had called Cairo. “${Q},” the ministry said.\n\nAn Egyptian diplomat denied this. “${R},” the diplomat said.`,
    ["Ministry of Foreign Affairs of Ethiopia", "open"],
  ],
  [
    "its president, of a federation",
    `${POLES} The Traders’ Federation of Poland had its doubts. “${R},” its president Eva Wzor said.`,
    [],
  ],
  ["he added, after somebody whose office is open", `“${Q},” US envoy John Sample said. “${R},” he added.`, ["open"]],
  [
    "it said, where the sentence before ends with the ministry",
    `Japan’s Foreign Minister Ken Rei called Seoul, the Japanese Foreign Ministry said.\n\n“${Q},” it said.`,
    ["Ministry of Foreign Affairs of Japan"],
  ],
];

describe.each([
  ["officials with other titles", OFFICIALS],
  ["people whom nobody has introduced", STRANGERS],
  ["back references", BACK_REFERENCES],
  ["back references after somebody else", INTERRUPTED],
  ["courts and organisations", COURTS],
  ["people without an office", OTHERS],
  ["offices by their holders", HOLDERS],
  ["titles of several states", TITLES],
  ["the subject of the verb", SUBJECTS],
  ["what the press holds", IN_THE_PRESS],
])("readArticle and %s", (_, cases) => {
  it.each(cases)("%s", (_, article, issuers) => expect(issuersIn(article)).toEqual(issuers));
});

/** Articles in other languages: an office speaks, then somebody without one. */
const OTHER_LANGUAGES: [language: string, article: string, opening: string][] = [
  [
    "German",
    "„Das Land wird seinen Nachbarn so lange unterstützen, wie es nötig ist“, sagte Regierungssprecher Hans Beispiel. Der Politologe Karl Muster meinte: „Das Gespräch war vor allem ein Signal an die Partner in der Welt.“",
    "Das Land",
  ],
  [
    "French",
    "« Le Président de la République a rappelé son attachement à une paix durable », a indiqué l’Elysée dans un communiqué.\n\n« On ne peut pas parler avec eux comme avec un partenaire normal », a estimé un diplomate européen.",
    "Le Président",
  ],
  [
    "Turkish",
    'İletişim Başkanlığından yapılan açıklamada, "Görüşmede ikili ilişkiler ile bölgesel ve küresel konular ele alındı" denildi.\n\n"Bu görüşme hiçbir şeyi değiştirmez, taraflar çok uzak" diyen bir uzman konuştu.',
    "Görüşmede",
  ],
  [
    "Azerbaijani",
    'Prezidentin Mətbuat Xidmətindən bildirilib: "Telefon söhbəti zamanı ikitərəfli əlaqələrin inkişafından məmnunluq ifadə olunub."\n\nPolitoloq yazıb: "Bu söhbət heç nəyi dəyişməyəcək, tərəflər çox uzaqdır."',
    "Telefon",
  ],
  [
    "Russian",
    "«Министры обсудили ситуацию в регионе и договорились продолжить контакты», — говорится в сообщении МИД России.\n\n«Этот разговор ничего не изменит, стороны слишком далеки друг от друга», — сказал бывший министр.",
    "Министры",
  ],
  [
    "Ukrainian",
    "«Міністри обговорили ситуацію в регіоні та домовилися продовжити контакти», — йдеться в повідомленні МЗС.\n\n«Ця розмова нічого не змінить, сторони надто далекі одна від одної», — сказав аналітик.",
    "Міністри",
  ],
  [
    "Arabic",
    'وقالت وزارة الخارجية المصرية في بيان: "شدد الوزير على أهمية الوقف الفوري لإطلاق النار وإدخال المساعدات".\n\nوقال محلل سياسي: "هذا الاتصال لن يغير شيئا والطرفان متباعدان جدا".',
    "شدد",
  ],
  [
    "Spanish",
    "«Los ministros hablaron de la frontera y acordaron reunirse en mayo», señaló la Cancillería en un comunicado.\n\n«Esta llamada no cambia nada y las partes siguen lejos», dijo un analista.",
    "Los ministros",
  ],
  [
    "Chinese",
    "外交部发言人表示：“中方愿同各方一道，推动局势尽快降温，恢复和平与稳定。”\n\n一位学者认为：“这次通话不会改变任何事情，双方的立场仍然相距很远。”",
    "中方愿同",
  ],
];

describe("readArticle in other languages", () => {
  it.each(OTHER_LANGUAGES)("offers what an office says with its issuer open: %s", (_, article, opening) => {
    const read = readArticle(article, "text", loadResources());
    const found = read.kind === "article" ? read.statements : [];
    expect(found.map(({ issuer, text }) => [issuer, text.startsWith(opening)])).toEqual([[null, true]]);
  });
});

describe("readArticle and two calls by one issuer", () => {
  const partners = (article: string) => {
    const read = readArticle(article, "text", loadResources());
    return read.kind === "article" ? read.statements.map(({ call }) => call.counterpart?.name) : [];
  };

  it.each([
    [
      "partners without an office",
      `French President Jean Exemple spoke separately with Petr Obrazets and Olena Pryklad.\n\n“The President told President Obrazets that the border must stay open,” the Elysee said.\n\nIn his call with Pryklad, “The President promised more help for the power plants of the country,” the Elysee said.`,
    ],
    [
      "partners of whom it only says that it spoke with them",
      `French President Jean Exemple held two calls. In the call with Petr Obrazets, “The President said that the border must stay open,” the Elysee said.\n\nSpeaking with Olena Pryklad, “The President promised more help for the power plants,” the Elysee said.`,
    ],
    [
      "partners whose party alone is named again",
      `Indian Foreign Minister Arun Udaharan held talks by phone with Petr Obrazets of Russia and Olena Pryklad of Ukraine.\n\n“The Russian minister set out his view of the talks on the border,” the Indian foreign ministry said.\n\n“The Ukrainian minister asked for help with the power plants of her country,” the Indian foreign ministry said.`,
    ],
    [
      "partners on two days",
      `French President Jean Exemple spoke with Petr Obrazets on Monday and with Olena Pryklad on Tuesday.\n\n“The President told Mr. Obrazets that the border must stay open,” the Elysee said.\n\n“The President promised Ms. Pryklad more help for the power plants,” the Elysee said.`,
    ],
    [
      "partners by the day of the call",
      `French President Jean Exemple spoke with Petr Obrazets on Monday and with Olena Pryklad on Tuesday.\n\n“Both agreed that the border must stay open through the winter,” the Elysee said of Monday’s call.\n\n“More help for the power plants was promised to the other side,” the Elysee said of Tuesday’s call.`,
    ],
    [
      "partners of whom one goes by a title that nobody else has",
      `French President Jean Exemple spoke with President Petr Obrazets of Russia and, later, with Crown Prince Olena Pryklad of Bahrain.\n\n“The President told Mr. Obrazets that the border must stay open,” the Elysee said.\n\n“The President and the Crown Prince will open a fair in the summer,” the Elysee added.`,
    ],
  ])("%s", (_, article) => expect(partners(article)).toEqual(["Petr Obrazets", "Olena Pryklad"]));

  it.each([
    "talked with his Nepali counterpart and with her Bhutanese counterpart",
    "held conversations with the foreign ministers of Nepal and Bhutan",
    "spoke separately with his Nepali and Bhutanese counterparts",
  ])("tells partners without a name apart by their parties: %s", (called) => {
    const read = readArticle(
      `Indian Foreign Minister Arun Udaharan ${called}.\n\nTo the Nepali minister “Mr. Udaharan promised new buses for the hill towns of the border,” the Indian foreign ministry said.\n\nTo the Bhutanese minister “Mr. Udaharan promised a bridge over the river before the rains,” the Indian foreign ministry said.`,
      "text",
      loadResources(),
    );
    expect(read.kind === "article" && read.statements.map(({ call }) => call.counterpart?.partyName)).toEqual([
      "Nepal",
      "Bhutan",
    ]);
  });

  it.each([
    [
      "Russian",
      "Deputy Foreign Minister of Armenia Vahan Orinak",
      "Vahan Orinak",
      "Deputy Foreign Minister",
      "Armenia",
    ],
    [
      "Georgian",
      "US Assistant Secretary of State John Sample",
      "John Sample",
      "Assistant Secretary of State",
      "United States",
    ],
  ])("finds a deputy whom only the words of the %s ministry name", (side, partner, name, office, partyName) => {
    const read = readArticle(
      `The ${side} Foreign Ministry said: “On 12 March Deputy Foreign Minister Andrei Primer spoke with ${partner}. They discussed the opening of the roads.”`,
      "text",
      loadResources(),
    );
    expect(read.kind === "article" && read.statements.map(({ call }) => call.counterpart)).toEqual([
      expect.objectContaining({ name, office, partyName }),
    ]);
  });

  it("keeps the small words of a partner’s name", () => {
    const article = `French President Jean Exemple called Mexican President Juan Ramón de la Muestra. “${Q},” the Elysee said.`;
    expect(partners(article)).toEqual(["Juan Ramón de la Muestra"]);
  });

  it("keeps the hyphens of a partner’s name", () => {
    const article = `French President Jean Exemple called Iraqi Prime Minister Hasan al-Mithal. “${Q},” the Elysee said.`;
    expect(partners(article)).toEqual(["Hasan al-Mithal"]);
  });

  it("keeps what names one partner together", () => {
    expect(
      partners(
        `French President Jean Exemple spoke with Petr Obrazets. “The President told Mr. Obrazets that the border must stay open,” the Elysee said. “Both agreed to speak again before the end of the week,” the Elysee said.`,
      ),
    ).toHaveLength(1);
  });
});
