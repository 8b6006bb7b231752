import { describe, expect, it } from "vitest";
import { compareTexts } from "../index";
import { loadResources } from "../../resources/load";
import type { Difference } from "../../model/comparisons/comparison";

type Pair = [left: string, right: string, differs: Difference | null];

/** Pairs about one point, labelled by hand: half of them contradict each other. */
const PAIRS: Pair[] = [
  [
    "The harbour board of Lom will report twice a month to both ministers.",
    "The harbour board of Lom will report three times a month to both ministers.",
    "figure",
  ],
  [
    "The President ruled out direct talks with the rebels of the coast.",
    "The President offered direct talks with the rebels of the coast.",
    "polarity",
  ],
  [
    "Velmora blamed Ostania for shelling the port of Lom at night.",
    "Ostania blamed Velmora for shelling the port of Lom at night.",
    "actor",
  ],
  [
    "Velmora, Ostania and Kestrel will guard the port of Lom together.",
    "Kestrel, Ostania and Velmora will guard the port of Lom together.",
    null,
  ],
  ["Velmora sent 1,200 observers to the border.", "Velmora sent 2,100 observers to the border.", "figure"],
  ["The loan is worth $2.5 billion and will be paid.", "The loan is worth $3.5 billion and will be paid.", "figure"],
  ["Velmora sent 3,500 tents to the valley.", "Velmora sent three thousand five hundred tents to the valley.", null],
  ["The duty on steel will be raised next year.", "The duty on steel will be lowered next year.", "polarity"],
  ["The President ruled out a meeting in Lom.", "The President did not rule out a meeting in Lom.", "polarity"],
  ["Neither ruled out a meeting in Lom.", "None of them ruled out a meeting in Lom.", null],
  ["The ministers agreed to extend the ceasefire.", "The ministers did not agree to extend the ceasefire.", "polarity"],
  [
    "Ostania accepted the proposal of the mediators on the ferry.",
    "Ostania rejected the proposal of the mediators on the ferry.",
    "polarity",
  ],
  [
    "They confirmed that the talks would be held in May.",
    "They denied that the talks would be held in May.",
    "polarity",
  ],
  [
    "The Minister said that sanctions will be lifted in spring.",
    "The Minister said that sanctions will not be lifted in spring.",
    "polarity",
  ],
  [
    "Velmora never recognised the border of the old treaty.",
    "Velmora recognised the border of the old treaty.",
    "polarity",
  ],
  [
    "No agreement was reached on the exchange of prisoners.",
    "An agreement was reached on the exchange of prisoners.",
    "polarity",
  ],
  ["The President refused to sign the treaty on gas.", "The President signed the treaty on gas.", "polarity"],
  [
    "The sides failed to agree on the withdrawal of troops.",
    "The sides agreed on the withdrawal of troops.",
    "polarity",
  ],
  [
    "The two leaders welcomed the decision of the court.",
    "The two leaders condemned the decision of the court.",
    "polarity",
  ],
  ["Velmora supports the plan for a new pipeline.", "Velmora opposes the plan for a new pipeline.", "polarity"],
  ["The border post at Lom was opened on Monday.", "The border post at Lom was closed on Monday.", "polarity"],
  [
    "Velmora decided to keep the Lom crossing closed through winter.",
    "Ostania decided to reopen the Lom crossing before winter.",
    "polarity",
  ],
  [
    "The minister said the railway to Lom will remain closed for now.",
    "The minister said they will open the railway to Lom for now.",
    "polarity",
  ],
  ["They agreed to keep the corridor to the port open.", "They agreed to close the corridor to the port.", "polarity"],
  [
    "Velmora will keep its embassy in Lom closed and open a consulate in Tarn.",
    "Velmora will open a consulate in Tarn and keep its embassy in Lom closed.",
    null,
  ],
  ["They agreed to keep the corridor to the port open.", "They agreed to open the corridor to the port.", null],
  [
    "The parties will resume the talks on fishing rights.",
    "The parties will suspend the talks on fishing rights.",
    "polarity",
  ],
  [
    "The ban on grain imports was lifted by the government.",
    "The government did not lift the ban on grain imports.",
    "polarity",
  ],
  [
    "He stressed that Ostania cannot accept foreign troops.",
    "He stressed that Ostania can accept foreign troops.",
    "polarity",
  ],
  [
    "The Secretary expressed support for the observer mission.",
    "The Secretary expressed no support for the observer mission.",
    "polarity",
  ],
  [
    "Military aid to the islands will increase next year.",
    "Military aid to the islands will decrease next year.",
    "polarity",
  ],
  ["The prisoners were released without conditions.", "The prisoners were not released.", "polarity"],
  [
    "They see no possibility of direct talks on the enclave.",
    "They see a possibility of direct talks on the enclave.",
    "polarity",
  ],
  [
    "Trade between the two countries grew by 12 percent last year.",
    "Trade between the two countries grew by 21 percent last year.",
    "figure",
  ],
  [
    "Some 250 soldiers were killed in the fighting at the border.",
    "Some 520 soldiers were killed in the fighting at the border.",
    "figure",
  ],
  [
    "The loan for the port amounts to 3 million dollars.",
    "The loan for the port amounts to 30 million dollars.",
    "figure",
  ],
  ["Velmora will pay 3,500 families for their houses.", "Velmora will pay 5,300 families for their houses.", "figure"],
  ["Three soldiers were freed by the other side.", "Five soldiers were freed by the other side.", "figure"],
  ["They agreed to exchange 40 prisoners of war.", "They agreed to exchange 14 prisoners of war.", "figure"],
  [
    "The pipeline will carry 10 billion cubic metres of gas.",
    "The pipeline will carry 16 billion cubic metres of gas.",
    "figure",
  ],
  ["Ostania will send 200 observers to the ridge.", "Ostania will send 20 observers to the ridge.", "figure"],
  ["The ceasefire will last 30 days from now.", "The ceasefire will last 60 days from now.", "figure"],
  ["Two villages were handed over to Velmora.", "Seven villages were handed over to Velmora.", "figure"],
  ["The quota for cod was set at 1,200 tonnes.", "The quota for cod was set at 2,100 tonnes.", "figure"],
  [
    "The sides will meet on 5 April in Geneva for talks.",
    "The sides will meet on 15 April in Geneva for talks.",
    "date",
  ],
  ["The treaty was signed in 1994 by both presidents.", "The treaty was signed in 1996 by both presidents.", "date"],
  ["The next round will be held on May 3 in Tallinn.", "The next round will be held on June 3 in Tallinn.", "date"],
  ["The deadline for the withdrawal is 1 March.", "The deadline for the withdrawal is 31 March.", "date"],
  [
    "Velmora will pay compensation to Ostania for the bridge.",
    "Ostania will pay compensation to Velmora for the bridge.",
    "actor",
  ],
  [
    "Armenia asked Azerbaijan to return the prisoners of war.",
    "Azerbaijan asked Armenia to return the prisoners of war.",
    "actor",
  ],
  [
    "Russia accused Ukraine of shelling the power plant.",
    "Ukraine accused Russia of shelling the power plant.",
    "actor",
  ],
  [
    "President Putin thanked President Erdogan for his efforts.",
    "President Erdogan thanked President Putin for his efforts.",
    "actor",
  ],
  ["Georgia invited Poland to join the ferry project.", "Poland invited Georgia to join the ferry project.", "actor"],
  ["Japan offered China help after the earthquake.", "China offered Japan help after the earthquake.", "actor"],
  [
    "The Minister did not exclude a visit to the islands in summer.",
    "The Minister excluded a visit to the islands in summer.",
    "polarity",
  ],

  ["They discussed not only trade but also energy cooperation.", "They discussed trade and energy cooperation.", null],
  [
    "The parties agreed not to attack ships in the strait.",
    "The parties agreed that ships in the strait must not be attacked.",
    null,
  ],
  ["About 3,500 families will return to the villages.", "3,480 families will return to the villages.", null],
  [
    "The talks will be held at 3 p.m. Baku time in Geneva.",
    "The talks will be held at 1 p.m. Geneva time in Geneva.",
    null,
  ],
  ["Armenia and Azerbaijan discussed the border.", "Azerbaijan and Armenia discussed the border.", null],
  ["Aliyev invited Pashinyan to Baku for talks.", "Pashinyan was invited to Baku for talks by Aliyev.", null],
  ["There is no alternative to peace, the Minister said.", "The Minister said that peace has no alternative.", null],
  ["The sides agreed on 40 prisoners and 12 bodies.", "The sides agreed on 12 bodies and 40 prisoners.", null],
  ["The President never doubted the peace process.", "The peace process was never doubted by the President.", null],
  ["Neither side will use force at the border.", "The sides will not use force at the border.", null],
  ["The ministers spoke on 5 April about the ferry.", "The ministers spoke about the ferry on April 5.", null],
  ["Trade grew by 12 percent to 3 billion dollars.", "Trade grew by 12 percent.", null],
  ["Five soldiers were freed on Monday.", "5 soldiers were freed on Monday.", null],
  [
    "They stressed that war is not a solution for the islands.",
    "They stressed that war cannot be a solution for the islands.",
    null,
  ],
  ["No one should doubt our support for the mission.", "Nobody should doubt our support for the mission.", null],
  ["The two leaders discussed peace and trade.", "The leaders discussed trade and peace.", null],
  [
    "Resolution 1701 must be implemented in full.",
    "The sides backed the full implementation of Resolution 1701.",
    null,
  ],
  [
    "The President did not only thank the mediators, he invited them.",
    "The President thanked the mediators and invited them.",
    null,
  ],
  ["More than 200 observers will be sent to the ridge.", "Over 200 observers will be sent to the ridge.", null],
  ["The loan is worth 3 million dollars.", "The loan is worth 3,000,000 dollars.", null],
  ["Ostania and Velmora signed the treaty on gas.", "Velmora and Ostania signed the treaty on gas.", null],
  [
    "He expressed his hope that the ceasefire will not be broken.",
    "He hoped that the ceasefire would not be broken.",
    null,
  ],
  ["They will meet again in May 2025 in Riga.", "They will meet again in Riga in May.", null],
  ["The talks were held without conditions.", "The talks were held with no conditions.", null],
  ["Ten villages and two enclaves were named.", "Two enclaves and ten villages were named.", null],
  ["The border will be opened as soon as possible.", "The border will be opened soon.", null],
  [
    "Poland supports Georgia on its path to the Union.",
    "Georgia is supported by Poland on its path to the Union.",
    null,
  ],
  ["The Minister rejected the accusations.", "The accusations were rejected by the Minister.", null],
  ["They agreed to reduce tariffs on grain by half.", "They agreed to cut tariffs on grain by half.", null],
  [
    "The Secretary reaffirmed support for the territorial integrity of Armenia.",
    "The Secretary underscored support for the integrity of Armenia.",
    null,
  ],
  ["The sides exchanged 40 prisoners in April and 30 in May.", "The sides exchanged 40 prisoners in April.", null],
  ["The call lasted 45 minutes and was friendly.", "The friendly call lasted about 45 minutes.", null],
  ["He did not comment on the date of the visit.", "He gave no comment on the date of the visit.", null],
  ["Russia and Turkey discussed Syria.", "Turkey and Russia discussed Syria.", null],
  [
    "Aid for 2,000 families will arrive by ship on 3 June.",
    "On 3 June a ship will bring aid for 2,000 families.",
    null,
  ],
  ["The ferry line will be opened in 2026.", "In 2026 the ferry line will be opened.", null],
  [
    "The leaders condemned the attack and called for calm.",
    "The leaders called for calm and condemned the attack.",
    null,
  ],
  [
    "The parties have not yet agreed on the text of the treaty.",
    "The parties have still not agreed on the text of the treaty.",
    null,
  ],
  [
    "The bridge was closed in winter and opened in spring.",
    "The bridge, closed in winter, was opened in spring.",
    null,
  ],
  [
    "The Minister thanked his colleague for 20 tonnes of aid.",
    "The Minister thanked his colleague for the 20 tonnes of aid.",
    null,
  ],

  [
    "Kyiv is ready for talks with Moscow without preconditions.",
    "Kyiv is not ready for talks with Moscow without preconditions.",
    "polarity",
  ],
  [
    "He reiterated that Ukraine was not invited to the talks in Riyadh.",
    "He noted that the talks in Riyadh were held without Ukraine, which was not invited.",
    null,
  ],
  // In the words of real readouts. They were labelled before the search for contradictions was tried on them.
  [
    "The Secretary confirmed that the United States would take part in the conference in Jeddah in July.",
    "The Minister was told that the United States would not take part in the conference in Jeddah in July.",
    "polarity",
  ],
  [
    "President Tusk stated that Poland will send troops to the peacekeeping mission.",
    "President Tusk stated that Poland will never send troops to the peacekeeping mission.",
    "polarity",
  ],
  [
    "The two sides agreed to continue negotiations on the draft peace treaty next month.",
    "The two sides agreed to suspend negotiations on the draft peace treaty next month.",
    "polarity",
  ],
  [
    "The Minister denied that gas deliveries through the port had been discussed.",
    "The Minister confirmed that gas deliveries through the port had been discussed.",
    "polarity",
  ],
  [
    "The leaders spoke about the evacuation of 1,200 civilians from the city.",
    "The leaders spoke about the evacuation of 12,000 civilians from the city.",
    "figure",
  ],
  [
    "He announced a further 40 million euros in humanitarian assistance for refugees.",
    "He announced a further 14 million euros in humanitarian assistance for refugees.",
    "figure",
  ],
  [
    "The ministers will meet in Astana on 12 May to sign the agreement on transit.",
    "The ministers will meet in Astana on 21 May to sign the agreement on transit.",
    "date",
  ],
  [
    "The convention on the strait expires in 2026 according to both ministers.",
    "The convention on the strait expires in 2028 according to both ministers.",
    "date",
  ],
  [
    "Serbia accused Kosovo of violating the agreement on number plates.",
    "Kosovo accused Serbia of violating the agreement on number plates.",
    "actor",
  ],
  [
    "Egypt urged Ethiopia to publish the data on the dam before the rains.",
    "Ethiopia urged Egypt to publish the data on the dam before the rains.",
    "actor",
  ],
  [
    "The Minister did not rule out further talks on the dam before the rains.",
    "The Minister said that further talks on the dam were possible before the rains.",
    null,
  ],
  [
    "The two leaders agreed that no party should use force in the strait.",
    "The two leaders agreed that the use of force in the strait by any party was inadmissible.",
    null,
  ],
  [
    "The Secretary condemned the attack, in which 17 civilians were killed.",
    "The Secretary condemned the attack that killed at least 17 civilians, among them 4 children.",
    null,
  ],
  [
    "The President underlined that without security there can be no lasting peace.",
    "The President underlined that lasting peace is possible only with security.",
    null,
  ],
  [
    "They will hold the next round in Geneva on 3 and 4 June 2025.",
    "They will hold the next round in Geneva on 3 June 2025.",
    null,
  ],
  [
    "The parties welcomed the release of 32 prisoners of war on Thursday.",
    "The parties welcomed Thursday’s release of thirty-two prisoners of war.",
    null,
  ],
  [
    "Minister Fidan briefed Minister Sybiha on the contacts with Moscow.",
    "Minister Sybiha was briefed by Minister Fidan on the contacts with Moscow.",
    null,
  ],
  [
    "The Secretary noted that sanctions would not be lifted until the prisoners are free.",
    "The Secretary noted that sanctions would be lifted only once the prisoners are free.",
    null,
  ],
  [
    "Bilateral trade exceeded 5.2 billion dollars last year, the ministers noted.",
    "The ministers noted that trade had passed 5 billion dollars last year.",
    null,
  ],
  [
    "The sides reaffirmed Resolution 242 and the agreements of 1993.",
    "The sides reaffirmed the agreements of 1993 and Resolution 338.",
    null,
  ],
  [
    "The Minister said that Ankara neither supports nor recognises the referendum.",
    "The Minister said that Ankara does not support or recognise the referendum.",
    null,
  ],
];

