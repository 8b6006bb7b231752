import type { DraftPreview } from "@/components/forms/draft-state";
import { compareTexts, segmentText } from "@/lib/compare";
import type { CallDraft } from "@/lib/forms/call-draft";
import { guessLanguage } from "@/lib/forms/guess-language";
import { MAX_TEXT_LENGTH, languageTag, normaliseText } from "@/lib/schema/text";
import { unreviewed } from "@/lib/review/apply-review";
import { REFUSAL_SENTENCES, count, inOneLine } from "@/lib/messages/names";
import { claimSentence, coverageSentence } from "@/lib/messages/claims";

/** More passages are counted, and not shown. */
const MAX_SHOWN = 40;

interface Side {
  name: string;
  text: string;
  language: string;
}

function sideOf({ known, issuer, language, text }: CallDraft["readouts"][number], place: number): Side {
  const tag = languageTag.safeParse(language.trim() || (guessLanguage(text) ?? "en"));
  return {
    name: issuer.name.trim() || known || `readout ${place + 1}`,
    text: normaliseText(text.slice(0, MAX_TEXT_LENGTH)),
    language: tag.success ? tag.data : "en",
  };
}

function describePair([left, right]: Side[]): string[] {
  if (!left || !right) return [];
  const made = compareTexts(left, right);
  if (made.kind === "refusal")
    return [`${(made.side === "left" ? left : right).name} ${REFUSAL_SENTENCES[made.reason]}.`];
  const name = (side: Side) => ({ label: side.name, readout: `readout by ${side.name}` });
  const fresh = unreviewed(made, { left: left.text, right: right.text });
  return [
    `${left.name}: ${coverageSentence(fresh.left, name(right))}`,
    `${right.name}: ${coverageSentence(fresh.right, name(left))}`,
    claimSentence(fresh),
  ];
}

/** The passages that the texts are cut into, and how much of the first two has a counterpart on the other side. */
export function previewDraft({ readouts }: CallDraft): DraftPreview {
  const sides = readouts.map(sideOf).filter(({ text }) => text.trim() !== "");
  return {
    readouts: sides.map(({ name, text, language }) => {
      const passages = segmentText(text, language);
      return {
        name: `${name}: ${count(passages.length, "passage")}`,
        passages: passages.slice(0, MAX_SHOWN).map(({ start, end }) => inOneLine(text.slice(start, end))),
        passageCount: passages.length,
      };
    }),
    sentences: describePair(sides),
  };
}
