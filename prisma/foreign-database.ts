/** The database exists but holds another program's tables. */
export class ForeignDatabaseError extends Error {}
