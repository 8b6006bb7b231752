import type { Cast } from "./actors/cast";
import type { Attribution, Attributor } from "./attribution/attributor";
import type { Speaker } from "./attribution/speaker";
import { guessStatementCall, namesPartner, partnerOf, type CallContext } from "./calls";
import { MIN_STATEMENT_WORDS } from "./limits";
import type { Quotation } from "./quotations";
import type { Statement } from "./types";
import type { Span } from "../model/comparisons/comparison";

/** Quotations under one attribution. */
interface Group {
  quotations: Quotation[];
  attribution: Attribution;
}

const ONLY_A_PART =
  /\b(?:in particular|particularly|inter alia|in part|partly|among other things|notably|excerpts?|an extract|parts? of)\b/i;
const WHOLE = /\b(?:reads?|says|as follows|(?:full|complete) text|following)\b[^.]*[:：]?\s*$/i;
const SOCIAL_MEDIA =
  /\b(?:[Tt]witter|[Tt]weet(?:ed|s)?|Telegram|Facebook|Instagram|Truth Social|Weibo|LinkedIn|Bluesky|Threads|[Ss]ocial (?:media|network)|on X|X account|(?:Twitter|Telegram|Facebook) (?:page|channel|account)|posted on|in a post)\b/;
const ELISION = /(?:^|\s)(?:\[?\.{3}\]?|\[?…\]?)(?:\s|$)|\(\s*…\s*\)/;
const wordCount = (text: string) =>
  (text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu) ?? []).reduce(
    // Scripts without spaces: about two characters to a word.
    (sum, word) =>
      sum +
      (/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(word)
        ? Math.ceil(word.length / 2)
        : 1),
    0,
  );

const beginsSentence = (text: string) => /^[\p{P}\p{S}\s]*(?:\p{Lu}|\p{Lo}|\p{N})/u.test(text);

/** Longer words that a title writes small: prepositions. */
const SMALL_IN_TITLES =
  /^(?:about|above|after|against|along|among|around|before|behind|below|between|beyond|during|through|toward|towards|under|until|within|without)$/;

/** Most words of a title begin with a capital; a sentence that is rich in names has a verb in small letters all the same. */
function isTitle(text: string): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  if (words.some((word) => /^\p{Ll}{5,}$/u.test(word) && !SMALL_IN_TITLES.test(word))) return false;
  return words.length > 0 && words.filter((word) => /^\p{Lu}/u.test(word)).length > words.length * 0.7;
}

/** Whole sentences at length, and neither a title nor words in scare quotes. */
const isAtLength = (text: string) => beginsSentence(text) && wordCount(text) >= MIN_STATEMENT_WORDS && !isTitle(text);

/**
 * What stands between two stretches of quoted words in a statement: the line ends between their paragraphs, or a space.
 */
function joint(body: string, from: number, to: number): string {
  return /\n\s*/.exec(body.slice(from, to))?.[0] ?? " ";
}

const CLOSED_BY_ARTICLE = /[,，]$/;

/** The words of a statement, cut from the body; a comma by which the article closed a whole sentence gives way to a full stop. */
function cutText(body: string, parts: Span[]): { text: string; spans: Span[] } {
  const spans: Span[] = [];
  let text = "";
  parts.forEach((part, i) => {
    const next = parts[i + 1];
    const raw = body.slice(part.start, part.end);
    const goesOn = next !== undefined && !beginsSentence(body.slice(next.start, next.end));
    const hasComma = CLOSED_BY_ARTICLE.test(raw);
    const isBare = /[\p{L}\p{N}%)]$/u.test(raw);
    const span = hasComma && !goesOn ? { start: part.start, end: part.end - 1 } : part;
    text += body.slice(span.start, span.end);
    if ((hasComma || isBare) && !goesOn && !/[.!?…]$/.test(text)) text += ".";
    if (next) text += joint(body, part.end, next.start);
    spans.push(span);
  });
  return { text, spans };
}

/** Reads the statements of one body. */
export class StatementReader {
  /** The index of the paragraph that begins at an offset, and of the one that ends there. */
  readonly #starts: Map<number, number>;
  readonly #ends: Map<number, number>;

  constructor(
    private readonly body: string,
    paragraphs: Span[],
    private readonly cast: Cast,
    private readonly attributor: Attributor,
    private readonly context: CallContext,
    private readonly quotedBy: string | null,
  ) {
    this.#starts = new Map(paragraphs.map(({ start }, i) => [start, i]));
    this.#ends = new Map(paragraphs.map(({ end }, i) => [end, i]));
  }

  /** Quotations under their attributions: one without words of its own goes on with the one before it. */
  #group(quotations: Quotation[]): Group[] {
    const groups: Group[] = [];
    let open: Group | null = null;
    let last: Speaker | null = null;
    let since = 0;
    quotations.forEach((quotation, i) => {
      const previous = quotations[i - 1];
      if (open && previous && this.#goesOn(previous, quotation, quotations[i + 1]?.outer.start ?? this.body.length)) {
        open.quotations.push(quotation);
        since = quotation.outer.end;
        return;
      }
      open = null;
      if (!beginsSentence(this.#words(quotation))) return;
      const attribution = this.attributor.attribute(
        quotation,
        previous?.outer.end ?? 0,
        quotations[i + 1]?.outer.start ?? this.body.length,
        last,
        since,
      );
      since = quotation.outer.end;
      last = attribution === null || attribution === "other" ? "other" : (attribution.actor ?? "open");
      if (attribution === null || attribution === "other") return;
      const group = groups.at(-1);
      if (attribution.continues && group && !this.#isOnOtherCall(group, quotation))
        (open = group).quotations.push(quotation);
      else groups.push((open = { quotations: [quotation], attribution }));
    });
    return groups;
  }

  /** "In the call with …": the same source goes on, about another of its calls. */
  #isOnOtherCall({ quotations, attribution: { actor } }: Group, quotation: Quotation): boolean {
    const issuer = actor && this.cast.issuerOf(actor, actor.party);
    const [before, own] = [quotations.flatMap(({ parts }) => parts), quotation.parts].map((spans) =>
      partnerOf(this.context, issuer, spans),
    );
    return before !== own && before !== null && own !== null;
  }

  #words({ parts }: Quotation): string {
    return this.body.slice(parts[0]!.start, parts.at(-1)!.end);
  }

