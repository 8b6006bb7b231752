/** Names the lock that lets one transaction write at a time, among PostgreSQL's advisory locks of one database. */
export const WRITE_LOCK = 7_216_001;

/** How long a transaction that writes may say nothing before the server ends it: its process may be gone, and others wait for its lock. */
export const LONGEST_SILENCE = "120s";

/** Names the lock that lets one process migrate at a time. */
export const MIGRATION_LOCK = 7_216_002;
