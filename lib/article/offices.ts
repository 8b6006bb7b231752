import { nameInSentence, type Party } from "./parties";
import type { IssuerGuess } from "./types";

export type OfficeId =
  | "foreign-ministry"
  | "foreign-minister"
  | "president"
  | "presidency"
  | "prime-minister"
  | "government"
  | "defence-ministry"
  | "defence-minister"
  | "security-adviser"
  | "security-council"
  | "embassy"
  | "secretary-general"
  | "high-representative"
  | "commission"
  | "council"
  | "external-action";

interface Office {
  kind: IssuerGuess["kind"];
  /** "{of}" is the party's name as it stands after "of". */
  name: string;
  /** When its press service or spokesperson speaks; the office itself where none is given. */
  pressName?: string;
  /** What one calls the person who holds it; null for an institution. */
  holder: string | null;
  /** Phrases in lower case; "=Party" after one says whose it is where the article does not. */
  phrases: string;
}

export const OFFICES: Readonly<Record<OfficeId, Office>> = {
  "foreign-ministry": {
    kind: "foreign-ministry",
    name: "Ministry of Foreign Affairs of {of}",
    holder: null,
    phrases:
      "foreign ministry; ministry of foreign affairs; ministry for foreign affairs; foreign affairs ministry; ministry of foreign and european affairs; ministry for europe and foreign affairs; department of foreign affairs; ministry of external affairs; external affairs ministry; mfa; mofa; mea =India; foreign office =United Kingdom; fcdo =United Kingdom; state department =United States; department of state =United States; foggy bottom =United States; quai d'orsay =France; itamaraty =Brazil; farnesina =Italy; smolenskaya square =Russia",
  },
  "foreign-minister": {
    kind: "minister",
    name: "Minister of Foreign Affairs of {of}",
    holder: "Foreign Minister",
    phrases:
      "foreign minister; minister of foreign affairs; minister for foreign affairs; foreign affairs minister; minister of external affairs; external affairs minister; foreign secretary =United Kingdom; secretary of state =United States; secretary =United States; top diplomat",
  },
  president: {
    kind: "presidency",
    name: "President of {of}",
    pressName: "Press service of the President of {of}",
    holder: "President",
    phrases: "president; head of state; presidential",
  },
  presidency: {
    kind: "presidency",
    name: "Office of the President of {of}",
    pressName: "Press service of the President of {of}",
    holder: null,
    phrases:
      "presidency; presidential office; presidential administration; presidential palace; office of the president; administration of the president; executive office of the president; president's office; president's administration; kremlin =Russia; white house =United States; élysée =France; elysée =France; elysee =France; akorda =Kazakhstan; bankova =Ukraine; blue house =South Korea; malacañang =Philippines; planalto =Brazil; casa rosada =Argentina; royal court",
  },
  "prime-minister": {
    kind: "government",
    name: "Prime Minister of {of}",
    pressName: "Press service of the Prime Minister of {of}",
    holder: "Prime Minister",
    phrases: "prime minister; premier; chancellor; taoiseach =Ireland",
  },
  government: {
    kind: "government",
    name: "Government of {of}",
    holder: null,
    phrases:
      "government; cabinet; cabinet of ministers; council of ministers; prime minister's office; office of the prime minister; chancellery; downing street =United Kingdom; no 10 =United Kingdom; number 10 =United Kingdom; palazzo chigi =Italy; moncloa =Spain; kantei =Japan; matignon =France",
  },
  "defence-ministry": {
    kind: "government",
    name: "Ministry of Defence of {of}",
    holder: null,
    phrases:
      "defence ministry; defense ministry; ministry of defence; ministry of defense; ministry of national defence; ministry of national defense; department of defense =United States; pentagon =United States",
  },
  "defence-minister": {
    kind: "minister",
    name: "Minister of Defence of {of}",
    holder: "Defence Minister",
    phrases:
      "defence minister; defense minister; minister of defence; minister of defense; minister of national defence; minister of national defense; defence secretary =United Kingdom; defense secretary =United States; secretary of defense =United States; secretary of war =United States",
  },
  "security-adviser": {
    kind: "other",
    name: "National Security Adviser of {of}",
    holder: "National Security Adviser",
    phrases: "national security adviser; national security advisor",
  },
  "security-council": {
    kind: "other",
    name: "Security Council of {of}",
    holder: null,
    phrases:
      "security council; national security council; secretary of the security council; security council secretary",
  },
  embassy: { kind: "other", name: "Embassy of {of}", holder: null, phrases: "embassy" },
  "secretary-general": {
    kind: "other",
    name: "Secretary General of {of}",
    holder: "Secretary General",
    phrases: "secretary general",
  },
  "high-representative": {
    kind: "minister",
    name: "High Representative of {of}",
    holder: "High Representative",
    phrases: "high representative =European Union; foreign policy chief =European Union",
  },
  commission: {
    kind: "other",
    name: "European Commission",
    holder: null,
    phrases: "european commission =European Union; european commission president =European Union",
  },
  council: {
    kind: "other",
    name: "European Council",
    holder: null,
    phrases: "european council =European Union; european council president =European Union",
  },
  "external-action": {
    kind: "foreign-ministry",
    name: "European External Action Service",
    holder: null,
    phrases: "european external action service =European Union; eeas =European Union",
  },
};

