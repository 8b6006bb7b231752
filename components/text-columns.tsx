import { Fragment } from "react";
import {
  otherSide,
  levelByPassage,
  levelOf,
  passageNumber,
  sharedSpans,
  type Passage,
  type Side,
  type Tier,
} from "@/lib/compare";
import { isAffirmed } from "@/lib/review/standings";
import { pairName } from "@/lib/review/place-notes";
import type { ReviewedLink } from "@/lib/review/reviewed";
import { absence } from "@/lib/wording-review";
import { ChoosePassage } from "./choose-passage";
import { JudgeLink } from "./judge-link";
import { JudgePassage } from "./judge-passage";
import { Notes } from "./passage-notes";
import { PassageText } from "./passage-text";
import { PrintedList } from "./printed-list";
import type { Shown } from "./shown";
import styles from "./text-columns.module.css";
import { TextFollower } from "./text-follower";

/** Passages by the paragraph they stand in, in order. */
function paragraphs(passages: Passage[]): Passage[][] {
  const found: Passage[][] = [];
  for (const passage of passages) (found[passage.paragraph] ??= []).push(passage);
  return found.filter(Boolean);
}

const SIGNS = { confirmed: "✓", likely: "=", possible: "≈" };

interface ReferenceProps {
  link: ReviewedLink;
  side: Side;
  tier: Tier;
  shown: Shown;
}

/** Leads to a counterpart, and says how sure it is; in review mode it can be judged there. */
function Counterpart({ link, side, tier, shown }: ReferenceProps) {
  const far = otherSide(side);
  const place = passageNumber(link[far]);
  const level = isAffirmed(link) ? "confirmed" : tier;
  return (
    <>
      <a
        className={`${styles.reference} ${styles[tier]}`}
        href={`#${far}-${place}`}
        aria-label={`${level} counterpart: ${shown.names[far].label}, passage ${place}`}
      >
        {SIGNS[level]} {place}
      </a>
      {shown.judging?.isReviewing && <JudgeLink link={link} side={side} shown={shown} />}
    </>
  );
}

interface TextPassageProps {
  passage: Passage;
  side: Side;
  tier: Tier | undefined;
  /** False for a passage that the filters leave aside: its text stays, for the sake of the others. */
  isKept: boolean;
  shown: Shown;
}

function TextPassage({ passage, side, tier, isKept, shown }: TextPassageProps) {
  const own = shown.comparison.links.filter((link) => link[side] === passage.id);
  const likely = own.filter((link) => link.tier === "likely");
  const shownLinks = own.filter((link) => levelOf(link) === tier);
  const review = shown.comparison[side].reviews[passage.id];
  const weak = own.filter((link) => levelOf(link) === "weak");
  const alone = side === "left" ? "onlyLeft" : "onlyRight";
  return (
    <span
      id={`${side}-${passage.index + 1}`}
      className={`${styles.passage} ${isKept ? (tier ? styles[`${tier}Passage`] : "") : styles.aside}`}
      data-state={tier === "likely" ? "shared" : (tier ?? alone)}
      data-counterparts={
        tier && shownLinks.map((link) => `${otherSide(side)}-${passageNumber(link[otherSide(side)])}`).join(" ")
      }
      data-judge=""
    >
      {shown.judging?.isReviewing && <ChoosePassage passage={passage} side={side} shown={shown} />}
      <PassageText
        text={shown.texts[side]}
        passage={passage}
        marks={{ style: "shared", spans: sharedSpans(likely, side) }}
      />{" "}
      {tier &&
        shownLinks.map((link) => (
          <Counterpart key={link[otherSide(side)]} link={link} side={side} tier={tier} shown={shown} />
        ))}{" "}
      {review?.verdict && (
        <small className={styles.verdict}>
          {absence(review, shown.names[otherSide(side)], shown.comparison.basis, weak.length > 0)}
        </small>
      )}{" "}
      {shown.judging?.isReviewing && <JudgePassage passage={passage} side={side} shown={shown} />}{" "}
    </span>
  );
}

/** A note on a link stands at its left passage; each stands once. */
const notesInText = ({ id }: Passage, side: Side, { notes, comparison }: Shown) => [
  ...(notes.passages.get(id) ?? []),
  ...comparison.links
    .filter((link) => side === "left" && link.left === id)
    .flatMap((link) => notes.links.get(pairName(link.left, link.right)) ?? []),
];

function TextColumn({ side, shown }: { side: Side; shown: Shown }) {
  const { passages, language } = shown.comparison[side];
  const levels = levelByPassage(shown.comparison.links, side);
  const kept = new Set(shown.rows.flatMap((row) => row[side].map(({ passage }) => passage.id)));
  return (
    <section className={`${styles.column} ${styles[side]}`} aria-label={shown.names[side].label} data-column={side}>
      <h2>{shown.names[side].label}</h2>
      {paragraphs(passages).map((paragraph) => (
        <Fragment key={paragraph[0]!.id}>
          <p lang={language} dir="auto">
            {paragraph.map((passage) => {
              const level = levels.get(passage.id);
              const tier = level === "weak" ? undefined : level;
              const isKept = kept.has(passage.id);
              return (
                <TextPassage key={passage.id} passage={passage} side={side} tier={tier} isKept={isKept} shown={shown} />
              );
            })}
          </p>
          <Notes notes={paragraph.flatMap((passage) => notesInText(passage, side, shown))} shown={shown} />
        </Fragment>
      ))}
    </section>
  );
}

/** Both full texts in their own order and paragraphs, each linked passage with a reference to its counterparts. */
export function TextColumns(shown: Shown) {
  return (
    <>
      <div className={styles.columns}>
        <TextFollower />
        <TextColumn side="left" shown={shown} />
        <TextColumn side="right" shown={shown} />
      </div>
      <PrintedList {...shown} />
    </>
  );
}
