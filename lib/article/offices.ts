import { type GazetteerEntry, type IssuingOffice, type Resources, derive } from "../model/resources";
import { nameInSentence, partiesByForm, type PartyWords } from "./parties";
import type { IssuerGuess } from "./types";

/** An office by a phrase of an article, and the party that the phrase implies where the article names none. */
export interface OfficePhrase {
  /** The office's id in lib/resources/issuing-offices.json. */
  id: string;
  /** The party's name. */
  defaultParty: string | null;
  /** Other states that use the phrase, by name. */
  usedBy: readonly string[];
}

/** No phrase of an office has more words. */
export const MAX_PHRASE_WORDS = 8;

function phrasesOf(offices: readonly IssuingOffice[]): Map<string, OfficePhrase> {
  const found = new Map<string, OfficePhrase>();
  for (const { id, phrases, phrasesOf, usedBy } of offices) {
    for (const phrase of phrases) found.set(phrase, { id, defaultParty: null, usedBy: [] });
    for (const [defaultParty, own] of Object.entries(phrasesOf))
      for (const phrase of own) found.set(phrase, { id, defaultParty, usedBy: usedBy[phrase] ?? [] });
  }
  return found;
}

/** The offices and the parties that articles name, with the names that their issuers have in the form. */
export class Directory {
  /** By words in lower case, with single spaces between them. */
  readonly officesByPhrase: ReadonlyMap<string, OfficePhrase>;
  /** By the words of a form, without dots and hyphens, with single spaces between them. */
  readonly partiesByForm: ReadonlyMap<string, PartyWords>;
  readonly #offices: ReadonlyMap<string, IssuingOffice>;
  readonly #entries: ReadonlyMap<string, GazetteerEntry>;
  readonly #organisations: ReadonlySet<string>;
  /** Offices with a comma in their names. */
  readonly #listed: RegExp | null;

  constructor(resources: Resources) {
    this.officesByPhrase = phrasesOf(resources.issuingOffices);
    const listed = [...this.officesByPhrase.keys()].filter((phrase) => phrase.includes(","));
    this.#listed = listed.length > 0 ? new RegExp(`(?<!\\p{L})(?:${listed.join("|")})(?!\\p{L})`, "giu") : null;
    this.partiesByForm = partiesByForm(resources);
    this.#offices = new Map(resources.issuingOffices.map((office) => [office.id, office]));
    this.#organisations = new Set(resources.organisations.map(({ name }) => name));
    this.#entries = new Map([...resources.countries, ...resources.organisations].map((entry) => [entry.name, entry]));
  }

  /**
   * A text with the commas inside offices' names blanked, so that "the Foreign, Commonwealth and Development Office" is read as one
   * name. Offsets stay.
   */
  joinNames(text: string): string {
    return this.#listed ? text.replace(this.#listed, (name) => name.replaceAll(",", " ")) : text;
  }

  /** Whether a party has a name of its own for an office: the states that have a monarch do. */
  hasOwnName(office: string, party: PartyWords): boolean {
    return this.#ownName(office, party) !== undefined;
  }

  /** Whether a party is an organisation of states, and no state. */
  isOrganisation(party: PartyWords): boolean {
    return this.#organisations.has(party.name);
  }

  #ownName(office: string, party: PartyWords): { name: string; holder?: string | undefined } | undefined {
    return this.#entries.get(party.name)?.party?.offices[office];
  }

  /** A title under which a party has another office: the British Foreign Secretary is the minister, the Indian one an official. */
  #ownOffice(office: string, party: PartyWords): string {
    const title = this.#offices.get(office)?.holder;
    const own = Object.entries(this.#entries.get(party.name)?.party?.offices ?? {});
    return own.find(([, named]) => title && named?.holder === title)?.[0] ?? office;
  }

  /** The title of an office's holder, "Secretary of State"; null for an institution. */
  holderOf(office: string, party: PartyWords | null): string | null {
    const own = party ? this.#ownName(office, party) : undefined;
    return own?.holder ?? this.#offices.get(office)?.holder ?? null;
  }

  /**
   * An issuer's name by office and party.
   *
   * @param title the office's id
   * @param isPress whether its press service or its spokesperson is named
   * @returns null for an office that the resources lack
   * @example
   * directory.nameIssuer("president", azerbaijan, true)?.name; //=> "Press service of the President of Azerbaijan"
   */
  nameIssuer(title: string, party: PartyWords, isPress = false): IssuerGuess | null {
    // An organisation has no government: it speaks itself.
    if (title === "government" && this.isOrganisation(party))
      return { name: party.name, partyName: party.name, adjective: party.adjective, kind: "other" };
    const office = this.#ownOffice(title, party);
    const pattern = this.#offices.get(office);
    if (!pattern) return null;
    const own = this.#ownName(office === "president" && isPress ? "presidency" : office, party)?.name;
    const name = own ?? ((isPress && pattern.pressName) || pattern.name).replace("{of}", nameInSentence(party));
    return { name, partyName: party.name, adjective: party.adjective, kind: pattern.kind };
  }
}

/** The directory of the resources: built once for them. */
export const directoryOf = derive((resources) => new Directory(resources));
