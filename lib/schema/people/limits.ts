/** Characters of a password. Only its length counts: no kind of character is required. */
export const MIN_PASSWORD_LENGTH = 12;
export const MAX_PASSWORD_LENGTH = 128;

/** Characters of a code of a second factor, with the spaces that people type. */
export const MAX_CODE_LENGTH = 40;

/** Characters of an e-mail address. */
export const MAX_EMAIL_LENGTH = 254;

/** Characters of what an inviter writes beside an invitation. */
export const MAX_INVITATION_NOTE_LENGTH = 200;

/** Characters of what its owner calls a token. */
export const MAX_TOKEN_NAME_LENGTH = 100;

/** The lifetimes of a token that can be chosen, in days. */
export const TOKEN_DAYS = [30, 90, 365] as const;

/** Valid tokens per member. */
export const MAX_TOKENS = 20;

/** Minutes after signing in during which a member without a password counts as identified. */
export const FRESH_MINUTES = 10;
