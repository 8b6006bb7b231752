import { makeReplay, type RecordedReply } from "../../../e2e/recorded-replies";
import type { AskModel } from "./read-texts";
import type { ReadingRequest } from "./prompt";

/** Two readouts with a model's replies about them. */
export const LEFT = [
  "The ministers spoke on 5 April.",
  "They agreed to release “all prisoners” by May.",
  "Trade grew by 12 percent.",
  "Press office of Velmora",
];
export const RIGHT = [
  "A telephone call took place on April 5.",
  "Ostania refused to release any prisoners.",
  "Trade grew by 21 percent.",
  "Grain exports were not mentioned.",
];
export const TEXTS = {
  left: { text: LEFT.join("\n\n"), language: "en" },
  right: { text: RIGHT.join("\n\n"), language: "en" },
};

const number = (letter: string, texts: string[]) => ({
  passages: texts.map((text, index) => ({ id: `${letter}${index + 1}`, text })),
});

export const RECORDED: RecordedReply = {
  request: { left: number("L", LEFT), right: number("R", RIGHT) },
  reply: {
    links: [
      {
        left: "L1",
        right: "R1",
        label: "same",
        leftWords: "spoke on 5 April",
        rightWords: "telephone call",
        differs: null,
      },
      {
        left: "L2",
        right: "R2",
        label: "partial",
        leftWords: 'agreed to release "all prisoners"',
        rightWords: "refused to release any prisoners",
        differs: "polarity",
      },
      {
        left: "L3",
        right: "R3",
        label: "unsure",
        leftWords: "12 percent",
        rightWords: "21 percent",
        differs: "figure",
      },
    ],
    boilerplate: ["L4"],
  },
};

/** Answers from recorded replies instead of a model. */
export function askRecorded(recorded: RecordedReply[]): AskModel {
  const replay = makeReplay(recorded);
  return ({ user }) => {
    const text = JSON.stringify(replay(JSON.parse(user) as ReadingRequest));
    return Promise.resolve({ text, tokens: { in: 100, out: 10 } });
  };
}
