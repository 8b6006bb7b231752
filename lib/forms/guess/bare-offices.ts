/** Words beside the names of offices, countries and people that are part of none of them. */
const BESIDE: readonly RegExp[] = [
  // "the Secretary of State for Foreign, Commonwealth and Development Affairs" has no comma that ends anything.
  /(?<=\bForeign)(?:,? Commonwealth,? (?:and|&) Development)(?= Affairs\b)/g,
  // What ministers of foreign affairs are of besides: "and Trade", ", African Cooperation and Moroccan Expatriates".
  /(?<=\bForeign (?:Affairs|Relations))(?:(?:,? and|,) (?:(?:International|African|European|Regional|Moroccan|External|Economic|Religious) )?(?:Trade|Commerce|Cooperation|Co-operation|Expatriates|Emigrants|Diaspora|Worship|Culture|Tourism|Integration|Union|Development|Migration|Immigration)(?!\p{L}))+/gu,
  // What the High Representative is for.
  /(?<=\bHigh Representative)(?: of the (?:European )?Union)?(?: for (?:Common )?Foreign (?:Affairs )?and Security Policy)?/g,
  // "of the Communist Party of Vietnam Central Committee": of a country.
  /\b(?:(?:the )?(?:Communist|People['’]s Revolutionary) Party of(?= (?:the )?\p{Lu})|(?:CPC |CPV )?Central Committee)(?: of the (?:CPC|CPV|Party))?/gu,
  // "the United Kingdom (UK)": what is in short brackets has been said already; "@SecWar" is not part of a name.
  /\([^)\n]{1,12}\)|@\w+/g,
];

/**
 * Replaces words that are beside the names of offices, countries and people by spaces, so that offsets stay the same.
 *
 * @example
 * bareOffices("the Minister of Foreign Affairs and Trade of Hungary"); //=> "the Minister of Foreign Affairs           of Hungary"
 */
export const bareOffices = (text: string): string =>
  BESIDE.reduce((bare, pattern) => bare.replace(pattern, (found) => " ".repeat(found.length)), text);
