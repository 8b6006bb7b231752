import type { PointMark } from "./weigh-points";
import type { Span } from "../../model/comparisons/comparison";

/** A passage of at most this length is quoted whole; in UTF-16 code units. */
const WHOLE_UP_TO = 100;
/** The shortest and the longest stretch that is quoted of a longer passage, if its clauses allow it. */
const SHORTEST = 30;
const LONGEST = 180;
/** What a quotation gains by including the beginning of its passage, which mostly says who acts. */
const BEGINNING = 0.3;
/** What it loses if it opens quotation marks without closing them. */
const PARTED_QUOTATION = 1;
/** A quotation that is longer by this much must gain one unit of weight. */
const LENGTH_FOR_ONE = 160;
const ALONE = { beginning: BEGINNING, lengthForOne: LENGTH_FOR_ONE, shortest: SHORTEST };
/** The same for a quotation of what both sides say. It may be shorter, so that it leaves out clauses that only this side has. */
const SHARED = { beginning: 0.1, lengthForOne: 70, shortest: 12 };
/** What joins a passage to the one before it, or numbers it. */
const JOINS = /^(?:(?:\(?\d{1,2}[.)]|[•·▪●*–—-])\s+)?(?:(?:and|but)\s+(?:also\s+)?)?/iu;
/** A lead-in that says nothing: "In addition,", "According to the press service,". */
const LEAD_IN = /^[^,]{2,45},\s+(?!(?:and|but|or|nor|which|who|whose|as|including)\b)/iu;

/** Words in -ed and -ing that describe what follows them, unless that is an object: "continued efforts", but "continued their talks". */
const DESCRIBES = String.raw`(?:advanced|armed|combined|continued|developed|detained|displaced|emerging|enhanced|existing|expanded|balanced|binding|coordinated|dignified|enduring|growing|improved|increased|increasing|joined|lasting|leading|limited|long-?standing|ongoing|outstanding|planned|standing|unwavering|pressing|proposed|reinforced|related|remaining|renewed|shared|surrounding|sustained|united|updated|upcoming)\s+(?!(?:an?|her|his|its|our|that|the|their|to)\b|\p{Lu})`;
/** What follows a comma between clauses, unlike one between items of a list: a verb or a subject. */
const CLAUSE = String.raw`(?!${DESCRIBES}|(?:including|during|regarding|concerning|according|following|being)\b)(?:also\s+)?(?:\p{Ll}{2,}(?:ed|ing)|he|she|they|it|we|there|said|told|made|gave|took|drew|held|spoke|sought|the\s+\p{L}+\s+\p{Ll}+ed|(?:\p{Lu}[\p{L}.'’-]*\s+){1,4}(?:\p{Ll}{2,}ed|said|told|will|would|has))\b`;
/** After "and" a clause may begin with any verb. After a comma alone, such a verb belongs to a subject before the comma. */
const GOES_ON = String.raw`${CLAUSE}|(?:also\s+)?(?:will|would|is|are|was|has|have|can|must|should)\b`;
const RUSSIAN_NOUNS = "материал|сигнал|канал|капитал|персонал|журнал|арсенал|потенциал|финал|генерал";
/** How a clause begins in other languages whose verb comes first: "condamné les", "subrayó", "осудил", "закликав". */
const CLAUSE_ELSEWHERE = [
  String.raw`(?:a\s+|ont\s+)?\p{Ll}{2,}(?:é|i)(?:e|s|es)?\s+(?:(?:les?|la|une?|des?|du|aux?|à|que|sa|son|ses|leurs?|sur)\s|[ld]['’])`,
  String.raw`(?:se\s+|también\s+)?\p{Ll}{3,}(?:ó|aron|ieron)(?!\p{L})`,
  String.raw`\p{Ll}{3,}(?:ou|aram|eram|iram)(?!\p{L})`,
  String.raw`(?:ha|hanno)\s+\p{Ll}+t[oaie](?!\p{L})`,
  String.raw`\p{Ll}{3,}ten?\s+(?:die|der|den|dem|das|dass|sich|seine[nr]?|ihre[nr]?|eine[nr]?|ein|zu|zur|zum|auf|für|an|ferner|erneut)(?!\p{L})`,
  String.raw`(?:также\s+)?(?!(?:${RUSSIAN_NOUNS}))\p{Ll}{2,}(?:[аяиеуы]л)[аи]?(?:с[ья])?(?!\p{L})`,
  String.raw`(?:також\s+)?(?!держав)\p{Ll}{3,}(?:[аи]в|[аи]л[аи])(?:ся)?(?!\p{L})`,
].join("|");
/** Where a clause has ended in languages whose verb comes last, and in Arabic, where "and" is a letter of the verb. */
const PARTS_ELSEWHERE = String.raw`(?<=(?:d[ıiuü]|t[ıiuü]|m[ıi]ş|[ıi]b|blər|ıblar|arak|erek|araq|ərək)),\s+|(?<=،)\s+(?=(?:و|كما|مؤكد|مشير|معرب|داعي)\p{L}*)|(?<=[してでりたいめき]、)`;
/** Where one quotation may end and another begin: after the border. */
const PARTS = new RegExp(
  String.raw`${PARTS_ELSEWHERE}|(?:,|,?\s+(?:et|mais|y|e|und|и|а|но|та|і|й|але))\s+(?=${CLAUSE_ELSEWHERE})|(?<=[;:])\s+|\s+[—–-]\s+|(?<=[；：，])|,?\s+(?:and|but|while)\s+(?=${GOES_ON})|,\s+(?:so\s+that|because|since)\s+|,\s+(?=${CLAUSE})`,
  "gu",
);
/** Where one may begin but not end, because the words before it only announce it. */
const BEGINS = /(?<=ed|said|told|made clear)\s+that\s+/gu;
const BEFORE_WHICH =
  "under|in|of|for|to|by|with|from|on|at|through|during|after|before|about|against|into|among|including|despite";
