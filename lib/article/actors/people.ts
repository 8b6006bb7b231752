import { SUFFIXES } from "./names";
import { HONORIFICS, type Actor, type Token } from "../tokens";

/** How much of a text is searched for each name, in UTF-16 code units: more than an article has. */
const LONGEST_SEARCHED = 20_000;

/** The people whom a text introduces with an office, by the names that they go by. */
export class People {
  readonly #text: string;
  readonly #byName = new Map<string, Actor>();
  /** Names with their hyphens, if they have any: "Mohammed al-Sudani". */
  readonly #written = new Map<string, string>();

  constructor(text: string) {
    this.#text = text;
  }

  /** The person who goes by a single word. */
  get(word: string): Actor | undefined {
    return this.#byName.get(word);
  }

  has(word: string): boolean {
    return this.#byName.has(word);
  }

  /** A person's name as the text writes it. */
  writtenName(person: string): string {
    return this.#written.get(person) ?? person;
  }

  introduce(name: string[], actor: Actor) {
    const last = name.findLast((word) => !SUFFIXES.test(word)) ?? name.at(-1)!;
    const introduced = this.#byName.get(last);
    const isFuller = introduced?.person && introduced.person.length < actor.person!.length;
    if (introduced) introduced.party ??= actor.party;
    if (!introduced) this.#byName.set(last, actor);
    else if (isFuller) introduced.person = actor.person;
    // "Jan Tamm Marenov" may go by "Tamm".
    for (const word of name.slice(1, -1))
      if (word.length > 3 && !this.#byName.has(word) && this.#standsAlone(word))
        this.#byName.set(word, this.#byName.get(last)!);
    const first = name.find((word) => !HONORIFICS.has(word.toLowerCase())) ?? name[0]!;
    if (name.length > 1 && first.length > 1 && !first.endsWith(".") && !this.#byName.has(first))
      this.#byName.set(first, this.#byName.get(last)!);
  }

  /** Whether a text has a word of a name without the others: "Tamm said". */
  #standsAlone(word: string): boolean {
    return new RegExp(`(?<!\\p{Lu}[\\p{L}.]{0,20}\\s)${word}(?!\\s\\p{Lu})`, "u").test(
      this.#text.slice(0, LONGEST_SEARCHED),
    );
  }

  /** Remembers a name with its hyphens. */
  rememberHyphens(person: string, tokens: readonly Token[]) {
    const isHyphen = (i: number) => this.#text.slice(tokens[i - 1]!.end, tokens[i]!.start) === "-";
    const parts = person.split(" ");
    const written = parts.map((part, i) => (i > 0 ? `${isHyphen(i) ? "-" : " "}${part}` : part)).join("");
    if (written !== person) this.#written.set(person, written);
  }

  /** "Antony Blinken" for "Blinken". */
  fullName(person: string | null): string | null {
    return (person && this.#byName.get(person.split(" ").at(-1)!)?.person) ?? person;
  }

  /** The person who goes by a name in the text: "Blinken", "Antony Blinken"; null for another person of the same surname. */
  called(name: readonly string[]): Actor | null {
    const [first = "", last = first] = [name[0], name.findLast((word) => !SUFFIXES.test(word))];
    const known = this.#byName.get(last) ?? this.#byName.get(first);
    if (!known?.person) return null;
    const own = new Set(known.person.split(" "));
    const fits = own.size === 1 ? own.has(first) || own.has(last) : own.has(first) && own.has(last);
    return fits ? known : null;
  }
}
