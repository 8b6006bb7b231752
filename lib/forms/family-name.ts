import lists from "../resources/family-names.json";

const setOf = (names: readonly string[]): ReadonlySet<string> => new Set(names);

const CHINESE = setOf(lists.chinese);
const KOREAN = setOf(lists.korean);
const JAPANESE = setOf(lists.japanese);
const JAPANESE_GIVEN = setOf(lists.japaneseGiven);
const VIETNAMESE = setOf(lists.vietnamese);
const HUNGARIAN_GIVEN = setOf(lists.hungarianGiven);
const SPANISH_GIVEN = setOf(lists.spanishGiven);
const PARTICLES = setOf(lists.particles);
const TITLES = setOf(lists.titles);
const SUFFIXES = setOf(lists.suffixes);

const fold = (word: string) => word.toLowerCase().replace(/[.,]/g, "");
/** Without accents too: "Nguyễn" is "nguyen". */
const bare = (word: string) => fold(word).replace(/đ/g, "d").normalize("NFD").replace(/\p{M}/gu, "");

/** The sounds of a Chinese given name ("Jinping", "Ching-te") and of a Korean one ("Jong", "Jae-myung"), so that Kim Beazley is neither. */
const PINYIN = /^(?:(?:zh|ch|sh|ts|hs|[bpmfdtnlgkhjqxrzcsyw])?[aeiouüv]{1,3}(?:ng|[nrhktwpm])?[-'’]?){1,3}$/;
const HANGUL = /^(?:(?:ch|kk|ss|wh|[bcdghjkmnprstyl])?[wy]?(?:[aeiou]{1,3})(?:ng|ck|[nmklptbh])?-?){1,3}$/;

/** Country names of two words, after "of". */
const TWO_WORDS = /^(?:united|south|north|new|saudi|costa|el|sri)$/i;

const isTitle = (word: string) => TITLES.has(fold(word)) || /^H\.?E\.?$/.test(word);

/** "Jr.", "Leo XIV". */
const isSuffix = (word: string) => SUFFIXES.has(fold(word)) || /^[IVX]{2,5}$/.test(word);

/** The words of a name without titles before it ("President of Ukraine"), initials in the middle, nicknames and what comes after it. */
function wordsOf(principal: string): string[] {
  const [whole = ""] = principal.replace(/[(“"][^)”"]*[)”"]/g, " ").split(/[,،，;|]/);
  const words = whole.trim().split(/\s+/).filter(Boolean);
  while (words.length > 1 && isSuffix(words.at(-1)!)) words.pop();
  while (words.length > 1 && isTitle(words[0]!)) {
    const title = fold(words.shift()!);
    if (title !== "of") continue;
    if (words.length > 2 && fold(words[0]!) === "the") words.shift();
    if (words.length > 2 && !TITLES.has(fold(words[0]!)))
      words.splice(0, TWO_WORDS.test(words[0]!) && words.length > 3 ? 2 : 1);
  }
  return words;
}

const capitalise = (word: string) =>
  word
    .toLowerCase()
    .replace(/(^|[-'’])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
/** "JD", and not "LI". */
const isTwoInitials = (word: string) =>
  /^\p{Lu}{2}$/u.test(word) && ![CHINESE, KOREAN, JAPANESE, VIETNAMESE].some((names) => names.has(bare(word)));
const isCapitals = (word: string) => /^\p{Lu}[\p{Lu}'’-]+$/u.test(word) && !/[·.]/.test(word) && !isTwoInitials(word);

const isInitial = (word: string) => /^\p{Lu}\.?$/u.test(word);

/** The last word with the particles before it: "von der Leyen", "Al Thani", "bin Salman". */
function lastWithParticles(words: readonly string[]): string {
  // "Ulisses Correia e Silva"
  if (words.length > 3 && words.at(-2) === "e") return words.slice(-3).join(" ");
  let from = words.length - 1;
  // "von der Leyen" may stand alone; so may "Al Nahyan"; "Ben" before one name is a given name.
  while (
    from > 0 &&
    PARTICLES.has(fold(words[from - 1]!)) &&
    (from > 1 || /^(?:\p{Ll}|A[lL]$|E[lL]$)/u.test(words[0]!))
  )
    from--;
  return words.slice(Math.max(0, from)).join(" ");
}

/** "LAVROV Sergey", "Sergey LAVROV": capitals are how ministries mark the family name. */
function markedByCapitals(words: readonly string[]): string | null {
  const marked = words.filter(isCapitals);
  if (marked.length === 0 || marked.length === words.filter((word) => !isInitial(word)).length) return null;
  const from = words.findIndex(isCapitals);
  let start = from;
  while (start > 0 && PARTICLES.has(words[start - 1]!)) start--;
  return [...words.slice(start, from), ...marked.map(capitalise)].join(" ");
}

/** Names in Han and Hangul are written without a space: the family name is the first letter, or one of those with two. */
function inOwnScript(words: readonly string[]): string | null {
  const name = words.join(" ");
  if (!/^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}々·・•\s]+$/u.test(name)) return null;
  if (/[·・•]/.test(name))
    return name
      .split(/[·・•]/)
      .at(-1)!
      .trim();
  if (words.length > 1) return words[0]!;
  const known = lists.nameFirstHan.find((family) => name.startsWith(family) && name.length > family.length);
  const length = /\p{Script=Hangul}/u.test(name) || name.length < 4 ? 1 : 2;
  return known ?? [...name].slice(0, length).join("");
}

/** Whether the first word is the family name by the usage of China, Korea, Japan or Hungary. */
function isFamilyFirst(words: readonly string[]): boolean {
  const [first = "", ...given] = words.map(bare);
  const last = given.at(-1) ?? "";
  if (given.length > 2 || given.length === 0) return false;
  if (JAPANESE.has(first) || JAPANESE.has(last)) return !JAPANESE.has(last) || JAPANESE_GIVEN.has(last);
  if (JAPANESE_GIVEN.has(last) && !JAPANESE_GIVEN.has(first)) return true;
  if (HUNGARIAN_GIVEN.has(fold(words.at(-1)!))) return !HUNGARIAN_GIVEN.has(fold(words[0]!));
  const sounds = (pattern: RegExp) => given.every((word) => pattern.test(word));
  return (CHINESE.has(first) && sounds(PINYIN)) || (KOREAN.has(first) && sounds(HANGUL));
}

const isPatronymic = (word: string) => /(?:[oe]vich|[oe]vna|ovych|ivna|ович|евич|івна|овна|евна)$/i.test(word);

/** Spanish names have two family names, of which the first is used: "Pedro Sánchez Pérez-Castejón" is Sánchez. */
function spanish(words: readonly string[]): string | null {
  const from = words.findIndex((word) => !SPANISH_GIVEN.has(fold(word)));
  const rest = words.slice(from);
  if (from < 1 || rest.length !== 2 || PARTICLES.has(fold(rest[0]!)) || /^\p{L}\.?$/u.test(rest[0]!)) return null;
  return rest[0]!;
}

/**
 * The name by which a person is called in a title: the family name, found by the usage of the person's language. Titles, offices and
 * honorifics before it are left out. A Vietnamese leader is called by the given name ("Phúc", as ministries and newspapers call him),
 * because nearly half the country is Nguyễn. What no rule knows is the last word, with its particles: that is right for most of Europe
 * and the Americas, and wrong for, say, Ethiopian names.
 *
 * @param principal as the form holds it: "Wang Yi, Foreign Minister"
 * @returns "" where there is no name
 * @example
 * familyName("Wang Yi, Foreign Minister");    //=> "Wang"
 * familyName("Ursula von der Leyen");         //=> "von der Leyen"
 * familyName("Pedro Sánchez Pérez-Castejón"); //=> "Sánchez"
 */
export function familyName(principal: string): string {
  const written = wordsOf(principal);
  const marked = inOwnScript(written) ?? markedByCapitals(written);
  if (marked !== null) return marked;
  const isAllCapitals = written.length > 1 && written.every((word) => isCapitals(word) || isInitial(word));
  const words = isAllCapitals ? written.map(capitalise) : written;
  const double = lists.doubles.find((pair) => ` ${words.join(" ")}`.endsWith(` ${pair}`));
  if (double) return double;
  const called = lists.calledByGiven.find((pair) =>
    `${words.map(bare).join(" ")} `.startsWith(`${pair.split(" ").map(bare).join(" ")} `),
  );
  if (called) return words[0]!;
  if (words.length < 2) return words[0] ?? "";
  if (words.length === 3 && isPatronymic(words[2]!)) return words[0]!;
  if (VIETNAMESE.has(bare(words[0]!)) && (words.length > 2 || !CHINESE.has(bare(words[0]!)))) return words.at(-1)!;
  if (isFamilyFirst(words)) return words[0]!;
  return spanish(words) ?? lastWithParticles(words);
}
