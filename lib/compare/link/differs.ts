import type { PassageAnalysis } from "../score/passage-analysis";
import { wordOverlap } from "../mark/mark";
import type { Difference, LinkDifference, Span } from "../../model/comparison";
import { foldDiacritics, foldSpelling, type Word } from "../words/words";

/** Below this share of common words two passages only touch one matter, and a word of denial in one says nothing of the other. */
const PARALLEL_FROM = 0.4;
/** Who acts on whom can be told from the order of words only where nearly all words are the same. */
const SAME_WORDS_FROM = 0.7;

/** As words are compared: "raised" and "raized" are one, "não" is "nao". */
const words = (list: string) =>
  new Set(
    list
      .trim()
      .split(/\s+/)
      .flatMap((word) => [word, foldSpelling(word), foldDiacritics(word)]),
  );

/** The beginnings of words, as they are compared. */
const stems = (list: string) => [...words(list)];

/** Words that deny what follows. */
const DENIALS = words(
  `not no never neither nor without cannot can't won't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't wouldn't
  couldn't shouldn't mustn't didnt cant nobody none nothing hardly
  не ни нет без ні немає nicht kein keine keinen keinem keiner nie niemals ne pas jamais aucun aucune non nunca ninguna ningún nessun nessuna
  não nenhum nenhuma nem değil yok deyil yoxdur nie bez niet geen nooit inte ikke ikkje aldrig aldri ingen inget inga intet ei eivät
  nije nisu neće nijedan није нису неће няма není nejsou žádný δεν δε μην όχι לא אין لم لن ليس ليست नहीं tidak belum bukan không არ ვერ
  不 没有 沒有 未 并未 並未`,
);
/** "Ne", "no", "не": the words of denial beside which others only bear it out. */
const BASES = words("ne no não non не нет nie ні");
/** Words that bear out such a denial: "ne … pas", "no … ninguna", "не … никогда". Alone most of them deny too. */
const BORNE_OUT = words(
  `pas jamais aucun aucune rien personne nunca jamás ninguna ningún ninguno nada nadie nessun nessuna nessuno niente mai nenhum nenhuma
  ninguém ни никогда никак никакой никакого никаких никто ничего ніколи жодного жодних жодної ніхто нічого żaden żadna żadnych żadnego
  nigdy nikt nic`,
);
/** How many words lie between the two at most. */
const BORNE_OUT_REACH = 6;
/** Words before a verb in the perfect, which are no matter of their own. */
const AUXILIARIES = words(
  "se s'est s'étaient sont ont est été a avait avaient avoir être le la les l des du de d hat haben ist sind wird werden wurde wurden sich die der das den ha han hanno sono è fue fueron foi foram y en",
);
/** Beside another denial these may say the same once more: "neither … nor" and "not … or". */
const LOOSE = words("neither nor without");
/** Verbs that deny the verb after them. */
const REFUSALS = words(
  "fail fails failed failing refuse refuses refused refusing decline declines declined declining unable unwilling",
);
/** Words that deny without a "not", or that turn one around: "only with", "not until", "inadmissible". Beside them nothing is concluded. */
const COVERT = words(
  `only unless until except solely inadmissible unacceptable impermissible unlawful illegal impossible inconceivable unthinkable
  prevent prevents prevented preventing avoid avoids avoided avoiding refrain refrains refrained refraining exclude excluded
  prohibit prohibits prohibited forbid forbids forbidden reject rejects rejected rule rules ruled ruling lack lacks lacked absence`,
);
/** How far a word of denial reaches, in words. */
const REACH = 4;
/** How far before a state the verb stands that holds something in it, in words. */
const HELD_REACH = 9;
/** "Not only … but also": nothing is denied. */
const AFTER_NOT = words("only just merely least");

