import { beforeAll, expect, it } from "vitest";
import { ALL_CALLS } from "../../addresses/calls-query";
import { createCall } from "../calls/call-writes";
import { makeCall, useFreshDatabase } from "../testing/test-database";
import { findCallIds } from "./find-call-ids";
import { refreshSearchIndex } from "./search-index";
import { database } from "../client";

const [READOUT] = makeCall().readouts;

/** More words than PostgreSQL has positions for, and the same words more often. */
const LONG = `${"the ministers met and the ministers spoke of many other matters ".repeat(2_000)}before the quiet harbour agreement was signed`;

/** More distinct words than fit into an entry of PostgreSQL's index. */
const MANY = Array.from({ length: 120_000 }, (_, n) => `w${n.toString(36)}`);

const ENDLESS = "a".repeat(3_000);

/** Texts by the names of their calls. */
const TEXTS: Record<string, [language: string, text: string]> = {
  english: [
    "en",
    "The Secretary welcomed the cease-fire, the border talks and ½ of the plan. Türkiye’s role was noted.",
  ],
  long: ["en", LONG],
  endless: ["en", `Before ${ENDLESS}b after.`],
  azerbaijani: ["az", "Prezident İlham Əliyev Ərdoğanla sülh sazişini müzakirə etdi. Qarabağ məsələsi həll olunub."],
  turkish: ["tr", "Cumhurbaşkanı Erdoğan, Iğdır sınırında ateşkes görüşmelerini değerlendirdi. İşbirliği sürüyor."],
  arabic: ["ar", "بحث الوزيران إعادة الأسرى ووقف إطلاق النار في غزّة. ثم تحدثا عن اللاجئين."],
  persian: ["fa", "وزیر خارجه ایران دربارهٔ گفتگوهای صلح و مرزها صحبت کرد."],
  chinese: ["zh-Hans", "外交部长王毅会见了国务卿。双方讨论了贸易和停火问题。"],
  japanese: ["ja", "外務大臣は停戦と貿易について電話で話した。東京で会談する。"],
  korean: ["ko", "양국 외교장관은 정상회담과 휴전을 논의했다."],
  russian: ["ru", "Министры ёмко обсудили прекращение огня и обмен пленными. Лавров принял предложение."],
  greek: ["el", "Ο Υπουργός Εξωτερικών συζήτησε την ειρήνη. ΟΙ ΛΟΓΟΣ και πράξεις."],
  french: ["fr", "La ministre a évoqué l’accord de cessez-le-feu à Besançon ; cœur du dossier : la frontière."],
  hebrew: ["he", "שר החוץ דן בהפסקת האש ובשחרור החטופים."],
};

/** Queries, and the calls that match. */
const QUERIES: [string, string[]][] = [
  ["cease fire", ["english"]],
  ['"cease fire"', ["english"]],
  ["cease-fire", ["english"]],
  ['"fire cease"', []],
  ['"border talks"', ["english"]],
  ['"talks border"', []],
  ["border -talks", []],
  ["secretary turkiye", ["english"]],
  ["TÜRKIYE", ["english"]],
  ["½", ["english"]],
  ["welco*", ["english"]],
  ['"the bord"*', ["english"]],
  ["bord", []],
  ['"quiet harbour agreement"', ["long"]],
  ['"harbour quiet"', []],
  ['"ministers met and the ministers spoke"', ["long"]],
  ['"spoke ministers"', []],
  ["harbour -before", []],
  [ENDLESS, []],
  [`${ENDLESS}b`, ["endless"]],
  [`${ENDLESS}*`, ["endless"]],
  [`"before ${ENDLESS}b after"`, ["endless"]],
  ["erdogan*", ["azerbaijani", "turkish"]],
  ["Ərdoğanla", ["azerbaijani"]],
  ["əliyev", ["azerbaijani"]],
  ["eliyev", ["azerbaijani"]],
  ["ilham", ["azerbaijani"]],
  ["qarabag meselesi", ["azerbaijani"]],
  ['"sülh sazişini"', ["azerbaijani"]],
  ["sulh -sazisini", []],
  ["igdir", ["turkish"]],
  ["ateskes isbirligi", ["turkish"]],
  ["اعادة الاسري", ["arabic"]],
  ["غزة", ["arabic"]],
  ['"وقف إطلاق النار"', []],
  ['"ووقف إطلاق النار"', ["arabic"]],
  ["اللاج*", ["arabic"]],
  ["گفتگوهای صلح", ["persian"]],
  ["وزير خارجه ايران", ["persian"]],
  ["王毅", ["chinese"]],
  ["毅王", []],
  ["贸易", ["chinese"]],
  ["外 停", ["chinese", "japanese"]],
  ["停戦", ["japanese"]],
  ["東京 -電話", []],
  ["정상회담", ["korean"]],
  ["회담정상", []],
  ["емко лавров", ["russian"]],
  ["плен*", ["russian"]],
  ["λογος", ["greek"]],
  ["ειρηνη", ["greek"]],
  ["coeur besancon", ["french"]],
  ['"cessez le feu"', ["french"]],
  ["הפסקת*", []],
  ["בהפסקת האש", ["hebrew"]],
  ['"w1 w2"', ["many"]],
  ['"w2 w1"', []],
  ["w1 w9", ["many"]],
  ["ministers -spoke", []],
  [
    "-the -border",
    Object.keys(TEXTS)
      .concat("many")
      .filter((name) => !["english", "long"].includes(name)),
  ],
];

beforeAll(async () => {
  await useFreshDatabase();
  for (const [name, [language, text]] of Object.entries(TEXTS))
    await createCall(makeCall({ slug: name, title: "A call", readouts: [{ ...READOUT!, language, text }] }));
  const texts = [MANY.slice(0, 40_000), MANY.slice(40_000, 80_000), MANY.slice(80_000)].map((words) => words.join(" "));
  await createCall(makeCall({ slug: "many", title: "A call", readouts: texts.map((text) => ({ ...READOUT!, text })) }));
  await refreshSearchIndex();
});

async function find(q: string, sort: "date" | "relevance"): Promise<string[]> {
  const ids = await findCallIds({ ...ALL_CALLS, q, sort }, 100);
  const calls = await database().call.findMany({ where: { id: { in: ids } }, select: { slug: true } });
  return calls.map(({ slug }) => slug).sort();
}

it.each(QUERIES)("Both databases find the same calls: %s", async (q, found) => {
  expect(await find(q, "date")).toEqual(found.toSorted());
  expect(await find(q, "relevance")).toEqual(found.toSorted());
});
