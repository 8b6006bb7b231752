import { apiPath } from "@/lib/addresses/api-path";
import { TOKENS } from "@/lib/messages/people/tokens";

/** What tokens are for, with a link to the API's page. */
export const TokensSentence = () => (
  <p>
    {TOKENS.sentence} <a href={apiPath()}>{TOKENS.apiLink}</a>
  </p>
);
