import "server-only";
import { whyUnfinished } from "../aligners/aligner";
import { DEFAULT_ALIGNER } from "../aligners/registry";
import { segmentText } from "../compare";
import { proposeCleaning } from "../forms/clean-text";
import { describeCleaning } from "../messages/form/cleaning";
import { languagesOf, type UnsavedCall } from "../forms/unsaved-call";
import { findIssuer } from "../forms/stored-issuer";
import type { CallPreview } from "../forms/form-state";
import { PREVIEW_TOO_SLOW, claimSentence, coverageSentence, refusalSentence } from "../messages/comparisons/coverage";
import { unsavedSize } from "../messages/form/forms";
import { say, type Message } from "../messages/parts/message";
import { inOneLine } from "../messages/parts/one-line";
import { nameUnsaved } from "../messages/comparisons/sides";
import type { Alignment } from "../model/comparisons/aligners";
import type { Existing, Readout } from "../model/calls/calls";
import type { SideNames } from "../model/comparisons/side-names";
import { unreviewed } from "../review/apply-review";
import { readoutInput } from "../schema/call-input";
import { MAX_TEXT_LENGTH } from "../model/limits";
import { hashText } from "../schema/hash-text";
import { normaliseText } from "../schema/text";
import { alignTexts, type HashedText } from "./align-texts";
import { isOfficial } from "../model/calls/vocabularies";
import { rowLabel } from "../messages/form/form-labels";

/** More passages are counted but not listed. */
const MAX_LISTED = 40;

const ORDINALS = ["First", "Second"];

/** How many of a call's readouts are compared with one that is added. */
const COMPARED_WITH = 2;

interface PreviewSide extends SideNames, HashedText {}

/** Names a side by its issuer, or by its position while it has none. */
function namesOf(
  { issuer, extent }: UnsavedCall["readouts"][number],
  index: number,
  existing: Existing,
  isAdded: boolean,
): SideNames {
  const stored = findIssuer(issuer.name, existing.issuers);
  const isPartial = extent === "partial";
  const name = stored?.name ?? issuer.name.trim();
  if (name !== "") return nameUnsaved(name, isPartial);
  if (isAdded) return { label: say`New text`, readout: say`new text`, isPartial };
  const ordinal = ORDINALS[index];
  return ordinal === undefined
    ? { label: say`Text ${index + 1}`, readout: say`text ${index + 1}`, isPartial }
    : { label: [`${ordinal} text`], readout: [`${ordinal.toLowerCase()} text`], isPartial };
}

function sideOf(readout: UnsavedCall["readouts"][number], names: SideNames, language: string): PreviewSide {
  const { text } = readout;
  const tag = readoutInput.shape.language.safeParse(language || "en");
  const normalised = normaliseText(text.slice(0, MAX_TEXT_LENGTH));
  return {
    ...names,
    text: normalised,
    sha256: hashText(normalised),
    language: tag.success ? tag.data : "en",
  };
}

/** Compares two texts; null if the aligner has no time now. */
async function align(left: HashedText, right: HashedText): Promise<Alignment | null> {
  try {
    return await alignTexts(DEFAULT_ALIGNER, left, right);
  } catch (error) {
    if (whyUnfinished(error)) return null;
    throw error;
  }
}

/** What a comparison of the two would say. */
async function describePair(left: PreviewSide, right: PreviewSide): Promise<Message[]> {
  const made = await align(left, right);
  if (!made) return [PREVIEW_TOO_SLOW];
  if (made.kind === "refusal") return [refusalSentence(made.reason, (made.side === "left" ? left : right).label)];
  const fresh = unreviewed(made, { left: left.text, right: right.text });
  return [
    say`${left.label}: ${coverageSentence(fresh.left, right, fresh.basis)}`,
    say`${right.label}: ${coverageSentence(fresh.right, left, fresh.basis)}`,
    claimSentence(fresh, { left, right }),
  ];
}

const storedSide = ({ issuer, extent, language, revision }: Readout): PreviewSide => ({
  ...nameUnsaved(issuer.name, extent === "partial"),
  text: revision.text,
  sha256: revision.sha256,
  language,
});

/** What the comparisons of a text with those of its call would say. */
async function describeAddition(added: PreviewSide, stored: Readout[]): Promise<Message[]> {
  const official = stored.filter(isOfficial);
  const others = [...official, ...stored.filter((readout) => !official.includes(readout))].slice(0, COMPARED_WITH);
  const sentences: Message[] = [];
  for (const other of others.map(storedSide)) {
    const made = await align(added, other);
    if (!made) return [...sentences, PREVIEW_TOO_SLOW];
    if (made.kind === "refusal")
      sentences.push(refusalSentence(made.reason, (made.side === "left" ? added : other).label));
    else {
      const fresh = unreviewed(made, { left: added.text, right: other.text });
      sentences.push(say`${added.label}: ${coverageSentence(fresh.left, other, fresh.basis)}`);
    }
  }
  return sentences;
}

function describeSide({ label, text, language }: PreviewSide): CallPreview["readouts"][number] {
  const passages = segmentText(text, language);
  return {
    name: unsavedSize(label, passages.length),
    passages: passages.slice(0, MAX_LISTED).map(({ start, end }) => inOneLine(text.slice(start, end))),
    passageCount: passages.length,
  };
}

async function describeSides([left, right]: PreviewSide[], stored: Readout[]): Promise<Message[]> {
  if (left && stored.length > 0) return describeAddition(left, stored);
  return left && right ? describePair(left, right) : [];
}

/** How much of a cleaned text is previewed, in UTF-16 code units. */
const SHOWN_OF_CLEANED = 3_000;

/**
 * Previews a call before it is saved: the passages of each text, and how much of the first two has a counterpart on the other side. Nothing
 * is stored.
 *
 * @param existing issuers that the unsaved call may name by their slugs
 * @param stored what the call already has, if the unsaved call only adds to it
 * @example
 * (await previewCall(unsaved, existing)).readouts[0]?.passageCount; //=> 2
 */
export async function previewCall(
  { readouts }: UnsavedCall,
  existing: Existing,
  stored: Readout[] = [],
): Promise<CallPreview> {
  const languages = languagesOf(
    readouts,
    existing,
    stored.map(({ language }) => language),
  );
  const sides = readouts
    .map((readout, i) => sideOf(readout, namesOf(readout, i, existing, stored.length > 0), languages[i]!))
    .filter(({ text }) => text.trim() !== "");
  const cleanings = readouts.flatMap(({ text }, row) => {
    const cleaned = proposeCleaning(text.slice(0, MAX_TEXT_LENGTH));
    if (!cleaned) return [];
    const start = cleaned.text.slice(0, SHOWN_OF_CLEANED);
    const isCut = start.length < cleaned.text.length;
    return [{ row, sentence: describeCleaning([rowLabel("readouts", row)], cleaned.done), start, isCut }];
  });
  return {
    readouts: sides.map(describeSide),
    cleanings,
    sentences: await describeSides(sides, stored),
  };
}