/** Words of opposite meaning, one of each in two passages that are alike otherwise. */
const OPPOSITES: readonly (readonly [ReadonlySet<string>, ReadonlySet<string>])[] = [
  [
    "accept accepts accepted approve approved approves endorse endorsed agree agreed agrees",
    "reject rejects rejected refuse refuses refused decline declined disagree disagreed disagrees oppose opposed",
  ],
  ["confirm confirms confirmed admit admitted acknowledge acknowledged", "deny denies denied"],
  ["support supports supported back backed backs favor favors favored", "oppose opposes opposed"],
  [
    "welcome welcomes welcomed praise praised praises hail hailed",
    "condemn condemns condemned criticize criticized criticizes deplore deplored",
  ],
  [
    "increase increases increased raise raised rise rose expand expanded grow grew",
    "reduce reduces reduced decrease decreased lower lowered cut cuts fall fell shrink shrank",
  ],
  ["open opens opened reopen reopened reopens reopening", "close closes closed closure shut"],
  [
    "resume resumes resumed continue continued continues extend extended extends",
    "suspend suspends suspended end ended ends halt halted stop stopped cancel canceled cancelled terminate terminated",
  ],
  [
    "allow allows allowed permit permitted lift lifted lifts",
    "ban bans banned forbid forbade prohibit prohibited impose imposed imposes",
  ],
  ["release released free freed", "detain detained arrest arrested hold held keep kept"],
  ["succeed succeeded succeeds", "fail failed fails"],
  ["start started starts begin began launch launched", "stop stopped end ended"],
  ["join joined joins", "leave left leaves quit withdraw withdrew"],
  ["announce announces announced propose proposes proposed offer offers offered envisage envisaged", "ruled rejected"],
  ["possible", "impossible"],
  ["satisfaction satisfied", "dissatisfaction dissatisfied disappointment disappointed"],
].map(([one, other]) => [words(one!), words(other!)] as const);

/** The beginnings of such words in languages with many forms of each. */
const OPPOSITE_STEMS: readonly (readonly [readonly string[], readonly string[]])[] = [
  [
    `acept aprob acogi accept approuv akzeptier angenommen zugestimmt gebillig accett aceit aprov принял приня поддерж одобр прийня підтрим
    схвал kabul onayla qəbul dəstəklə zaakcept przyj poparł poparl popiera მიიღ ընդունե հաստատե قبل وافق أيد 接受 支持 赞成 賛成 受け入れ 受諾 支持`,
    `rechaz rejet refus refuz ablehn abgelehn lehnt zurückgewies verworf verweiger respin respint rifiut recus rejeit отверг отклон отказ
    відкин відхил відмов reddet redd imtina odrzuc odmów odmow უარყ մերժե رفض عارض 拒绝 拒絕 反对 反對 拒否 反対`,
  ],
  [
    `abrir abrió abrieron reabr ouvrir ouvert rouvr öffn geöffn wiedereröffn aprire aperto riaprir reabrir откры відкри açıl açma açaca otwarc otworz otwier 开放 重开 再開`,
    `cerrar cerr ferm schließ geschloss chiu chius fechar fech закры закри kapat bağla zamkn zamyk 关闭 閉鎖`,
  ],
  [
    `aument increment ampli augment accroî erhöh steiger gesteiger aument увелич повыс повыш расшир збільш підвищ розшир artır yüksel genişlət artir zwiększ podnie podwyż 增加 扩大 増や 拡大`,
    `reduc reduj dismin réduc rédui dimin senk gesenk gekürz gedrossel reduzier verringer kürz riduc ridurr diminu reduz сокра сниз уменьш скороч зниз зменш azalt düşür zmniejsz obniż 减少 削减 減ら 縮小`,
  ],
  [
    `reanud reprend repris wiederaufnehm wiederaufgenomm fortsetz fortgesetz ripren retom возобнов продолж віднов продовж sürdür davam wznow wznów kontynuow 恢复 继续 継続 再開`,
    `suspend suspens aussetz ausgesetz einstell eingestell beend sospend interromp приостан прекра прерв призупин припин перерв askıya durdur dayandır zawies wstrzym przerw 暂停 中断 停止`,
  ],
  [
    `confirm bestätig conferm подтверд підтверд doğrula teyit təsdiq potwierdz հաստատ أكد 证实 确认 確認`,
    `desment desmint démen dementier bestritt bestreit smenti опроверг отрицал отрицает спрост запереч yalanla təkzib zaprzecz dement հերքե نفى 否认 否認`,
  ],
  [
    `celebr salud felicit salué saluer salue begrüß accolg saúd приветств привіта вітал memnuni alqışla powita 欢迎 歓迎`,
    `conden condamn verurteil condann осуд засуд kınadı kınama kınayan pislə qınayı potępi 谴责 非難`,
  ],
].map(([one, other]) => [stems(one!), stems(other!)] as const);

