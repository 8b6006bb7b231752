/** What is said where a page could not be made. Plain sentences: they are written into a page that has nothing else. */
export const SERVER_FAULTS = {
  unavailable: {
    title: "Parallax cannot reach its database at the moment",
    sentence: "Nothing was stored. Go back, and try again in a moment: what you typed is still in the form.",
  },
  failed: {
    title: "This page could not be made",
    sentence: "The fault is ours. The server’s log has the details.",
  },
  notReady: "The database cannot be read.",
  tooMany: "Too many at once: wait a minute, and try again.",
};
