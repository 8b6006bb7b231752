/** A slug that a person chooses: of a call, an issuer or a party. In UTF-16 code units. */
export const MAX_SLUG_LENGTH = 120;

/** A slug with a number after it, like that of an issuer's second readout: "us-state-department-2". */
export const MAX_NUMBERED_SLUG_LENGTH = MAX_SLUG_LENGTH + 10;

/** What is searched for within a comparison, in UTF-16 code units. */
export const MAX_SEARCH_LENGTH = 200;

/** What is searched for among calls, in UTF-16 code units. A longer search is cut to this. */
export const MAX_CALL_SEARCH_LENGTH = 300;

/** The name of two exact revisions: a call, a readout and a number for each side, with what joins them. In UTF-16 code units. */
export const MAX_PAIR_NAME_LENGTH = 6 * MAX_SLUG_LENGTH;
/** The longest text of a revision, in UTF-16 code units. */
export const MAX_TEXT_LENGTH = 200_000;