const UNITS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
  .split(" ")
  .map((word, i) => [word, 10 * (i + 2)] as const);
const NUMBER_WORDS = new Map<string, number>([
  ...UNITS.map((word, value) => [word, value] as const),
  ["twice", 2],
  ["thrice", 3],
  ...TENS,
  ...TENS.flatMap(([ten, value]) => UNITS.slice(1, 10).map((unit, i) => [`${ten}-${unit}`, value + i + 1] as const)),
]);
const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  mln: 1e6,
  billion: 1e9,
  bln: 1e9,
};
const APPROXIMATE = words("about around approximately nearly almost over some roughly least than up circa more");
/** What comes after figures of the clock, … */
const CLOCK = words("am pm a.m p.m gmt utc hours o'clock time");
/** … which say other things in other time zones. */
const ZONES = words("gmt utc time local est edt et cet msk");
/** Between two numbers that are this near, one of them is a rounded one. */
const ROUNDED = 0.06;

const strip = (word: Word) => word.fold.replace(/\.$/, "");

/** "N'ont": the French "ne" before a vowel. */
const isElided = ({ fold, isCapital }: Word) => !isCapital && /^n'\p{L}/u.test(fold);
const isBase = (word: Word) => BASES.has(word.fold) || isElided(word);

/** Whether a word only bears out a denial beside it: "ne … pas" denies once. */
function isBorneOut(list: readonly Word[], i: number): boolean {
  if (!BORNE_OUT.has(list[i]!.fold)) return false;
  return list.slice(Math.max(0, i - BORNE_OUT_REACH), i + BORNE_OUT_REACH).some(isBase);
}

/** "Nu" denies in Romanian, before such a word; in other languages it is "now". */
const AFTER_NU = words("a au am va vor este e s-a s-au se sunt poate pot exista trebuie");
const isRomanian = (list: readonly Word[], i: number) =>
  list[i]!.fold === "nu" && AFTER_NU.has(list[i + 1]?.fold ?? "");

/** Whether a word denies what follows it, by itself. */
function isDenial(list: readonly Word[], i: number): boolean {
  const word = list[i]!;
  if (isRomanian(list, i)) return true;
  if (!DENIALS.has(word.fold) && !REFUSALS.has(word.fold) && !isElided(word)) return false;
  return !AFTER_NOT.has(list[i + 1]?.fold ?? "") && !isBorneOut(list, i);
}

/** The words that a passage denies, and the words of denial before them. */
function deniedIn(list: readonly Word[]): Map<string, { denial: Word; denied: Word }> {
  const found = new Map<string, { denial: Word; denied: Word }>();
  const isMatter = ({ fold, isFunction }: Word) => !isFunction && !AUXILIARIES.has(fold) && !BORNE_OUT.has(fold);
  list.forEach((denial, i) => {
    if (!isDenial(list, i)) return;
    const reach = isBase(denial) ? BORNE_OUT_REACH : REACH;
    const denied = list.slice(i + 1, i + 1 + reach).find(isMatter);
    if (denied) found.set(denied.stem, { denial, denied });
  });
  return found;
}

const countDenials = (list: readonly Word[]) => list.filter((_, i) => isDenial(list, i)).length;