const found = PAIRS.map(([left, right, label]) => {
  const made = compareTexts({ text: left, language: "en" }, { text: right, language: "en" }, loadResources());
  if (made.kind === "refusal") throw new Error(made.reason);
  return { left, right, label, said: made.links[0]?.differs ?? null };
});

describe("compareTexts says where linked passages contradict each other", () => {
  const said = found.filter(({ said }) => said !== null);
  const right = said.filter(({ said, label }) => said?.what === label);

  it("is measured on a hundred pairs, half of which do not contradict each other", () => {
    expect(found.length).toBeGreaterThanOrEqual(100);
    const share = found.filter(({ label }) => label === null).length / found.length;
    expect(share).toBeGreaterThan(0.45);
    expect(share).toBeLessThan(0.55);
  });

  it("is right nine times in ten", () => {
    const wrong = said
      .filter(({ said, label }) => said?.what !== label)
      .map(({ left, said }) => `${said?.what}: ${left}`);
    expect(wrong).toEqual([]);
    expect(right.length / said.length).toBeGreaterThanOrEqual(0.9);
  });

  it("finds more than half of the contradictions", () => {
    const all = found.filter(({ label }) => label !== null).length;
    expect(right.length / all).toBeGreaterThanOrEqual(0.5);
  });

  it("marks the words that contradict", () => {
    const one = found.find(({ left }) => left.startsWith("Velmora will pay 3,500"))!;
    const cut = (text: string, [span]: { start: number; end: number }[]) => text.slice(span!.start, span!.end);
    expect([cut(one.left, one.said!.left), cut(one.right, one.said!.right)]).toEqual(["3,500", "5,300"]);
  });

  it.each([
    ["ru", "Стороны договорились вывести войска из зоны.", "Стороны не договорились вывести войска из зоны."],
    [
      "de",
      "Die Minister einigten sich auf den Abzug der Truppen.",
      "Die Minister einigten sich nicht auf den Abzug der Truppen.",
    ],
    ["fr", "Ils ont choisi d’ouvrir le port.", "Ils ont choisi de ne pas ouvrir le port."],
    ["tr", "Taraflar feribot hattını kabul etti.", "Taraflar feribot hattını kabul etmedi."],
    ["az", "Nazirlər bərə xətti barədə razılaşıblar.", "Nazirlər bərə xətti barədə razılaşmayıblar."],
    ["ro", "Părțile au semnat acordul.", "Părțile nu au semnat acordul."],
    ["sv", "Ministrarna har enats om färjan.", "Ministrarna har inte enats om färjan."],
    ["fr", "Les ministres se sont accordés sur le bac.", "Les ministres ne se sont pas accordés sur le bac."],
    ["fr", "Ils ont signé un accord sur le bac.", "Ils n’ont signé aucun accord sur le bac."],
    ["es", "Los ministros aceptaron la propuesta.", "Los ministros no aceptaron ninguna propuesta."],
    ["es", "El ministro aceptó la oferta de paz.", "El ministro rechazó la oferta de paz."],
    ["pt", "Os ministros assinaram o acordo de pesca.", "Os ministros não assinaram o acordo de pesca."],
    ["de", "Die Minister haben die Einfuhr von Holz erhöht.", "Die Minister haben die Einfuhr von Holz gesenkt."],
    ["ru", "Министры одобрили план моста.", "Министры отклонили план моста."],
    ["uk", "Міністри відновили поромне сполучення.", "Міністри призупинили поромне сполучення."],
    ["ja", "両外相は漁業の再開で合意した。", "両外相は漁業の再開で合意しなかった。"],
    ["ko", "양측은 항구를 열기로 합의했다.", "양측은 항구를 열기로 합의하지 않았다."],
    ["en", "Ostania does not rule out a ferry to Lom.", "Ostania rules out a ferry to Lom."],
    ["ar", "أيد الوزيران خطة العبارة في الميناء.", "لم يؤيد الوزيران خطة العبارة في الميناء."],
    ["uk", "Сторони ніколи не визнавали цей кордон.", "Сторони визнавали цей кордон."],
    ["ar", "اتفق الوزيران على فتح المعبر.", "لم يتفق الوزيران على فتح المعبر."],
    ["az", "Velmora Lom sammitində iştirak edəcək.", "Velmora Lom sammitində iştirak etməyəcək."],
    ["tr", "Velmora bu antlaşmayı kabul edecek.", "Velmora bu antlaşmayı kabul etmeyecek."],
  ])("in %s too", (language, left, right) => {
    const made = compareTexts({ text: left, language }, { text: right, language }, loadResources());
    expect(made.kind === "comparison" && made.links[0]?.differs?.what).toBe("polarity");
  });
});

