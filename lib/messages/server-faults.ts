/** What is shown when a page could not be rendered. Plain sentences: the page that shows them has nothing else. */
export const SERVER_FAULTS = {
  unavailable: {
    title: "Parallax cannot reach its database at the moment",
    sentence: "Nothing was stored. Go back, and try again in a moment: what you typed is still in the form.",
  },
  failed: {
    title: "This page could not be shown",
    sentence: "The fault is ours. The server’s log has the details.",
  },
  notReady: "The database cannot be read.",
  tooMany: "Too many requests: wait a minute and try again.",
};