/** Where one may end but not begin, because what follows depends on the words before it. "Those who finance it" has no such place. */
const ENDS = new RegExp(
  String.raw`,?\s+(?=(?:including|as\swell\sas|in\saddition\sto|despite|during|such\sas)\s)|,\s+(?=(?:(?:${BEFORE_WHICH})\s+(?:which|whom|whose)|which|who|where|whose|as|with|in|for|at|by)\s)`,
  "giu",
);
/** A clause within a list, which goes on after it: "the border, which is closed, and the harbour". */
const WITHIN_LIST = /^,\s+(?:which|who|whose|where)\s[^,;]*,\s+and\s+(?:an?|the|its|his|her|their|our)\s/iu;
/** The comma that ends an aside, so that the clause before the aside goes on. Before one of these words the aside goes on. */
const AFTER_COMMA =
  /,\s+(?!(?:and|but|or|nor|so|because|since|although|which|who|whose|where|when|while|if|that|as|with|in|for|at|by|on|of|to|from|including|such|despite|even|especially|particularly|both|not|an?|the|its|his|her|their|our|he|she|it|they|we)\b|\p{L}+ing\b|\p{Lu})/u;
const TRAILING = /[\s,;:，；：、—–-]+$/u;
const OPENING_MARKS = /[“«„]/gu;
const CLOSING_MARKS = /[”»]/gu;
const PLAIN_MARKS = /"/gu;

const count = (text: string, marks: RegExp): number => text.match(marks)?.length ?? 0;

/** Whether a stretch opens a quotation without closing it, or the other way round. */
const partsQuotation = (stretch: string): boolean =>
  count(stretch, OPENING_MARKS) !== count(stretch, CLOSING_MARKS) || count(stretch, PLAIN_MARKS) % 2 > 0;

/** Where quotations may begin and end. */
function bordersOf(text: string, { start, end }: Span): { begins: number[]; ends: number[] } {
  const words = text.slice(start, end);
  const begins = [start];
  const ends = [end];
  // An aside between two commas is followed by the verb of the words before it.
  const isAside = (index: number) =>
    words[index] === "," && (AFTER_COMMA.test(words.slice(index + 1)) || WITHIN_LIST.test(words.slice(index)));
  for (const { index, 0: border } of words.matchAll(PARTS)) {
    if (!isAside(index)) ends.push(start + index);
    begins.push(start + index + border.length);
  }
  for (const { index, 0: border } of words.matchAll(BEGINS)) begins.push(start + index + border.length);
  for (const { index } of words.matchAll(ENDS)) if (!isAside(index)) ends.push(start + index);
  const leadIn = LEAD_IN.exec(words);
  if (leadIn) begins.push(start + leadIn[0].length);
  const sorted = (places: number[]) => [...new Set(places)].sort((a, b) => a - b);
  return { begins: sorted(begins), ends: sorted(ends) };
}

/**
 * Cuts a passage to the words that carry its point: the clauses that hold, in few words, most of what makes it worth leading with. A short
 * passage is quoted whole.
 *
 * @param text the whole text; all offsets are UTF-16 code units of it
 * @param passage the passage
 * @param marks what makes it worth leading with, as found by `weighPoints`
 * @param isShared whether the marks are what the other side says too; then clauses without any of them are cut off
 * @returns a stretch within the passage, beginning and ending at borders of clauses; the whole passage if it cannot be cut
 * @example
 * const text = "The Secretary noted the need to adhere to commitments on human rights here, and urged the release of those detained.";
 * const { start, end } = cutQuotation(text, { start: 0, end: text.length }, [{ start: 80, end: 85, weight: 1 }]);
 * text.slice(start, end); //=> "urged the release of those detained."
 */
export function cutQuotation(text: string, passage: Span, marks: readonly PointMark[], isShared = false): Span {
  const { beginning, lengthForOne, shortest } = isShared ? SHARED : ALONE;
  const joined = JOINS.exec(text.slice(passage.start, passage.end))![0].length;
  const whole = { start: passage.start + joined, end: passage.end };
  if (whole.end - whole.start <= WHOLE_UP_TO) return whole;
  const { begins, ends } = bordersOf(text, whole);
  // Marks that were opened in an earlier passage are closed in this one, wherever it is cut.
  const mayPart = partsQuotation(text.slice(whole.start, whole.end));
  let best: { span: Span; value: number } | null = null;
  for (const start of begins)
    for (const end of ends) {
      const length = end - start;
      if (length < shortest || length > LONGEST) continue;
      const gain =
        (start === whole.start ? beginning : 0) -
        (!mayPart && partsQuotation(text.slice(start, end)) ? PARTED_QUOTATION : 0);
      const held = marks.filter((mark) => mark.weight > 0 && mark.start >= start && mark.end <= end);
      const value = held.reduce((sum, { weight }) => sum + weight, 0) - length / lengthForOne + gain;
      if (best === null || value > best.value) best = { span: { start, end }, value };
    }
  if (best === null) return whole;
  const { start, end } = best.span;
  return { start, end: end - (TRAILING.exec(text.slice(start, end))?.[0].length ?? 0) };
}