/** The words that deny without a "not"; where both passages have the same ones they undo each other. */
const covertIn = (list: readonly Word[]) =>
  list
    .filter(({ fold }) => COVERT.has(fold))
    .map(({ stem }) => stem)
    .sort()
    .join(" ");

const spanOf = (from: Word, to: Word = from): Span => ({
  start: Math.min(from.start, to.start),
  end: Math.max(from.end, to.end),
});

const difference = (what: Difference, left: Span, right: Span): LinkDifference => ({
  what,
  left: [left],
  right: [right],
});

/** An Arabic verb without the letter of its person, and with one spelling of hamza: "يؤكد" and "أكد" are one. Null in other scripts. */
function bareVerb({ fold }: Word): string | null {
  if (!/^\p{Script=Arabic}{3,}$/u.test(fold)) return null;
  const bare = fold.replace(/^و?[يتن](?=\p{L}{3})/u, "").replace(/[أإآؤئء]/g, "ا");
  return bare.length >= 3 ? bare : null;
}

/** "Agreed" and "did not agree": one denies what the other affirms, in the same words. */
function findDenial(left: PassageAnalysis, right: PassageAnalysis): LinkDifference | null {
  const [here, there] = [deniedIn(left.words), deniedIn(right.words)];
  // "Without security there can be no peace" affirms something: two denials undo each other.
  const apart = countDenials(left.words) - countDenials(right.words);
  if (Math.abs(apart) !== 1 || covertIn(left.words) !== covertIn(right.words)) return null;
  const isLeft = apart > 0;
  const [denied, fewer, others] = isLeft ? [here, there, right] : [there, here, left];
  // What both deny says nothing: "not ready for talks without conditions", "ready for talks without conditions".
  if (![...fewer.keys()].every((stem) => denied.has(stem))) return null;
  for (const [stem, { denial, denied: word }] of denied) {
    const isSame = (other: Word) =>
      other.stem === stem || (bareVerb(other) !== null && bareVerb(other) === bareVerb(word));
    const affirmed = others.words.find((other) => isSame(other) && !other.isFunction);
    if (!affirmed || fewer.has(stem) || (fewer.size > 0 && LOOSE.has(denial.fold))) continue;
    const own = spanOf(denial, word);
    return difference("polarity", isLeft ? own : spanOf(affirmed), isLeft ? spanOf(affirmed) : own);
  }
  return null;
}

/** "Etmedi", "gəlməyib": a Turkish or Azerbaijani verb with the syllable that denies, and what an ending may be. */
const DENIED_VERB =
  /^(\p{L}{2,}?)m[aeə](?:d[iıuü](?:l[aeə]r)?|m[iı]ş(?:d[iı]r|t[iı]r)?(?:l[aeə]r)?|y[aeə]c[aeə][kq](?:d[iı]r|t[iı]r)?|y[iı]b(?:d[iı]r)?(?:l[aeə]r)?)$/u;
const VERB_ENDING =
  /^(?:[dt][iıuü](?:l[aeə]r)?|m[iıuü]ş(?:d[iıuü]r|t[iıuü]r)?(?:l[aeə]r)?|[aeə]c[aeə][kq](?:d[iı]r|t[iı]r)?|[iıuü]b(?:d[iıuü]r)?(?:l[aeə]r)?)$/u;

/** So many words of a passage, or names, are compared one by one with those of another: no sentence has more. */
const MOST_LOOKED_AT = 12;

/** "Kabul etti" and "kabul etmedi": the same verb, with the denial inside it on one side. */
function findDenialInside(left: PassageAnalysis, right: PassageAnalysis): LinkDifference | null {
  const alone = (list: readonly Word[], other: readonly Word[]) => {
    const known = new Set(other.map(({ fold }) => fold));
    return list.filter(({ fold }) => !known.has(fold));
  };
  const [here, there] = [alone(left.words, right.words), alone(right.words, left.words)];
  const affirms = (list: readonly Word[], verb: string) =>
    list.find(({ fold }) => fold.startsWith(verb) && VERB_ENDING.test(fold.slice(verb.length)));
  for (const [own, other, isLeft] of [
    [here, there, true],
    [there, here, false],
  ] as const)
    for (const word of own.filter(({ fold }) => DENIED_VERB.test(fold)).slice(0, MOST_LOOKED_AT)) {
      const affirmed = affirms(other, DENIED_VERB.exec(word.fold)![1]!);
      if (affirmed) return difference("polarity", spanOf(isLeft ? word : affirmed), spanOf(isLeft ? affirmed : word));
    }
  return null;
}

