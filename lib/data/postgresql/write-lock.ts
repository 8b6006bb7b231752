/** Names the lock that lets one transaction write at a time, among PostgreSQL's advisory locks of one database. */
export const WRITE_LOCK = 7_216_001;

/** Names the lock that lets one process migrate at a time. */
export const MIGRATION_LOCK = 7_216_002;
