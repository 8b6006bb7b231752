import { languageName } from "../parts/languages";
import { named, say, type Message } from "../parts/message";

/** What is said on a picture of one passage. */
export const PICTURE = {
  /** Whose readout it is compared with. */
  besides: (issuer: string): Message => say`compared with the readout by ${named(issuer)}`,
  /** Why there is no quotation. `language` is BCP 47. */
  noFont: (language: string): Message =>
    say`The quotation is in ${[languageName(language)]}, and this server has no font for its script. It is shown at the address below.`,
  claimElsewhere: say`The claim about it is shown at the address below.`,
  /** What the card of a comparison is, for people who do not see it. */
  card: "The call, its date, both issuers, and how many points of each have a counterpart on the other side",
};