type Test = (word: Word) => boolean;

/** What denies the verb before it, in Japanese and Korean; a duty ("なければならない") is none. */
const DENIALS_AFTER = /^(?:[しれ]?ない|なか|なかった|せん|ません|ず|않\p{L}*|못(?:했|하)\p{L}*)$/u;
const DUTIES = words("なけれ なければ なら ならない なく");
const AFTER_REACH = 3;

/** "合意した" and "合意しなかった": the same verb, with the denial after it on one side. */
function findDenialAfter(left: PassageAnalysis, right: PassageAnalysis): LinkDifference | null {
  const denials = ({ words: list }: PassageAnalysis) =>
    list.some(({ fold }) => DUTIES.has(fold)) ? [] : list.filter(({ fold }) => DENIALS_AFTER.test(fold));
  const [here, there] = [denials(left), denials(right)];
  if (here.length + there.length !== 1) return null;
  const isLeft = here.length === 1;
  const denial = (here[0] ?? there[0])!;
  const [own, other] = isLeft ? [left, right] : [right, left];
  const at = own.words.indexOf(denial);
  const verb = own.words
    .slice(Math.max(0, at - AFTER_REACH), at)
    .findLast(({ fold }) => !/^\p{Script=Hiragana}+$/u.test(fold));
  const affirmed = verb && other.words.findLast(({ fold }) => fold.startsWith(verb.fold.slice(0, 2)));
  if (!affirmed) return null;
  const denied = spanOf(verb, denial);
  return difference("polarity", isLeft ? denied : spanOf(affirmed), isLeft ? spanOf(affirmed) : denied);
}

/** "Accepted" and "rejected", where all else is alike and neither is denied. */
function findOpposites(left: PassageAnalysis, right: PassageAnalysis): LinkDifference | null {
  if (countDenials(left.words) !== countDenials(right.words)) return null;
  const exactly =
    (of: ReadonlySet<string>): Test =>
    ({ fold }) =>
      of.has(fold);
  // "Kabul" is no acceptance.
  const beginning =
    (of: readonly string[]): Test =>
    ({ fold, isCapital }) =>
      !isCapital && of.some((stem) => fold.startsWith(stem));
  const has = (list: readonly Word[], test: Test) => list.find(test);
  const pairs = [
    ...OPPOSITES.map((pair) => pair.map(exactly)),
    ...OPPOSITE_STEMS.map((pair) => pair.map(beginning)),
  ] as [Test, Test][];
  for (const [one, other] of pairs)
    for (const [a, b] of [
      [one, other],
      [other, one],
    ] as const) {
      const [here, there] = [has(left.words, a), has(right.words, b)];
      if (here && there && !has(left.words, b) && !has(right.words, a) && isSameObject(left, right, here, there))
        return difference("polarity", spanOf(here), spanOf(there));
    }
  return null;
}

/** Verbs that hold something in a state: "keep the crossing closed", "the crossing remains closed". */
const HOLDS = words(
  "keep keeps kept keeping leave leaves leaving remain remains remained remaining stay stays stayed staying",
);

/** What is held in the state that a word names; null where nothing is. */
function heldAs({ words: list, content }: PassageAnalysis, state: Word): ReadonlySet<string> | null {
  const at = list.indexOf(state);
  const hold = list.slice(Math.max(0, at - HELD_REACH), at).findLast(({ fold }) => HOLDS.has(fold));
  if (!hold) return null;
  const between = content.filter(({ start }) => start > hold.start && start < state.start);
  const held = between.length > 0 ? between : content.filter(({ start }) => start < hold.start).slice(-3);
  return new Set(held.map(({ stem }) => stem));
}

