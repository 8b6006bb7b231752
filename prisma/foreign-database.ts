/** A database that is there and holds another program's tables. */
export class ForeignDatabaseError extends Error {}
