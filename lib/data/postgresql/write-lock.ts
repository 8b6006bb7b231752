/** The key of the lock that lets one transaction write at a time, among the advisory locks of a PostgreSQL database. */
export const WRITE_LOCK = 7_216_001;

/** How long a writing transaction may be idle before the server ends it, because its process may be gone while others wait for its lock. */
export const LONGEST_SILENCE = "120s";

/** The key of the lock that lets one process migrate at a time. */
export const MIGRATION_LOCK = 7_216_002;