/** Whether the words after two verbs share one at least: it is the same thing that is accepted and rejected. */
function isSameObject(left: PassageAnalysis, right: PassageAnalysis, here: Word, there: Word): boolean {
  const after = ({ content }: PassageAnalysis, verb: Word) =>
    new Set(
      content
        .filter(({ start }) => start > verb.start)
        .slice(0, 5)
        .map(({ stem }) => stem),
    );
  const before = ({ content }: PassageAnalysis, verb: Word) =>
    new Set(
      content
        .filter(({ start }) => start < verb.start)
        .slice(-3)
        .map(({ stem }) => stem),
    );
  const meets = (one: ReadonlySet<string>, other: ReadonlySet<string>) => [...one].some((stem) => other.has(stem));
  const [heldHere, heldThere] = [heldAs(left, here), heldAs(right, there)];
  if (heldHere && meets(heldHere, heldThere ?? after(right, there))) return true;
  if (heldThere && meets(after(left, here), heldThere)) return true;
  return meets(after(left, here), after(right, there)) || meets(before(left, here), before(right, there));
}

interface Figure {
  value: number;
  span: Span;
  /** What is counted: the stems of the words after it, and before it. */
  beside: Set<string>;
  isApproximate: boolean;
  isClock: boolean;
  isYear: boolean;
  /** The month of a day. */
  month: string | null;
}

const MONTHS = words("january february march april may june july august september october november december");
const WEEKDAYS = words("monday tuesday wednesday thursday friday saturday sunday");

/** Days and months that a passage names without a number: "in June", "on Monday". */
const namedTimes = (list: readonly Word[], names: ReadonlySet<string>): Word[] =>
  list.filter(
    ({ fold, isCapital }, i) =>
      isCapital && names.has(fold) && ![list[i - 1], list[i + 1]].some((beside) => beside && /^\d/.test(beside.fold)),
  );

/** "In June" and "in July", where each passage names one and nearly all other words are the same. */
function findTimes(left: PassageAnalysis, right: PassageAnalysis): LinkDifference | null {
  for (const names of [MONTHS, WEEKDAYS]) {
    const [here, there] = [namedTimes(left.words, names), namedTimes(right.words, names)];
    if (here.length === 1 && there.length === 1 && here[0]!.fold !== there[0]!.fold)
      return difference("date", spanOf(here[0]!), spanOf(there[0]!));
  }
  return null;
}

/** "3 and 4 June": the month of the second day is that of the first. */
const afterNextDay = (list: readonly Word[], i: number): Word[] =>
  /^(?:and|to|or|until)$/.test(list[i + 1]?.fold ?? "") && /^\d{1,2}$/.test(list[i + 2]?.fold ?? "")
    ? list.slice(i + 3, i + 4)
    : [];

/** A number in words from a word on, "two million three hundred and five", and how many words it takes. */
function readWritten(list: readonly Word[], from: number): { value: number; count: number } {
  let [sum, part, count] = [0, 0, 0];
  for (let i = from; i < list.length; i++) {
    const { fold } = list[i]!;
    const value = NUMBER_WORDS.get(fold);
    const isScale = fold in SCALES;
    if (value !== undefined && (i === from || isTail(list, i))) part += value;
    else if (isScale && fold === "hundred") part = Math.max(1, part) * 100;
    else if (isScale) [sum, part] = [sum + Math.max(1, part) * SCALES[fold]!, 0];
    else if (!(fold === "and" && list[i - 1]!.fold in SCALES && NUMBER_WORDS.has(list[i + 1]?.fold ?? ""))) break;
    count = i - from + 1;
  }
  return { value: sum + part, count };
}

