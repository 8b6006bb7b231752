import { compareTexts, segmentText } from "@/lib/compare";
import { loadResources } from "@/lib/resources/load";
import type { CallDraft } from "@/lib/forms/call-draft";
import type { DraftPreview } from "@/lib/forms/form-state";
import { guessLanguage } from "@/lib/forms/guess-language";
import { claimSentence, coverageSentence, refusalSentence } from "@/lib/messages/coverage";
import { draftSize } from "@/lib/messages/forms";
import { say, type Message } from "@/lib/messages/message";
import { inOneLine } from "@/lib/messages/one-line";
import { nameDraft } from "@/lib/messages/sides";
import type { Existing } from "@/lib/model/calls";
import type { SideNames } from "@/lib/model/side-names";
import { unreviewed } from "@/lib/review/apply-review";
import { readoutInput } from "@/lib/schema/call-input";
import { MAX_TEXT_LENGTH } from "@/lib/model/limits";
import { normaliseText } from "@/lib/schema/text";

/** More passages are counted, but not listed. */
const MAX_LISTED = 40;

const ORDINALS = ["First", "Second"];

interface DraftSide extends SideNames {
  text: string;
  language: string;
}

/** A side by its issuer, or by its position while it has none. */
function namesOf(
  { existingIssuer, issuer }: CallDraft["readouts"][number],
  index: number,
  existing: Existing,
): SideNames {
  const stored = existing.issuers.find(({ slug }) => slug === existingIssuer);
  const name = stored?.name ?? issuer.name.trim();
  if (name !== "") return nameDraft(name);
  const ordinal = ORDINALS[index];
  return ordinal === undefined
    ? { label: say`Text ${index + 1}`, readout: say`text ${index + 1}` }
    : { label: [`${ordinal} text`], readout: [`${ordinal.toLowerCase()} text`] };
}

function sideOf(readout: CallDraft["readouts"][number], index: number, existing: Existing): DraftSide {
  const { language, text } = readout;
  const tag = readoutInput.shape.language.safeParse(language.trim() || (guessLanguage(text) ?? "en"));
  return {
    ...namesOf(readout, index, existing),
    text: normaliseText(text.slice(0, MAX_TEXT_LENGTH)),
    language: tag.success ? tag.data : "en",
  };
}

/** What a comparison of the two would say of them. */
function describePair(left: DraftSide, right: DraftSide): Message[] {
  const made = compareTexts(left, right, loadResources());
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

/** The passages of each text, and how much of the first two has a counterpart on the other side. */
export function previewDraft({ readouts }: CallDraft, existing: Existing): DraftPreview {
  const sides = readouts
    .map((readout, index) => sideOf(readout, index, existing))
    .filter(({ text }) => text.trim() !== "");
  const [left, right] = sides;
  return { readouts: sides.map(describeSide), sentences: left && right ? describePair(left, right) : [] };
}
