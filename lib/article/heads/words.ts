import { isCapital, type Token } from "../tokens";

/**
 * A set of the words of a list with spaces between them.
 *
 * @example
 * words("king queen").has("queen"); //=> true
 */
export const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

export const SKIPPED = words(
  "the a an this that its their his her our but and while meanwhile also however earlier later then still afterwards afterward subsequently elsewhere moreover furthermore likewise instead yesterday separately in-turn visiting outgoing new newly appointed acting interim official chief top longtime as same both another second third separate similar short brief written official-level far right left wing hard line hardline ultranationalist embattled outspoken powerful veteran centrist populist longtime mr mrs ms miss madam sir dr prof datuk dato seri",
);
/** Before a name they are not part of it. */
export const RANKS = words(
  "lt gen col maj brig adm capt cdr lieutenant general colonel major brigadier admiral captain marshal senator",
);
export const PRONOUNS = words("he she they it we i");
export const RELATIVE = words("who which whose whom that");
export const PREPOSITIONS = words(
  "across along alongside among around behind beside besides beyond between inside near outside throughout unlike like in on at after during following for by upon amid ahead despite with from before since over under about to through via until within without because though although asked according when where if whether why how",
);
export const PUBLICATIONS = words(
  "statement statements readout read-out release communique communiqué message post tweet account page channel transcript summary note text website announcement version document letter",
);
export const OFFICES = words(
  "ministry department office presidency embassy government administration spokesperson spokesman spokeswoman minister secretary president premier chancellor diplomat service chancellery cabinet leader mission council court diwan palace secretariat commission directorate bureau residence emir amir king sultan monarch",
);
/** "The Armenian side", "Russian officials": the party without an office. */
export const SIDES = words("side authorities delegation");
export const OFFICIALS = words("official officials diplomats sources source ministers leaders ministries");
export const HEADS = words("head chief chair chairman chairwoman chairperson");
export const STAFF = words(
  "office bureau administration spokesperson spokesman spokeswoman press media cabinet government chancellery",
);
/** "Later that day", "An hour later". */
export const TIMES = words("day days evening morning afternoon night week weekend hour hours month time");
export const DAYS = words(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december",
);
/** What may follow a name or an office before its verb. */
const FOLLOWERS =
  /^(?:ha[sd]|have|is|was|were|will|would|also|then|later|earlier|again|further|late|early|overnight|soon|today|yesterday|who|which|whose|that|as|and|but|when|while|before|since|told|said|says|wrote|spoke|met|held|made|gave|took|went|called|leads?|led|began|saw|reads?|put|\w+ly|\w+ed|\w+[^s]s|\w+ing)$/;
/** Verbs that may follow an office; after a word that may be no name ("Rain fell"), they say nothing. */
const PAST = words(
  "struck sent drew laid rang sought ran stood came left set kept paid broke chose rose fell felt found thought brought sat threw flew knew grew won lost meant cut hit let heard fought hung shook swore dealt built did may can could should must",
);

/**
 * A token in lower case, without the possessive.
 *
 * @example
 * lower(tokensOf("Ministry’s")[0]!); //=> "ministry"
 */
export const lower = ({ bare }: Token): string => bare.toLowerCase();

/**
 * Whether a token may follow a name or an office before its verb.
 *
 * @example
 * isFollower(tokensOf("said")[0]!); //=> true
 */
export const isFollower = (token: Token): boolean => {
  const word = token.word.toLowerCase();
  return FOLLOWERS.test(word) || PREPOSITIONS.has(word) || /^\d/.test(word) || isCapital(token.word);
};

/**
 * Whether a token may be the verb of an office.
 *
 * @example
 * isVerbOf(tokensOf("struck")[0]!); //=> true
 */
export const isVerbOf = (token: Token): boolean => isFollower(token) || PAST.has(token.word);
