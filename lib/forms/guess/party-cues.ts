import { MAX_FORM_WORDS, type PartyWords } from "../../article/parties";
import { longest, tokensOf } from "../../article/tokens";
import type { Directory } from "../../article/offices";
import { PRESIDED } from "./institutions";
import type { Mention } from "./mentions";
import type { Person } from "./people";

/** Which parties two texts name, how often, and which they name as a pair: "China-U.S. relations". */
interface PartyCues {
  counts: Map<string, { party: PartyWords; count: number }>;
  pairs: [string, string][];
}

/** The parties that a text names one after another with dashes between them: two are a pair, three an agreement of three. */
const pairsOf = (chains: readonly string[][]) =>
  chains.flatMap(([first, second, ...more]): [string, string][] =>
    first !== undefined && second !== undefined && more.length === 0 ? [[first, second]] : [],
  );

function readCues(texts: readonly string[], { partiesByForm }: Directory): PartyCues {
  const counts: PartyCues["counts"] = new Map();
  const chains: string[][] = [];
  for (const text of texts) {
    const tokens = tokensOf(text);
    let end: number | null = null;
    for (let at = 0; at < tokens.length;) {
      const found = longest(tokens, at, MAX_FORM_WORDS, (words) => partiesByForm.get(words));
      if (!found) {
        at++;
        continue;
      }
      const party = found.value;
      counts.set(party.name, { party, count: (counts.get(party.name)?.count ?? 0) + 1 });
      const isJoined = end !== null && /^\s?[-–]\s?$/.test(text.slice(end, tokens[at]!.start));
      if (isJoined) chains.at(-1)!.push(party.name);
      else chains.push([party.name]);
      at += found.length;
      end = tokens[at - 1]!.end;
    }
  }
  return { counts, pairs: pairsOf(chains) };
}

/** How often more than any other a party must be named to be taken for the one that is missing. */
const CLEARLY = 2;
const FEWEST = 3;

/** The party that stands in for an unknown one: the partner of the known one in a pair, or the one that is named by far most often. */
function infer({ counts, pairs }: PartyCues, other: PartyWords | null): PartyWords | null {
  const partners = pairs.flatMap(([a, b]) => (a === other?.name ? [b] : b === other?.name ? [a] : []));
  const [partner] = partners.filter((name) => name !== other?.name);
  if (partner) return counts.get(partner)!.party;
  const [first, second] = [...counts.values()]
    .filter(({ party }) => party.name !== other?.name)
    .sort((a, b) => b.count - a.count);
  return other && first && first.count >= FEWEST && first.count >= CLEARLY * (second?.count ?? 0) ? first.party : null;
}

/** "The President spoke with the Federal Chancellor of Germany": the party that an office alone has, where no other has that office. */
function byOffice(people: readonly Person[], mentions: readonly Mention[]): Person[] {
  return people.map((person, i) => {
    const other = people[1 - i];
    if (person.party || !person.office || (other && !other.party && other.office === person.office)) return person;
    const named = mentions.flatMap(({ name, office, party }) =>
      name === null && office === person.office && party && party.name !== other?.party?.name ? [party] : [],
    );
    const isOne = new Set(named.map(({ name }) => name)).size === 1;
    return isOne ? { ...person, party: named[0]! } : person;
  });
}

/**
 * The principals with the parties that their mentions leave open. A title counts only where the texts name its country too: a "Secretary
 * of State" of a text that speaks of the United States is American.
 *
 * @param mentions of both titles and first sentences
 * @param publishers the names of the parties whose sites or letterheads the pages have
 * @param local the parties that a text in another language names in its first sentence
 * @param texts both texts whole
 * @example
 * inferParties([halloran, terzyan], [], [], [], ["… the United States …", "…"], directory)[0]?.party?.name; //=> "United States"
 */
export function inferParties(
  people: readonly Person[],
  mentions: readonly Mention[],
  publishers: readonly string[],
  local: readonly PartyWords[],
  texts: readonly string[],
  directory: Directory,
): Person[] {
  const cues = readCues(texts, directory);
  const named = (name: string | null) => (name ? (cues.counts.get(name)?.party ?? null) : null);
  // There is one European Commission, and it need not be called European again.
  const ofBody = ({ office, defaultParty }: Person) =>
    (office && PRESIDED.has(office) && directory.partiesByForm.get(defaultParty ?? "")) || null;
  const titled = people.map((person) => ({
    ...person,
    party: person.party ?? named(person.defaultParty) ?? ofBody(person),
  }));
  const byTitle = byOffice(titled, mentions);
  return byTitle.map((person, i) => {
    const other = byTitle[1 - i]?.party ?? null;
    const [publisher] = publishers.filter((name) => name !== other?.name);
    const ofPage = other && publisher ? (directory.partiesByForm.get(publisher) ?? null) : null;
    const [partner, ...more] = local.filter(({ name }) => name !== other?.name);
    const ofText = other && partner && more.length === 0 ? partner : null;
    return { ...person, party: person.party ?? ofPage ?? ofText ?? infer(cues, other) };
  });
}
