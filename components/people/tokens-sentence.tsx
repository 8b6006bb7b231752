import { apiPath } from "@/lib/addresses/api-path";
import { TOKENS } from "@/lib/messages/people/tokens";

/** What tokens are for, and where it is said what programs can ask. */
export const TokensSentence = () => (
  <p>
    {TOKENS.sentence} <a href={apiPath()}>{TOKENS.apiLink}</a>
  </p>
);
