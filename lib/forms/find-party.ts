import { derive, type Resources } from "../model/resources";

/** A country or an organisation as the form suggests it. */
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

/** Every name of every party. If two share one, the first in the gazetteer gets it, as in the article parser. */
const partiesByName = derive(({ countries, organisations }) => {
  const found = new Map<string, ProposedParty>();
  const add = (form: string, party: ProposedParty) => {
    if (!found.has(fold(form))) found.set(fold(form), party);
  };
  const entries = [...countries, ...organisations].flatMap((entry) =>
    entry.party ? [{ ...entry, party: entry.party }] : [],
  );
  const known = entries.map(({ name, party }) => ({ name, adjective: party.adjective }));
  // A party's own name takes precedence over another's adjective or capital.
  entries.forEach(({ name, readoutForms }, i) => [name, ...readoutForms].forEach((form) => add(form, known[i]!)));
  entries.forEach(({ forms, party }, i) =>
    [party.adjective, ...forms, ...party.forms].forEach((form) => add(form, known[i]!)),
  );
  return found;
});

/**
 * The country or organisation of a typed name, with its adjective: by its name, formal name, adjective, demonym or capital, in any case. A
 * title alone names none, because there are Foreign Secretaries in London and in New Delhi.
 *
 * @param resources the gazetteer, from lib/resources
 * @returns null for a party that the gazetteer lacks
 * @example
 * findParty("the Republic of Armenia", resources); //=> { name: "Armenia", adjective: "Armenian" }
 * findParty("U.S.", resources);                    //=> { name: "United States", adjective: "US" }
 */
export const findParty = (name: string, resources: Resources): ProposedParty | null =>
  partiesByName(resources).get(fold(name)) ?? null;
