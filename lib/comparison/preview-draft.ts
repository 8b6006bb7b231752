import "server-only";
import { AlignerBusy, AlignerTimeout, DEFAULT_ALIGNER } from "../aligners/registry";
import { segmentText } from "../compare";
import { proposeCleaning } from "../forms/clean-text";
import { describeCleaning } from "../messages/cleaning";
import { languagesOf, type CallDraft } from "../forms/call-draft";
import type { DraftPreview } from "../forms/form-state";
import { PREVIEW_TOO_SLOW, claimSentence, coverageSentence, refusalSentence } from "../messages/coverage";
import { draftSize } from "../messages/forms";
import { say, type Message } from "../messages/message";
import { inOneLine } from "../messages/one-line";
import { nameDraft } from "../messages/sides";
import type { Alignment } from "../model/aligners";
import type { Existing } from "../model/calls";
import type { SideNames } from "../model/side-names";
import { unreviewed } from "../review/apply-review";
import { readoutInput } from "../schema/call-input";
import { MAX_TEXT_LENGTH } from "../model/limits";
import { hashText } from "../schema/hash-text";
import { normaliseText } from "../schema/text";
import { alignTexts, type HashedText } from "./align-texts";

/** More passages are counted, but not listed. */
const MAX_LISTED = 40;

const ORDINALS = ["First", "Second"];

interface DraftSide extends SideNames, HashedText {}

/** A side by its issuer, or by its position while it has none. */
function namesOf(
  { existingIssuer, issuer, extent }: CallDraft["readouts"][number],
  index: number,
  existing: Existing,
): SideNames {
  const stored = existing.issuers.find(({ slug }) => slug === existingIssuer);
  const isPartial = extent === "partial";
  const name = stored?.name ?? issuer.name.trim();
  if (name !== "") return nameDraft(name, isPartial);
  const ordinal = ORDINALS[index];
  return ordinal === undefined
    ? { label: say`Text ${index + 1}`, readout: say`text ${index + 1}`, isPartial }
    : { label: [`${ordinal} text`], readout: [`${ordinal.toLowerCase()} text`], isPartial };
}

function sideOf(
  readout: CallDraft["readouts"][number],
  index: number,
  language: string,
  existing: Existing,
): DraftSide {
  const { text } = readout;
  const tag = readoutInput.shape.language.safeParse(language || "en");
  const normalised = normaliseText(text.slice(0, MAX_TEXT_LENGTH));
  return {
    ...namesOf(readout, index, existing),
    text: normalised,
    sha256: hashText(normalised),
    language: tag.success ? tag.data : "en",
  };
}

/** Compares two texts; null when the aligner has no time for them now. */
async function align(left: HashedText, right: HashedText): Promise<Alignment | null> {
  try {
    return await alignTexts(DEFAULT_ALIGNER, left, right);
  } catch (error) {
    if (error instanceof AlignerTimeout || error instanceof AlignerBusy) return null;
    throw error;
  }
}

/** What a comparison of the two would say of them. */
async function describePair(left: DraftSide, right: DraftSide): Promise<Message[]> {
  const made = await align(left, right);
  if (!made) return [PREVIEW_TOO_SLOW];
  if (made.kind === "refusal") return [refusalSentence(made.reason, (made.side === "left" ? left : right).label)];
  const fresh = unreviewed(made, { left: left.text, right: right.text });
  return [
    say`${left.label}: ${coverageSentence(fresh.left, right)}`,
    say`${right.label}: ${coverageSentence(fresh.right, left)}`,
    claimSentence(fresh),
  ];
}

function describeSide({ label, text, language }: DraftSide): DraftPreview["readouts"][number] {
  const passages = segmentText(text, language);
  return {
    name: draftSize(label, passages.length),
    passages: passages.slice(0, MAX_LISTED).map(({ start, end }) => inOneLine(text.slice(start, end))),
    passageCount: passages.length,
  };
}

/**
 * Says what a call would be before it is saved: the passages of each text, and how much of the first two has a counterpart on the other
 * side. Nothing is stored.
 *
 * @param existing issuers that the draft may name by their slugs
 * @example
 * (await previewDraft(draft, existing)).readouts[0]?.passageCount; //=> 2
 */
export async function previewDraft({ readouts }: CallDraft, existing: Existing): Promise<DraftPreview> {
  const languages = languagesOf(readouts);
  const sides = readouts
    .map((readout, index) => sideOf(readout, index, languages[index]!, existing))
    .filter(({ text }) => text.trim() !== "");
  const [left, right] = sides;
  const cleanings = readouts.flatMap(({ text }, row) => {
    const cleaned = proposeCleaning(text.slice(0, MAX_TEXT_LENGTH));
    return cleaned ? [{ row, sentence: describeCleaning(say`Readout ${row + 1}`, cleaned.done) }] : [];
  });
  return {
    readouts: sides.map(describeSide),
    cleanings,
    sentences: left && right ? await describePair(left, right) : [],
  };
}
