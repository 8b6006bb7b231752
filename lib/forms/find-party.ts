import { derive, type Resources } from "../model/resources";

/** A country or an organisation as the form proposes it. */
export interface ProposedParty {
  name: string;
  adjective: string;
}

const fold = (name: string) =>
  name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[.’']/g, "")
    .replace(/[-\s]+/g, " ")
    .trim()
    .replace(/^the /, "");

/** Every name of every party; where two share one, the first in the gazetteer has it, as in the article parser. */
const partiesByName = derive(({ countries, organisations }) => {
  const found = new Map<string, ProposedParty>();
  const add = (form: string, party: ProposedParty) => {
    if (!found.has(fold(form))) found.set(fold(form), party);
  };
  const entries = [...countries, ...organisations].flatMap((entry) =>
    entry.party ? [{ ...entry, party: entry.party }] : [],
  );
  const known = entries.map(({ name, party }) => ({ name, adjective: party.adjective }));
  // A name of its own goes before an adjective or a capital of another.
  entries.forEach(({ name, readoutForms }, i) => [name, ...readoutForms].forEach((form) => add(form, known[i]!)));
  entries.forEach(({ forms, party }, i) =>
    [party.adjective, ...forms, ...party.forms].forEach((form) => add(form, known[i]!)),
  );
  return found;
});

/**
 * The country or organisation of a name as typed, with its adjective: by its name, formal name, adjective, demonym or capital, whatever
 * the case. A title alone names none: there are Foreign Secretaries in London and in New Delhi.
 *
 * @param resources the gazetteer, from lib/resources
 * @returns null for a party that the gazetteer lacks
 * @example
 * findParty("the Republic of Armenia", resources); //=> { name: "Armenia", adjective: "Armenian" }
 * findParty("U.S.", resources);                    //=> { name: "United States", adjective: "US" }
 */
export const findParty = (name: string, resources: Resources): ProposedParty | null =>
  partiesByName(resources).get(fold(name)) ?? null;
