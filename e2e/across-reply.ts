import type { RecordedReply } from "./recorded-replies";

/** Two readouts in two languages, and what the stand-in says of them. */
export const ACROSS: RecordedReply = {
  request: {
    left: {
      passages: [
        { id: "L1", text: "The ministers discussed the ferry line." },
        { id: "L2", text: "They agreed to meet in March." },
      ],
    },
    right: {
      passages: [
        { id: "R1", text: "Die Minister sprachen über die Fährverbindung." },
        { id: "R2", text: "Der Minister verurteilte den Angriff auf den Hafen." },
      ],
    },
  },
  reply: {
    links: [
      {
        left: "L1",
        right: "R1",
        label: "same",
        leftWords: "discussed the ferry line",
        rightWords: "sprachen über die Fährverbindung",
        differs: null,
      },
    ],
    boilerplate: [],
    gist: { R1: "The ministers spoke of the ferry line.", R2: "The minister condemned the attack on the port." },
  },
};
