import type { Span } from "../../../model/comparisons/comparison";
import type { Resources } from "../../../model/resources";
import { formReader, type Word } from "../words";

/** The most other words that " .. " in a form stands for. */
export const GAP = 4;

/** Stands for the gap in a form. */
export const GAP_SIGN = "..";

interface Node {
  next: Map<string, Node>;
  /** The node at which a form goes on after a gap. */
  afterGap: Node | null;
  /** The entries whose form ends here. */
  ends: FormEnd[];
}

/** The end of a form. */
interface FormEnd extends Pick<Match, "entry" | "isHint"> {
  /** Whether its last word is a past form, as "detained" is. */
  isPast: boolean;
  /** Whether it is a single word without inflected forms in -e or -es, as "solar" is: "Solares" is a name. */
  isBare: boolean;
}

const isPastForm = (word: Word | undefined): boolean => word?.fold.endsWith("ed") ?? false;

/** Whether a word ends in an e of its own, plural s aside: "solares" does, "attaches" and "embargoes" do not. */
const isInE = ({ fold }: Word): boolean => /(e|(?<![sxzo]|ch|sh|i)es)$/.test(fold);

const newNode = (): Node => ({ next: new Map(), afterGap: null, ends: [] });

/** A form found in a passage. */
export interface Match extends Span {
  /** The entry of the lexicon that it stands for, by its index. */
  entry: number;
  /** How many words of the form were matched. */
  length: number;
  /** Whether the form says less than the topic of its entry, or may not be meant, because it runs from one clause into another. */
  isHint: boolean;
}

/** The words of a passage, prepared for matchers. */
export interface WalkedWords {
  /** The words other than function words, in order. */
  content: readonly Word[];
  /** Which of them begin another clause. */
  isParted: readonly boolean[];
  /** The key of each as a form of one word (`loneKey`). */
  alone: readonly string[];
}

/**
 * Prepares the words of a passage for matchers. A word begins another clause if a comma comes before the function words that precede
 * it: "They named security, and freedom of movement" has no "secure freedom". Two characters between a word and a function word after it
 * are taken for a comma and a space.
 *
 * @param words those of one passage, in order
 * @example
 * walkWords(wordsOf("tariffs, and visas", …)).isParted; //=> [false, true]
 */
export function walkWords(words: readonly Word[]): WalkedWords {
  const content: Word[] = [];
  const isParted: boolean[] = [];
  let isAfterComma = false;
  for (const [i, word] of words.entries()) {
    if (word.isFunction) isAfterComma ||= i > 0 && word.start - words[i - 1]!.end > 1;
    else {
      content.push(word);
      isParted.push(isAfterComma);
      isAfterComma = false;
    }
  }
  return { content, isParted, alone: content.map(loneKey) };
}

/**
 * Finds the surface forms of a lexicon in passages: one walk through a tree of stems from each word, so that the cost does not
 * grow with the lexicon. Function words are ignored in the forms and in the text.
 */
export class Matcher {
  readonly #root = newNode();
  /** Forms of one word, by `loneKey`. */
  readonly #alone = new Map<string, Node>();
  readonly #wordsOf: (form: string) => readonly Word[];

  constructor(resources: Pick<Resources, "functionWords">) {
    this.#wordsOf = formReader(resources);
  }

  /**
   * @param form a form of the entry; " .. " in it stands for up to GAP other words
   * @param entry the number that matches of the form carry
   * @param isHint whether the form says less than the topic of its entry
   */
  add(form: string, entry: number, isHint = false) {
    let node = this.#root;
    const words = this.#wordsOf(form);
    const isBare = words.length === 1 && !/(e|es|ed|ing)$/.test(words[0]!.fold);
    const end = { entry, isHint, isPast: isPastForm(words.at(-1)), isBare };
    if (words.length === 1) {
      const key = loneKey(words[0]!);
      const lone = this.#alone.get(key) ?? newNode();
      this.#alone.set(key, lone);
      return lone.ends.push(end);
    }
    for (const part of form.split(GAP_SIGN)) {
      if (node !== this.#root) node = node.afterGap ??= newNode();
      for (const stem of contentStems(this.#wordsOf(part))) node = this.#step(node, stem);
    }
    if (node !== this.#root && !node.ends.some((form) => form.entry === entry)) node.ends.push(end);
  }

  #step(node: Node, key: string): Node {
    let next = node.next.get(key);
    if (!next) node.next.set(key, (next = newNode()));
    return next;
  }

  /**
   * @param words those of one passage, from `walkWords`
   * @returns all matches, including those inside longer ones, in the order of their starts
   */
  find({ content, isParted, alone }: WalkedWords): Match[] {
    const found: Match[] = [];
    const walk = (node: Node, at: number, from: number, length: number, runsOn = false) => {
      const last = content[at - 1];
      for (const { entry, isHint, isPast, isBare } of node.ends)
        if (!isBare || !isInE(last!))
          found.push({
            entry,
            isHint: isHint || runsOn || (!isPast && isPastForm(last)),
            length,
            start: content[from]!.start,
            end: last!.end,
          });
      const next = at < content.length ? node.next.get(content[at]!.stem) : undefined;
      if (next) walk(next, at + 1, from, length + 1, runsOn || isParted[at]);
      if (!node.afterGap) return;
      for (let skipped = 0; skipped <= GAP && at + skipped < content.length; skipped++) {
        const beyond = node.afterGap.next.get(content[at + skipped]!.stem);
        if (beyond) walk(beyond, at + skipped + 1, from, length + 1, runsOn);
      }
    };
    for (let from = 0; from < content.length; from++) {
      const lone = this.#alone.get(alone[from]!);
      if (lone) walk(lone, from + 1, from, 1);
      const first = this.#root.next.get(content[from]!.stem);
      if (first) walk(first, from + 1, from, 1);
    }
    return found;
  }
}

/**
 * The key of a form of one word, in which only inflection is folded. A stem would be too wide: "general" and "generators" have
 * the same one, and so have "beneficial" and "beneficiation".
 */
function loneKey({ fold }: Word): string {
  // Most words end otherwise.
  if (!/[sdge]$/.test(fold)) return fold;
  return fold
    .replace(/ies$/, "y")
    .replace(/(?<=[sxz]|ch|sh)es$|(?<=[^s])s$/, "")
    .replace(/(?<=\p{L}{3})(ed|ing|e)$/u, "");
}

const contentStems = (words: readonly Word[]): string[] =>
  words.filter((word) => !word.isFunction).map((word) => word.stem);