/** Whether a number in words goes on with that of the word before: "thirty two", "hundred and five", "thousand six". */
function isTail(list: readonly Word[], i: number): boolean {
  const before = list[i - 1]?.fold ?? "";
  const own = NUMBER_WORDS.get(list[i]!.fold) ?? 0;
  if (before === "and") return (list[i - 2]?.fold ?? "") in SCALES;
  return before in SCALES || ((NUMBER_WORDS.get(before) ?? 0) >= 20 && !before.includes("-") && own < 10);
}

const isInsideWritten = (list: readonly Word[], i: number) => {
  const before = list[i - 1]?.fold ?? "";
  const isAfterWords = (at: number) => NUMBER_WORDS.has(list[at]?.fold ?? "") || (list[at]?.fold ?? "") in SCALES;
  return isTail(list, i) && (before === "and" ? isAfterWords(i - 3) : before in SCALES ? isAfterWords(i - 2) : true);
};

function figuresIn({ words: list, numbers }: PassageAnalysis): Figure[] {
  const counted = new Set(
    numbers.flatMap(({ start, end }) => list.filter((word) => word.start >= start && word.end <= end)),
  );
  return list.flatMap((word, i) => {
    const written = NUMBER_WORDS.has(word.fold) ? readWritten(list, i) : null;
    // "Thirty-two" and "three thousand five hundred" are one number each.
    if (written && isInsideWritten(list, i)) return [];
    const isDigits = /^\p{N}/u.test(word.fold) && counted.has(word);
    if (!written && !isDigits) return [];
    const digits = word.fold.replace(/[,\u00a0](?=\d{3})/g, "");
    const scale = written ? 1 : (SCALES[list[i + 1]?.fold ?? ""] ?? 1);
    const value = (written?.value ?? Number(digits)) * scale;
    if (!Number.isFinite(value)) return [];
    const last = i + (written ? written.count - 1 : scale > 1 ? 1 : 0);
    const near = (from: number, to: number) => list.slice(Math.max(0, from), Math.max(0, to));
    const units = near(last + 1, last + 4).filter(
      ({ isFunction, fold }) => !isFunction && !(fold in SCALES) && !/^\p{N}/u.test(fold),
    );
    const months = [list[i - 1], list[i + 1], ...afterNextDay(list, i)].find(
      (other) => other && MONTHS.has(other.fold),
    );
    return [
      {
        value,
        span: spanOf(word, list[last]!),
        beside: new Set(units.slice(0, 2).map(({ stem }) => stem)),
        isApproximate: near(i - 3, i).some(({ fold }) => APPROXIMATE.has(fold)),
        isClock: /:/.test(word.fold) || near(i + 1, i + 3).some((other) => CLOCK.has(strip(other))),
        isYear: written === null && scale === 1 && value >= 1900 && value <= 2100 && /^\d{4}$/.test(word.fold),
        month: months?.fold ?? null,
      },
    ];
  });
}

const isSameKind = (one: Figure, other: Figure) =>
  one.isYear === other.isYear && (one.month === null) === (other.month === null) && one.isClock === other.isClock;

function isNear(one: Figure, other: Figure): boolean {
  const apart = Math.abs(one.value - other.value) / Math.max(one.value, other.value, 1);
  return (
    apart <= ROUNDED &&
    (one.isApproximate || other.isApproximate || one.value % 10 === 0 || other.value % 10 === 0) &&
    one.value > 20
  );
}

/** "3,500 families" and "5,300 families", "5 April" and "6 April": numbers of the same thing that stand in one passage each. */
function findFigures(left: PassageAnalysis, right: PassageAnalysis, areSame: boolean): LinkDifference | null {
  const [here, there] = [figuresIn(left), figuresIn(right)];
  const hasZone = [left, right].some(({ words: list }) => list.some((word) => ZONES.has(strip(word))));
  const key = ({ value, month }: Figure) => `${value} ${month ?? ""}`;
  const [known, others] = [new Set(here.map(key)), new Set(there.map(key))];
  for (const one of here.filter((figure) => !others.has(key(figure))))
    for (const other of there.filter((figure) => !known.has(key(figure)))) {
      if (!isSameKind(one, other) || isNear(one, other) || (one.isClock && hasZone)) continue;
      const isDay = one.month !== null;
      const isSameUnit = [...one.beside].some((stem) => other.beside.has(stem));
      const areAlone = here.length === 1 && there.length === 1;
      if (isDay || ((one.isYear || one.isClock) && areAlone)) return difference("date", one.span, other.span);
      if (!one.isYear && !one.isClock && (isSameUnit || (areSame && areAlone)))
        return difference("figure", one.span, other.span);
    }
  return null;
}

