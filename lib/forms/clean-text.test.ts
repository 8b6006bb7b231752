import { describe, expect, it } from "vitest";
import { proposeCleaning, type Cleaning } from "./clean-text";

const WRAPPED = `Prime Minister Anthony Example spoke today with the President of
Indonesia, Prabowo Sample, about the security of the region and
Australia’s offer of support. They agreed to meet.`;

const CASES: [what: string, given: string, text: string, done: Cleaning[]][] = [
  ["a quoted mail", "> They met.\n> They left.", "They met.\nThey left.", ["quote-marks"]],
  [
    "a forwarded mail",
    "---------- Forwarded message ---------\nFrom: Ann <ann@example.org>\nDate: Mon, 5 May 2025\nSubject: Readout\n\nThey met.",
    "They met.",
    ["mail-headers"],
  ],
  [
    "an answered mail",
    "On Mon, 5 May 2025, Ann wrote:\n> They met.\n> They left.",
    "They met.\nThey left.",
    ["quote-marks", "mail-headers"],
  ],
  [
    "a hyphen of its own at a line end",
    "They spoke of high-\nlevel talks and of cease-\nfire posts. The cease-fire holds; the govern-\nment agreed.",
    "They spoke of high-level talks and of cease-fire posts. The cease-fire holds; the government agreed.",
    ["hyphens"],
  ],
  ["a signature", "They met.\n\n-- \nAnn Example\nDesk officer", "They met.", ["signature"]],
  [
    "page numbers",
    "They met in the\n\n1\n\ncapital.\n\n- 2 -\n\nThey left.\n\nPage 3 of 3",
    "They met in the\n\ncapital.\n\nThey left.",
    ["page-numbers"],
  ],
  [
    "running heads",
    "MFA bulletin 1\nThey met.\nMFA bulletin 2\nThey left.\nMFA bulletin 3\nThe end.",
    "They met.\nThey left.\nThe end.",
    ["running-heads"],
  ],
  [
    "hyphens at line ends",
    "They discussed humani-\ntarian corri-\ndors.",
    "They discussed humanitarian corridors.",
    ["hyphens"],
  ],
  ["wrapped lines", WRAPPED, WRAPPED.replaceAll("\n", " "), ["wrapped-lines"]],
  [
    "a thread",
    "1/3 I spoke with my colleague.\n\n2/3 We agreed.\n\n3/3 More soon. https://t.co/abc",
    "I spoke with my colleague.\n\nWe agreed.\n\nMore soon.",
    ["post-marks"],
  ],
  [
    "a thread that is numbered before a colon",
    "🧵 Readout of the call (1/2):\n\nThe FMs discussed trade.\n\n(2/2) They agreed to meet.",
    "Readout of the call:\n\nThe FMs discussed trade.\n\nThey agreed to meet.",
    ["post-marks"],
  ],
  [
    "a post copied with its page",
    "Ministry of Foreign Affairs 🇬🇪\n@MFAgovge\n·\n3h\nThe Minister held a phone call w/ @SecBlinken.\n\nThey discussed 5 points.\n12\n34\n156\n4.2K",
    "The Minister held a phone call w/ @SecBlinken.\n\nThey discussed 5 points.",
    ["post-marks"],
  ],
  [
    "a post of its own page",
    "Jaan Ilves @JaanIlves\nWir haben gesprochen.\n10:32 AM · May 20, 2025\n·\n12.3K\n Views",
    "Wir haben gesprochen.",
    ["post-marks"],
  ],
  [
    "an answer",
    "Replying to @JaanIlves\nThank you, dear Jaan! We agreed to speak again.",
    "Thank you, dear Jaan! We agreed to speak again.",
    ["post-marks"],
  ],
  [
    "a post that quotes another",
    "Thank you for the frank call.\nQuote\nJaan Ilves\n@JaanIlves\n·\nMay 20\nOstania will never give up its port.",
    "Thank you for the frank call.",
    ["quoted-post"],
  ],
  ["invisible characters", "hu\u00adman\u200bitarian", "humanitarian", ["unseen"]],
];

const LEFT_ALONE = [
  "They met.\n\nThey left.",
  "Readout of the call\nThe ministers spoke.\nTrade\nThey discussed trade.",
  "1. Trade\n2. Energy\n3. Gas",
  "> They met.\nThey left.",
  "They agreed on 24/7 work and on 1/2 of the cost.",
  "Subject: the border. They met.",
  "In 2024\n2023\nthey met.",
  "#Peace @StateDept thanked us.",
  "Trade in tonnes\n12\n34\n156",
  "Quote\nThe ministers agreed.",
  "Ministry of Foreign Affairs\nThe Minister thanked @JaanIlves",
  "Ana Marenov met Jaan Ilves\nThey agreed.",
];

describe("proposeCleaning", () => {
  it.each(CASES)("%s", (_, given, text, done) => expect(proposeCleaning(given)).toEqual({ text, done }));

  it.each(LEFT_ALONE)("proposes nothing for %j", (text) => expect(proposeCleaning(text)).toBeNull());

  it("changes nothing the second time", () => {
    for (const [, given] of CASES) expect(proposeCleaning(proposeCleaning(given)!.text)).toBeNull();
  });
});
