/** Said on every page of a server that listens beyond its own machine: there are no accounts. */
export const UNPROTECTED = "This server has no accounts: anyone who reaches it may change anything.";