const differenceOf = (left: string, right: string, language = "en") => {
  const made = compareTexts({ text: left, language }, { text: right, language }, loadResources());
  if (made.kind === "refusal") throw new Error(made.reason);
  return made.links[0] ? (made.links[0].differs?.what ?? null) : "no link";
};

describe("compareTexts does not take a phrase that affirms with a word of denial for a denial", () => {
  it.each([
    ["They spared no effort to reach an agreement.", "They made an effort to reach an agreement."],
    ["No effort will be spared to reach an agreement on the port.", "Every effort will be made to reach it."],
    ["They will leave no stone unturned in the search.", "They will turn every stone in the search."],
    ["No stone will be left unturned in the search at sea.", "Every stone will be turned in the search at sea."],
    ["Velmora cannot but welcome the agreement.", "Velmora welcomes the agreement."],
    ["He could not help but welcome the decision.", "He welcomed the decision."],
    ["The loan amounts to no less than three million.", "The loan amounts to three million."],
    ["The raid was nothing short of an act of war.", "The raid was an act of war."],
    ["The President wants nothing but peace.", "The President wants peace."],
    ["Peace is none other than the goal of the agreement.", "Peace is the goal of the agreement."],
    ["They discussed not simply trade but also the border.", "They discussed trade and the border."],
    ["There is no doubt that the agreement will hold.", "The agreement will hold."],
    ["Velmora will without fail keep the treaty.", "Velmora will keep the treaty."],
    ["The ministers could not agree more on the truce.", "The ministers agree on the truce."],
    ["The partnership has never been stronger.", "The partnership is stronger."],
    ["Velmora will stop at nothing to protect its citizens.", "Velmora will protect its citizens."],
    ["Whether or not the talks resume, aid will flow.", "Even if the talks resume, aid will flow."],
    ["There is no time to lose in the delivery of aid.", "There is little time to lose in the delivery of aid."],
    ["The sides did not fail to sign the agreement.", "The sides signed the agreement."],
    ["Observers report under Resolution No. 1701.", "Observers report under Resolution 1701."],
    ["They met at No 10 Downing Street.", "They met at 10 Downing Street."],
    [
      "She called on Velmora to reverse its recognition of the two islands.",
      "She reaffirmed the non-recognition of the two islands.",
    ],
  ])("%s", (left, right) => {
    expect([differenceOf(left, right), differenceOf(right, left)]).toEqual([null, null]);
  });

  it.each([
    ["de", "Velmora wird keine Mühe scheuen, um zu helfen.", "Velmora wird jede Mühe aufwenden, um zu helfen."],
    ["fr", "Les ministres n’ont parlé que de la paix.", "Les ministres ont parlé de la paix."],
    ["fr", "Lom ne ménagera aucun effort pour la paix.", "Lom fera un effort pour la paix."],
    ["es", "Lom no escatimará esfuerzos para la paz.", "Lom hará esfuerzos para la paz."],
    ["pt", "Lom não poupará esforços para a paz.", "Lom fará esforços para a paz."],
    ["it", "Lom non risparmierà sforzi per la pace.", "Lom farà sforzi per la pace."],
    ["ru", "Стороны обсудили не только торговлю, но и границу.", "Стороны обсудили торговлю и границу."],
    ["ru", "Лом не пожалеет усилий для мира.", "Лом приложит усилия для мира."],
    ["uk", "Сторони обговорили не лише торгівлю, а й кордон.", "Сторони обговорили торгівлю і кордон."],
    ["pl", "Omówili nie tylko handel, ale także granicę.", "Omówili handel i granicę."],
    ["tr", "Bakanlar sadece ticareti değil, sınırı da görüştü.", "Bakanlar ticareti ve sınırı görüştü."],
    [
      "az",
      "Nazirlər təkcə ticarəti deyil, sərhədi də müzakirə ediblər.",
      "Nazirlər ticarəti və sərhədi müzakirə ediblər.",
    ],
  ])("in %s too: %s", (language, left, right) => {
    expect([differenceOf(left, right, language), differenceOf(right, left, language)]).toEqual([null, null]);
  });

  it.each([
    ["They will make no effort to free the crew.", "They will make an effort to free the crew."],
    ["They will spare no effort and will not open the port.", "They will spare no effort and will open the port."],
    ["There is no doubt about the date of the talks.", "There is doubt about the date of the talks."],
    ["The talks on gas have not failed.", "The talks on gas have failed."],
    ["The sides did not fail to sign the agreement.", "The sides did not sign the agreement."],
    ["Velmora never failed to keep the treaty.", "Velmora failed to keep the treaty."],
    ["The two sides have yet to sign the treaty.", "The two sides have signed the treaty."],
  ])("but not another denial: %s", (left, right) => expect(differenceOf(left, right)).toBe("polarity"));
});

it.each([
  ["June", "July"],
  ["Monday", "Tuesday"],
])("tells apart what is planned for %s and for %s", (one, other) => {
  const text = (time: string) => ({ text: `The ferry talks will go on in Lom in ${time}.`, language: "en" });
  const made = compareTexts(text(one), text(other), loadResources());
  expect(made.kind === "comparison" && made.links[0]?.differs?.what).toBe("date");
});

it("compares passages of thousands of names in reversed order", () => {
  const letter = (n: number) => String.fromCharCode(97 + (n % 26));
  const name = (_: unknown, n: number) =>
    `${letter(n).toUpperCase()}${letter(n / 26)}${letter(n / 676)}x${letter(n * 7)}q`;
  const names = Array.from({ length: 6_000 }, name);
  const text = (list: string[]) => ({ text: list.join(" "), language: "en" });
  expect(compareTexts(text(names), text(names.toReversed()), loadResources()).kind).toBe("comparison");
});
