import { primaryLanguage, segmentText } from "../../compare";
import type { Basis, Side } from "../../model/comparisons/comparison";
import type { Reading, Tokens } from "../../model/readers/readings";
import { SIDES, bySide } from "../../model/comparisons/sides";
import type { TextToCompare } from "../../compare";
import { checkReply, type ShownText } from "./check-reply";
import { mergeWindows, type WindowReply } from "./merge-windows";
import { type NumberedPassage, type ReadingRequest } from "./prompt";
import { PROMPT_VERSION } from "./prompt-version";
import { readReply } from "./read-reply";
import { ReaderError } from "./reader-error";
import { cutWindows } from "./windows";

/** The most requests that one pair may take: two texts of 800 passages each. */
const MAX_REQUESTS = 121;

/** The language of gists; texts in it need none. */
const GIST_LANGUAGE = "en";

/** One request, about two windows. */
export interface PlannedRequest {
  request: ReadingRequest;
  shown: Record<Side, string[]>;
}

/** The requests about two texts. */
export interface ReadingPlan {
  basis: Basis;
  requests: PlannedRequest[];
  texts: Record<Side, ShownText>;
}

function number({ text, language }: TextToCompare, side: Side) {
  const segments = segmentText(text, language);
  const letter = side === "left" ? "L" : "R";
  const passages = segments.map(({ start, end }, index): NumberedPassage => {
    return { id: `${letter}${index + 1}`, text: text.slice(start, end) };
  });
  const places = new Map(passages.map(({ id }, index) => [id, segments[index]!]));
  return {
    passages,
    windows: cutWindows(passages.map((passage) => passage.text.length)),
    shown: { text, passages: places },
  };
}

/**
 * Plans the requests about two texts: a single one, or, for long texts, one for each window of the left with each of the right.
 *
 * @throws ReaderError (text-too-long) where there would be too many
 * @example
 * planReading({ text: "They spoke.", language: "en" }, { text: "They talked.", language: "en" }).requests.length; //=> 1
 */
export function planReading(left: TextToCompare, right: TextToCompare): ReadingPlan {
  const sides = { left: number(left, "left"), right: number(right, "right") };
  const { left: here, right: there } = sides;
  if (here.windows.length * there.windows.length > MAX_REQUESTS) throw new ReaderError({ kind: "text-too-long" });
  const languages = { left: primaryLanguage(left.language), right: primaryLanguage(right.language) };
  const isAcross = languages.left !== languages.right;
  const foreign = SIDES.filter((side) => isAcross && languages[side] !== GIST_LANGUAGE);
  const hasBoth = here.passages.length > 0 && there.passages.length > 0;
  const windows = hasBoth ? here.windows.flatMap((of, i) => there.windows.map((and, j) => ({ of, and, i, j }))) : [];
  const requests = windows.map(({ of, and, i, j }): PlannedRequest => {
    const shown = { left: here.passages.slice(of.from, of.to), right: there.passages.slice(and.from, and.to) };
    // Requested once for each passage: with the first window of the other side.
    const gistOf = foreign.filter((side) => (side === "left" ? j : i) === 0);
    return {
      request: {
        left: { language: left.language, passages: shown.left },
        right: { language: right.language, passages: shown.right },
        gistOf,
      },
      shown: { left: shown.left.map(({ id }) => id), right: shown.right.map(({ id }) => id) },
    };
  });
  return {
    basis: isAcross ? "across-languages" : "same-language",
    requests,
    texts: { left: here.shown, right: there.shown },
  };
}

/**
 * A model's reading of two texts, from its replies to the planned requests: parsed, checked, merged.
 *
 * @param replies in the order of the plan's requests
 * @throws ReaderError (reply-unusable), with the reply, when one of them cannot be parsed
 * @example
 * toReading(plan, replies, { model: "qwen3:8b", madeAt: new Date(), tokens: { in: 900, out: 300 } }).links.length; //=> 4
 */
export function toReading(
  { basis, requests, texts }: ReadingPlan,
  replies: string[],
  { model, madeAt, tokens }: { model: string; madeAt: Date; tokens: Tokens },
): Reading {
  const checked = requests.map(({ request, shown }, index): WindowReply => {
    const said = replies[index]!;
    const reply = readReply(said);
    if (!reply) throw new ReaderError({ kind: "reply-unusable" }, null, said);
    const within = (side: Side): ShownText => ({
      text: texts[side].text,
      passages: new Map(shown[side].map((id) => [id, texts[side].passages.get(id)!])),
    });
    return { reply: checkReply(reply, { left: within("left"), right: within("right") }, request.gistOf), shown };
  });
  const { links, boilerplate, gists, dropped } = mergeWindows(checked);
  const spanOf = (side: Side, id: string) => {
    const { start, end } = texts[side].passages.get(id)!;
    return { start, end };
  };
  return {
    aligner: "model",
    model,
    promptVersion: PROMPT_VERSION,
    madeAt: madeAt.toISOString(),
    tokens,
    basis,
    links: links.map(({ words, label, differs }) => ({ words, label, differs })),
    boilerplate: bySide((side) => boilerplate[side].map((id) => spanOf(side, id))),
    gists: bySide((side) => gists[side].map(({ id, english }) => ({ passage: spanOf(side, id), english }))),
    dropped,
  };
}
