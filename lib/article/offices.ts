import type { GazetteerEntry, IssuingOffice, Resources } from "../model/resources";
import { derive } from "../model/resources";
import { nameInSentence, partiesOf, type Party } from "./parties";
import type { IssuerGuess } from "./types";

/** An office by a phrase of an article, and the party that the phrase tells where the article does not. */
export interface OfficePhrase {
  /** The office's id in lib/resources/issuing-offices.json. */
  id: string;
  /** The party's name. */
  defaultParty: string | null;
}

/** No phrase of an office has more words. */
export const MAX_PHRASE_WORDS = 6;

function phrasesOf(offices: readonly IssuingOffice[]): Map<string, OfficePhrase> {
  const found = new Map<string, OfficePhrase>();
  for (const { id, phrases, phrasesOf } of offices) {
    for (const phrase of phrases) found.set(phrase, { id, defaultParty: null });
    for (const [defaultParty, own] of Object.entries(phrasesOf))
      for (const phrase of own) found.set(phrase, { id, defaultParty });
  }
  return found;
}

/** The offices and the parties that articles name, with the names that their issuers have in the form. */
export class Directory {
  /** By words in lower case, with single spaces between them. */
  readonly officesByPhrase: ReadonlyMap<string, OfficePhrase>;
  /** By the words of a form, without dots and hyphens, with single spaces between them. */
  readonly partiesByForm: ReadonlyMap<string, Party>;
  readonly #offices: ReadonlyMap<string, IssuingOffice>;
  readonly #entries: ReadonlyMap<string, GazetteerEntry>;

  constructor(resources: Resources) {
    this.officesByPhrase = phrasesOf(resources.issuingOffices);
    this.partiesByForm = partiesOf(resources);
    this.#offices = new Map(resources.issuingOffices.map((office) => [office.id, office]));
    this.#entries = new Map([...resources.countries, ...resources.organisations].map((entry) => [entry.name, entry]));
  }

  #ownName(office: string, party: Party) {
    return this.#entries.get(party.name)?.party?.offices[office];
  }

  /** The title of an office's holder, "Secretary of State"; null for an institution. */
  holderOf(office: string, party: Party): string | null {
    return this.#ownName(office, party)?.holder ?? this.#offices.get(office)?.holder ?? null;
  }

  /**
   * An issuer's name by office and party.
   *
   * @param isPress whether its press service or its spokesperson is named
   * @returns null for an office that the resources lack
   * @example
   * directory.nameIssuer("president", azerbaijan, true)?.name; //=> "Press service of the President of Azerbaijan"
   */
  nameIssuer(office: string, party: Party, isPress: boolean): IssuerGuess | null {
    const pattern = this.#offices.get(office);
    if (!pattern) return null;
    const own = this.#ownName(office === "president" && isPress ? "presidency" : office, party)?.name;
    const name = own ?? ((isPress && pattern.pressName) || pattern.name).replace("{of}", nameInSentence(party));
    return { name, partyName: party.name, adjective: party.adjective, kind: pattern.kind };
  }
}

/** The directory of the resources: built once for them. */
export const directoryOf = derive((resources) => new Directory(resources));
