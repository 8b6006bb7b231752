import { describe, expect, it } from "vitest";
import { directoryOf } from "../../article/offices";
import { loadResources } from "../../resources/load";
import { readMentions } from "./mentions";

const directory = directoryOf(loadResources());

const read = (text: string) =>
  readMentions(text, directory)
    .filter(({ name, office, title, party }) => office || title || (name && party))
    .map(({ name, office, title, party }) => [name ?? "–", office ?? title, party?.name ?? "–"].join(", "));

describe("readMentions", () => {
  it.each([
    ["Armenian Foreign Minister Aram Terzyan", ["Aram Terzyan, foreign-minister, Armenia"]],
    ["Prime Minister Edward Wetherell of the United Kingdom", ["Edward Wetherell, prime-minister, United Kingdom"]],
    ["the Prime Minister of Canada, Luc Tremblay, this evening", ["Luc Tremblay, prime-minister, Canada"]],
    ["Mr. SHIRAISHI Ken, Prime Minister of Japan, held talks", ["SHIRAISHI Ken, prime-minister, Japan"]],
    ["President Shen, of China, discussing trade", ["Shen, president, China"]],
    [
      "the Prime Minister of the United Kingdom (UK), Sir Edward Wetherell.",
      ["Edward Wetherell, prime-minister, United Kingdom"],
    ],
    [
      "Deputy Prime Minister and Minister of Foreign Affairs Sheikh Saad bin Omar Al-Khater",
      ["Saad bin Omar Al-Khater, foreign-minister, –"],
    ],
    ["Special Envoy of the U.S. President John Lund", ["John Lund, Special Envoy, United States"]],
    ["the U.S. President's Special Envoy John Lund", ["John Lund, Special Envoy, United States"]],
    ["Head of the Office of the President of Ukraine Taras Savchuk", ["Taras Savchuk, head-of-office, Ukraine"]],
    ["Foreign Minister Luis A. Quiroga of Chile", ["Luis A. Quiroga, foreign-minister, Chile"]],
    [
      "Under Secretary of State for Political Affairs Ida Lund",
      ["Ida Lund, Under Secretary of State for Political Affairs, –"],
    ],
    ["The Prime Minister and President Harlan agreed", ["Harlan, president, –"]],
    ["Prime Minister and Minister of Foreign Affairs Saad Al-Khater", ["Saad Al-Khater, prime-minister, –"]],
    ["Samdech Moha Borvor Dara Sok, Prime Minister of Cambodia", ["Dara Sok, prime-minister, Cambodia"]],
    ["Ng Eng Hen, Minister for Defence of Singapore", ["Ng Eng Hen, defence-minister, Singapore"]],
    ["Taiwan President Tsai Ing-wen", ["Tsai Ing-wen, president, Taiwan"]],
    [
      "Luis Otieno, Prime Cabinet Secretary and Cabinet Secretary for Foreign Affairs of Kenya",
      ["Luis Otieno, foreign-minister, Kenya"],
    ],
    [
      "Trade Minister Jaan Ilves and Foreign Minister Aram Terzyan",
      ["Jaan Ilves, Trade Minister, –", "Aram Terzyan, foreign-minister, –"],
    ],
    ["US Secretary of War John Lund", ["John Lund, secretary-of-war, United States"]],
    ["Ms. Ida Lund, US Under Secretary of State", ["Ida Lund, Under Secretary of State, United States"]],
    ["Jaan Ilves, Canadian Prime Minister Jane Roe", ["Jane Roe, prime-minister, Canada"]],
    ["Prime Minister Rui Montenegro spoke", ["Rui Montenegro, prime-minister, –"]],
    [
      "Ambassador of Japan to the Russian Federation Ken Shiraishi",
      ["Ken Shiraishi, Ambassador of Japan to the Russian Federation, Japan"],
    ],
    ["FM Mawlawi Amir Khan Rathore", ["Amir Khan Rathore, foreign-minister, –"]],
    ["US Senior Advisor for Africa Ida Lund", ["Ida Lund, Senior Advisor for Africa, United States"]],
    ["WHO Director-General Ida Lund", ["Ida Lund, Director-General, World Health Organization"]],
    ["the Foreign Minister of Afghanistan, Amir Khan Rathore", ["Amir Khan Rathore, foreign-minister, Afghanistan"]],
    ["Deputy Prime Minister/Foreign Minister Dar", ["Dar, foreign-minister, –"]],
    ["Vice Premier He Peng", ["He Peng, Vice Premier, –"]],
    ["The Prime Minister spoke to US President Harlan", ["–, prime-minister, –", "Harlan, president, United States"]],
    [
      "Russia's Foreign Minister Gorelov and Foreign Minister of the People’s Republic of China Shen Yi held",
      ["Gorelov, foreign-minister, Russia", "Shen Yi, foreign-minister, China"],
    ],
    ["the President of the French Republic, H.E. Mr. Luc Laurent.", ["Luc Laurent, president, France"]],
    ["the Honourable Jane Roe, Minister of Foreign Affairs of Canada", ["Jane Roe, foreign-minister, Canada"]],
    ["Minister Sikora’s conversation", ["Sikora, Minister, –"]],
    ["Foreign Minister Rashed Al Harbi Receives Phone Call", ["Rashed Al Harbi, foreign-minister, –"]],
    ["Foreign Minister Han Dong-wook Holds Talks", ["Han Dong-wook, foreign-minister, –"]],
    ["Foreign Minister of Iran Reza Amir-Sadeghi and", ["Reza Amir-Sadeghi, foreign-minister, Iran"]],
    ["Acting Foreign Minister Amir Khan Zadran", ["Amir Khan Zadran, Acting Foreign Minister, –"]],
    ["King Salem of Jordan and Jordanian King Salem spoke", ["Salem, monarch, Jordan", "Salem, monarch, Jordan"]],
    [
      "UAE President and Indian Prime Minister discuss ties",
      ["–, president, United Arab Emirates", "–, prime-minister, India"],
    ],
    [
      "the President of the UAE, His Highness Sheikh Saad bin Omar Al Marri.",
      ["Saad bin Omar Al Marri, president, United Arab Emirates"],
    ],
    [
      "Foreign Minister Johann Brandt spoke with his Polish counterpart Jan Wrona.",
      ["Johann Brandt, foreign-minister, –", "Jan Wrona, foreign-minister, Poland"],
    ],
    ["PRIME MINISTER OF VIET NAM TRAN VAN MINH", ["TRAN VAN MINH, prime-minister, Vietnam"]],
    ["On Sudan, the President stressed", ["–, president, –"]],
    [
      "the Secretary of State for Foreign, Commonwealth and Development Affairs of the United Kingdom Ann Hartley",
      ["Ann Hartley, foreign-minister, United Kingdom"],
    ],
    ["Foreign Commonwealth and Development Office and The Rt Hon Ann Hartley MP", ["–, foreign-ministry, –"]],
    ["US Special Envoy Carl Lund", ["Carl Lund, Special Envoy, United States"]],
    [
      "Crown Prince and Prime Minister of Saudi Arabia Saad bin Omar Al Saud",
      ["Saad bin Omar Al Saud, crown-prince, Saudi Arabia"],
    ],
    ["the President of the European Commission, Clara von der Heide", ["Clara von der Heide, commission, –"]],
    [
      "Omar al-Amin, President of the Transitional Council of Sudan",
      ["Omar al-Amin, President of the Transitional Council, Sudan"],
    ],
    [
      "Minister of Foreign Affairs, African Cooperation and Moroccan Expatriates, Mr. Nabil Amrani, held",
      ["Nabil Amrani, foreign-minister, –"],
    ],
    [
      "EU High Representative for Foreign Affairs and Security Policy Marta Tamm",
      ["Marta Tamm, high-representative, European Union"],
    ],
    [
      "Dr. Dawit Bekele, Minister of Foreign Affairs of the Federal Democratic Republic of Ethiopia",
      ["Dawit Bekele, foreign-minister, Ethiopia"],
    ],
    [
      "the Prime Minister of the interim Government of Nepal, H.E. Mrs. Maya Thapa.",
      ["Maya Thapa, prime-minister, Nepal"],
    ],
    ["Minister of Defense Nakatani Gen spoke", ["Nakatani Gen, defence-minister, –"]],
    [
      "First Vice Minister of Foreign Affairs Han Dong-wook",
      ["Han Dong-wook, First Vice Minister of Foreign Affairs, –"],
    ],
    [
      "H.E. Jan Wrona, Deputy Prime Minister, Minister of Foreign Affairs of Poland, spoke",
      ["Jan Wrona, foreign-minister, Poland"],
    ],
    ["with his Algerian counterpart, President Karim Mansouri.", ["Karim Mansouri, president, Algeria"]],
    ["HM the Sultan received a phone call", ["–, monarch, –"]],
    [
      "General Secretary of the Communist Party of Vietnam Central Committee To Lam. Shen Yi noted",
      ["To Lam, General Secretary, Vietnam"],
    ],
    ["President of the European Council Luc Costa spoke", ["Luc Costa, council, –"]],
    ["Australia-New Zealand Foreign Minister Consultations", ["–, foreign-minister, Australia"]],
    ["King Salem II of Jordan", ["Salem II, monarch, Jordan"]],
    ["Marape Thanks Australia for Quick Response", []],
    ["the death of former Prime Minister Abe", []],
    ["attributable to Spokesperson Dana Price", []],
  ])("reads “%s”", (text, mentions) => {
    expect(read(text)).toEqual(mentions);
  });
});
