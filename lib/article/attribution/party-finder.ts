import { actorOf, type Answer, type Speaker } from "./speaker";
import { SUBJECT_REACH, type Sentences } from "./sentences";
import type { Cast } from "../actors/cast";
import type { HeadReader } from "../heads/head-reader";
import { isHeld } from "../heads/stand-for-office";
import type { Actor } from "../tokens";
import type { Span } from "../../model/comparisons/comparison";

/** The institution of an office's holder. */
const RELATED: Readonly<Record<string, readonly string[]>> = {
  government: ["prime-minister", "chancellor"],
  presidency: ["president"],
  "royal-court": ["monarch"],
  "foreign-ministry": ["foreign-minister", "foreign-secretary"],
  "defence-ministry": ["defence-minister"],
};
/** An office and those of its holders. */
const kinOf = ({ office }: Actor): readonly string[] => [office ?? "", ...(RELATED[office ?? ""] ?? [])];

/** Finds the party of an office that is named without it. */
export class PartyFinder {
  readonly #shadow: string;
  readonly #sentences: Sentences;
  readonly #cast: Cast;
  readonly #heads: HeadReader;

  /** @param shadow the body with quoted words blanked */
  constructor(shadow: string, sentences: Sentences, cast: Cast, heads: HeadReader) {
    this.#shadow = shadow;
    this.#sentences = sentences;
    this.#cast = cast;
    this.#heads = heads;
  }

  /** "The State Department was not content. “…,” spokesperson Jan Ilves said": the institution that the sentence before is about. */
  officeJustBefore(at: number, since: number): { actor: Actor; from: Span } | null {
    const [from] = this.#sentences.between(at, since);
    const subject = from && this.#heads.first(from);
    if (!from || subject?.kind !== "actor") return null;
    const { actor } = subject;
    const isInstitution = actor.party !== null && actor.office !== null && actor.person === null && !isHeld(actor);
    return isInstitution ? { actor, from } : null;
  }

  /** "The federation wrote to them. … its president said": of something that is not a state. */
  isOfAnother({ start }: Actor, at: number, since: number): boolean {
    if (!/\b(?:its|their)\s$/i.test(this.#shadow.slice(Math.max(0, start - 6), start))) return false;
    const [nearest] = this.#sentences.between(at, since);
    const subject = nearest && this.#heads.first(nearest);
    const isOfOffice = nearest && this.#cast.within(nearest).some(({ office, person }) => office !== null && !person);
    return subject?.kind === "other" && !isOfOffice;
  }

  /** "The foreign ministry said": the party of the office in question, unless another party has come between. */
  ofUnnamedParty(actor: Actor, at: number, since: number, last: Speaker | null): Answer {
    const isKin = ({ office }: Actor) => office !== null && kinOf(actor).includes(office);
    let between: string | null = null;
    let nearest: Span | null = null;
    for (const sentence of this.#sentences.between(at, since)) {
      nearest ??= sentence;
      const subject = this.#heads.first({ ...sentence, end: Math.min(sentence.end, sentence.start + SUBJECT_REACH) });
      if (subject?.kind === "official" || (subject?.kind === "other" && subject.isNamed)) between ??= "";
      if (subject?.kind !== "actor" || !subject.actor.party) continue;
      between ??= subject.actor.party.name;
    }
    const spoke = actorOf(last);
    if (between === null && spoke?.party && isKin(spoke) && !actor.person)
      return { speaker: { ...actor, party: spoke.party }, from: null, continues: spoke.office === actor.office };
    const found = this.withParty(actor, at);
    const isOpen = !found || (between !== null && found.party!.name !== between);
    return { speaker: isOpen ? "open" : found, from: isOpen ? nearest : null, continues: false };
  }

  /** An office that is named without its party is that of the only party whose office of the kind was named before. */
  withParty(actor: Actor, at: number): Actor | null {
    if (actor.party) return actor;
    if (actor.person && !actor.isPress) return null;
    if (actor.office === null) return null;
    const elsewhere = actor.person ? this.#partiesBeside(actor) : new Set<string>();
    const [near] = actor.person ? this.#cast.before(actor.start, ({ party }) => party !== null) : [];
    const named = (offices: readonly string[]) =>
      this.#cast.before(at, (other) => {
        const isNamed = other.party !== null || (other.person !== null && other.person !== actor.person);
        return isNamed && other.office !== null && offices.includes(other.office);
      });
    // The ministry that was named with its party counts before the minister who was.
    // A prime minister has an office; a chancellery is not known for one.
    const isChancellery = /chancellery$/i.test(this.#shadow.slice(actor.start, actor.end));
    for (const offices of [[actor.office], isChancellery ? ["chancellor"] : kinOf(actor)]) {
      const same = named(offices);
      // A prime minister of whom the article gives no state may be the one meant.
      const parties = new Set(same.map(({ party, person }) => party?.name ?? `of ${person}`));
      const [only] = same;
      // "In the Ostanian capital, Foreign Ministry spokesman Jan Ilves": not of the ministry that was named before.
      if (parties.size > 1) return null;
      if (!only) continue;
      const isAway = elsewhere.size > 0 && !elsewhere.has(only.party?.name ?? "");
      if (!only.party || isAway || (near && near.party!.name !== only.party.name)) return null;
      return { ...actor, party: only.party };
    }
    return null;
  }

  /** The parties that stand in the sentence in which somebody does. */
  #partiesBeside({ start }: Actor): Set<string> {
    const sentence = this.#sentences.at(start);
    const named = sentence ? this.#cast.within(sentence) : [];
    return new Set(named.flatMap(({ party }) => (party ? [party.name] : [])));
  }
}