/** Offices that are known by another name than the pattern gives. */
const OWN_NAMES: Readonly<Record<string, Partial<Record<OfficeId, { name: string; holder?: string }>>>> = {
  "United States": {
    "foreign-ministry": { name: "US Department of State" },
    "foreign-minister": { name: "US Secretary of State", holder: "Secretary of State" },
    presidency: { name: "White House" },
    "defence-ministry": { name: "US Department of Defense" },
    "defence-minister": { name: "US Secretary of Defense", holder: "Secretary of Defense" },
  },
  "United Kingdom": {
    "foreign-ministry": { name: "Foreign, Commonwealth and Development Office" },
    "foreign-minister": { name: "UK Foreign Secretary", holder: "Foreign Secretary" },
    "defence-minister": { name: "UK Defence Secretary", holder: "Defence Secretary" },
  },
  Russia: { presidency: { name: "Kremlin" } },
  India: { "foreign-ministry": { name: "Ministry of External Affairs of India" } },
  Germany: {
    "foreign-ministry": { name: "German Foreign Office" },
    "prime-minister": { name: "Chancellor of Germany", holder: "Chancellor" },
  },
  Austria: { "prime-minister": { name: "Chancellor of Austria", holder: "Chancellor" } },
};

export interface OfficePhrase {
  id: OfficeId;
  defaultParty: string | null;
}

/** Offices by their phrases: words in lower case, parted by single spaces. */
export const OFFICES_BY_PHRASE: ReadonlyMap<string, OfficePhrase> = new Map(
  (Object.keys(OFFICES) as OfficeId[]).flatMap((id) =>
    OFFICES[id].phrases.split("; ").map((entry) => {
      const [phrase = "", defaultParty = null] = entry.split(" =");
      return [phrase, { id, defaultParty }] as const;
    }),
  ),
);

export const MAX_PHRASE_WORDS = 6;

/** What the holder of an office is called, "Secretary of State"; null for an institution. */
export const holderOf = (id: OfficeId, party: Party): string | null =>
  OWN_NAMES[party.name]?.[id]?.holder ?? OFFICES[id].holder;

/**
 * An issuer's name by office and party.
 *
 * @param isPress whether its press service or its spokesperson is named
 * @example
 * nameIssuer("president", { name: "Azerbaijan", adjective: "Azerbaijani" }, true).name;
 * //=> "Press service of the President of Azerbaijan"
 */
export function nameIssuer(id: OfficeId, party: Party, isPress: boolean): IssuerGuess {
  const office = OFFICES[id];
  const own = OWN_NAMES[party.name]?.[id === "president" && isPress ? "presidency" : id]?.name;
  const pattern = (isPress && office.pressName) || office.name;
  const name = own ?? pattern.replace("{of}", nameInSentence(party));
  return { name, partyName: party.name, adjective: party.adjective, kind: office.kind };
}
