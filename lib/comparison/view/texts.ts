import { sharedSpans } from "../../compare";
import { absence } from "../../messages/comparisons/passages";
import { boilerplateChip, chipLabel } from "../../messages/comparisons/chips";
import type { Basis, Side, Tier } from "../../model/comparisons/comparison";
import type { PassageView, RowView, TextParagraphView, TextPassageView } from "../../model/comparisons/comparison-view";
import { levelOf } from "../../model/comparisons/link-level";
import type { Message } from "../../model/message";
import { passageNumber } from "../../model/comparisons/passage-number";
import type { ReviewedLink } from "../../model/reviews/reviewed-comparison";
import type { SideNames } from "../../model/comparisons/side-names";
import { otherSide } from "../../model/comparisons/sides";
import { byPassage } from "../../review/group-by-passage";
import { isAffirmed } from "../../review/standings";
import { findHits, withHits } from "./marks";
import { levelOfAbsence } from "./row-levels";
import type { RowFacts } from "./rows";

/** The tier of a passage's surest link; null if it has at most weak ones. */
function tierOf({ links }: PassageView): Tier | null {
  const levels = new Set(links.map(levelOf));
  return levels.has("likely") ? "likely" : levels.has("possible") ? "possible" : null;
}

function levelOfReference(link: ReviewedLink): TextPassageView["references"][number]["level"] {
  if (isAffirmed(link)) return "confirmed";
  const level = levelOf(link);
  return level === "weak" ? "disputed" : level;
}

/** What is said beside a passage: a person's verdict, or the kind of boilerplate that it is. */
function saidOf({ review, boilerplate }: PassageView, verdict: () => Message): Message | null {
  if (review.verdict) return verdict();
  return !review.isPoint && boilerplate ? boilerplateChip(boilerplate) : null;
}

/** What is said beside a point without a counterpart, which is marked in its text too. */
function absenceOf(
  { review }: PassageView,
  tier: Tier | null,
  far: SideNames,
  basis: Basis,
): TextPassageView["absence"] {
  if (!review.isPoint || tier !== null) return null;
  const level = review.isDisputed ? "disputed" : levelOfAbsence(review.verdict === "no-counterpart", far, basis);
  return { level, chip: chipLabel(level) };
}

function viewPassage(
  passage: PassageView,
  isKept: boolean,
  // In the order of the other text, because the passage's own list has the surest first.
  links: ReviewedLink[],
  { comparison, texts, names, query }: RowFacts,
): TextPassageView {
  const { side, review } = passage;
  const far = otherSide(side);
  const tier = tierOf(passage);
  const hasWeak = links.some((link) => levelOf(link) === "weak");
  const shared = sharedSpans(
    links.filter((link) => link.tier === "likely"),
    side,
  );
  return {
    passage,
    tier,
    isKept,
    marks: withHits(
      { style: "shared", spans: shared.map((span) => ({ ...span, kind: "shared" })) },
      findHits(texts[side], passage, query.q),
    ),
    references: links
      .filter((link) => link.status === "disputed" || (tier !== null && levelOf(link) === tier))
      .map((link) => ({
        link,
        number: passageNumber(link[far]),
        level: levelOfReference(link),
        isOfTier: levelOf(link) === tier,
      })),
    verdict: saidOf(passage, () => absence(review, names[far], comparison.basis, hasWeak)),
    absence: absenceOf(passage, tier, names[far], comparison.basis),
  };
}

/**
 * Both texts in their own order and paragraphs, each passage with references to its counterparts.
 *
 * @param rows those that pass the filters; passages of other rows are set aside
 * @example
 * viewTexts(rows, facts).left[0]?.passages.map(({ tier }) => tier); //=> ["likely", null]
 */
export function viewTexts(rows: RowView[], facts: RowFacts): Record<Side, TextParagraphView[]> {
  const view = (side: Side): TextParagraphView[] => {
    const kept = new Set(rows.flatMap((row) => row[side].map(({ passage }) => passage.id)));
    const links = byPassage(facts.comparison.links, (link) => link[side]);
    const paragraphs: TextParagraphView[] = [];
    for (const passage of facts.passages[side]) {
      const paragraph = (paragraphs[passage.paragraph] ??= { passages: [], notes: [] });
      paragraph.passages.push(viewPassage(passage, kept.has(passage.id), links.get(passage.id) ?? [], facts));
      paragraph.notes.push(...facts.notes.inText(side, passage.id));
    }
    return paragraphs.filter(Boolean);
  };
  return { left: view("left"), right: view("right") };
}