  /** Whether a quotation goes on with the one before: as the rest of its sentence, after its attribution, or as the next paragraph. */
  #goesOn(previous: Quotation, quotation: Quotation, next: number): boolean {
    const between = this.body.slice(previous.outer.end, quotation.outer.start);
    if (!beginsSentence(this.#words(quotation)))
      return CLOSED_BY_ARTICLE.test(this.#words(previous)) && /,\s*[-–—]?\s*$/.test(between) && !between.includes("\n");
    const { before, after } = this.attributor.around(quotation, previous.outer.end, next);
    if (before || after || /[:：]\s*$/.test(between)) return false;
    if (!between.includes("\n"))
      return (
        this.attributor.sentenceAt(quotation.outer.start) - this.attributor.sentenceAt(previous.outer.end - 1) <= 1
      );
    // The next paragraph, quoted from its beginning, after one that was quoted to its end.
    const own = this.#starts.get(quotation.outer.start);
    return own !== undefined && this.#ends.get(previous.outer.end) === own - 1;
  }

  #extent(group: Group, text: string, said: string, isPost: boolean): Statement["extent"] {
    const [first] = group.quotations;
    const last = group.quotations.at(-1)!;
    if (group.quotations.some(({ isClosed }) => !isClosed) || ELISION.test(text) || ONLY_A_PART.test(said))
      return "partial";
    if (isPost) return group.quotations.length === 1 ? "full" : "partial";
    if (!group.attribution.isIntroduced) return "partial";
    const fillsToEnd = this.#ends.has(last.outer.end);
    const fillsFromStart = this.#starts.has(first!.outer.start);
    return fillsToEnd && (fillsFromStart || WHOLE.test(said)) ? "full" : "partial";
  }

  #read(group: Group, before: Statement[]): Statement | null {
    const parts = group.quotations.flatMap((quotation) => quotation.parts);
    const { text, spans } = cutText(this.body, parts);
    if (!isAtLength(text)) return null;
    const { actor, words } = group.attribution;
    const said = words.map(({ start, end }) => this.body.slice(start, end).trim()).join(" … ");
    const issuer = actor && this.cast.issuerOf(actor, actor.party);
    const isPost = SOCIAL_MEDIA.test(said);
    const previous = issuer && before.findLast((other) => other.issuer?.name === issuer.name);
    const goesOn =
      previous && !SEPARATE.test(said) && !namesPartner(this.context, issuer, spans, previous.spans.at(-1)!.end);
    return {
      text,
      spans,
      issuer,
      kind: isPost ? "official-post" : "official-statement",
      extent: this.#extent(group, text, said, isPost),
      quotedBy: this.quotedBy,
      call: goesOn ? previous.call : guessStatementCall(this.context, issuer, spans),
      introduction: said.replace(/^[\s,;.–—-]+/, "").replace(/\s+/g, " "),
    };
  }

  read(quotations: Quotation[]): Statement[] {
    const statements = this.#group(quotations).reduce<Statement[]>((before, group) => {
      const statement = this.#read(group, before);
      return statement ? [...before, statement] : before;
    }, []);
    return statements.reduce<Statement[]>((joined, statement) => {
      const at = joined.findIndex((other) => isOneReadout(other, statement));
      if (at < 0) return [...joined, statement];
      return joined.with(at, this.#join(joined[at]!, statement));
    }, []);
  }

  #join(first: Statement, second: Statement): Statement {
    const gap = joint(this.body, first.spans.at(-1)!.end, second.spans[0]!.start);
    return {
      ...first,
      text: first.text + gap + second.text,
      spans: [...first.spans, ...second.spans],
      introduction:
        first.introduction === second.introduction
          ? first.introduction
          : `${first.introduction} … ${second.introduction}`,
    };
  }
}

/** Sentences that an article lifts here and there from one issuer's account of one call are one readout. */
const isOneReadout = (one: Statement, other: Statement) =>
  one.issuer !== null &&
  one.extent === "partial" &&
  other.extent === "partial" &&
  one.kind === "official-statement" &&
  other.kind === one.kind &&
  one.issuer.name === other.issuer?.name &&
  one.call.counterpart?.name === other.call.counterpart?.name &&
  one.call.counterpart?.partyName === other.call.counterpart?.partyName &&
  one.call.date === other.call.date &&
  SEPARATE.test(one.introduction) === SEPARATE.test(other.introduction);

/** "In a separate call": of another call than the sentence before. */
const SEPARATE =
  /\b(?:separate|another|second|earlier|later|different)(?: \w+)? (?:telephone |phone |video )?(?:call|conversation|meeting|talks)|\bseparately\b/i;