/** Words in front of names. */
const TITLES = words(
  "president prime minister foreign secretary mr mrs ms dr king queen chancellor premier ambassador general state defense defence",
);
/** Verbs in which both sides do the same. */
const MUTUAL = words(
  "meet met discuss discussed talk talked speak spoke agree agreed hold held exchange exchanged sign signed share shared and with between",
);

/** "A will pay B" and "B will pay A": the same words, with the two names in each other's place. */
function findSwapped(left: PassageAnalysis, right: PassageAnalysis): LinkDifference | null {
  const names = ({ words: list }: PassageAnalysis) =>
    list.filter(
      ({ isCapital, isFunction, fold }, i) =>
        isCapital && !isFunction && !TITLES.has(fold) && (i > 0 || /^\p{L}{4,}$/u.test(fold)),
    );
  const [here, there] = [names(left), names(right)];
  const known = new Set(there.map(({ stem }) => stem));
  const common = here.filter(({ stem }) => known.has(stem));
  const at = (list: readonly Word[], stem: string) => list.findIndex((word) => word.stem === stem);
  const shared = [...new Set(common.map(({ stem }) => stem))];
  if (shared.length > MOST_LOOKED_AT) return null;
  const positions = shared.map((stem) => [at(left.words, stem), at(right.words, stem)] as const);
  // Of three names and more only two change places: in other words more would.
  const turned = positions.flatMap(([a, c], i) =>
    positions.slice(i + 1).flatMap(([b, d]) => (a < b === c < d ? [] : [[a, b, c, d] as const])),
  );
  if (turned.length !== 1) return null;
  const [a, b, c, d] = turned[0]!;
  const between = (list: readonly Word[], i: number, j: number) => list.slice(Math.min(i, j) + 1, Math.max(i, j));
  const [inLeft, inRight] = [between(left.words, a, b), between(right.words, c, d)];
  const isMutual = [...inLeft, ...inRight].some(({ fold }) => MUTUAL.has(fold));
  const verb = inLeft.find(({ stem, isFunction }) => !isFunction && inRight.some((other) => other.stem === stem));
  const isPassive = [left, right].some(({ words: list }) => list.some(({ fold }) => fold === "by"));
  if (!verb || isMutual || isPassive) return null;
  const [first, second] = [left.words[Math.min(a, b)]!, right.words[Math.min(c, d)]!];
  return difference("actor", spanOf(first), spanOf(second));
}

/**
 * What contradicts in two linked passages: one denies what the other affirms, numbers or days of the same thing differ, or who acts and who
 * is acted on change places. Cautious: it looks for contradictions only where the words are much the same otherwise.
 *
 * @returns the first contradiction found, with its words as offsets of either text; null where there is none
 * @example
 * findDifference(read("They agreed."), read("They did not agree."))?.what; //=> "polarity"
 */
export function findDifference(left: PassageAnalysis, right: PassageAnalysis): LinkDifference | null {
  const overlap = wordOverlap(left.words, right.words);
  if (overlap < PARALLEL_FROM) return null;
  const swapped = overlap >= SAME_WORDS_FROM ? findSwapped(left, right) : null;
  return (
    findDenial(left, right) ??
    findDenialInside(left, right) ??
    findDenialAfter(left, right) ??
    findOpposites(left, right) ??
    findFigures(left, right, overlap >= SAME_WORDS_FROM) ??
    (overlap >= SAME_WORDS_FROM ? findTimes(left, right) : null) ??
    swapped
  );
}
