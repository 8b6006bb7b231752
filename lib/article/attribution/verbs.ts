const SAYING = String.raw`said|says|saying|stat(?:ed|es|ing)|wrote|writes|writing|reads?|not(?:ed|es)|add(?:ed|s|ing)|announced|declared|tweet(?:ed|s)|point(?:ed|s|ing) out|went on(?!\s(?:to|with|for|the|a)\b)|cautioned|observed|acknowledged|admitted|lamented|suggested|post(?:ed|s)|told|according to|explained|emphasi[sz]e[ds]|stress(?:ed|es)|underline[ds]|underscore[ds]|highlight(?:ed|s)|report(?:ed|s)|remarked|commented|released|issued|published|reiterated|confirmed|continued|concluded|conveyed|informed|responded|warned|repl(?:ied|ies)|answered|argued|claimed|insisted|asserted|vowed|pledged|recalled|complained|tells|maintained|(?:was|is) quoted(?= (?:as|by|in)\b)`;
const SAYING_BEHIND =
  "asked|asks|charged|quipped|joked|retorted|countered|elaborated|opined|mused|urged|urges|demanded|promised|predicted|clarified|disclosed|revealed|contended|accused|alleged|alleges|boasted|recounted|conceded|appealed|agreed|offered|shot back|hit back|fired back|summed up|lashed out";
/** Verbs of saying that may stand before a quotation. */
export const VERB = new RegExp(String.raw`\b(?:${SAYING})\b`, "gi");
/** Verbs that mean "say" after a quotation; before it they report other things: "accused him of delay". */
export const VERB_BEHIND = new RegExp(String.raw`\b(?:${SAYING}|${SAYING_BEHIND})\b`, "gi");
/** Any verb of saying. */
export const SPEAKS = new RegExp(VERB_BEHIND.source, "i");
/** A statement or another text that an office publishes. */
export const PUBLICATION_OF = /\b(?:statement|read-?out|release|communiqu[eé]|message|post|text|summary)s?\b/i;
