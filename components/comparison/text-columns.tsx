import { Fragment } from "react";
import { levelByPassage, levelOf, sharedSpans } from "@/lib/compare";
import { isAffirmed } from "@/lib/review/standings";
import { linkName } from "@/lib/review/note-positions";
import type { ReviewedLink } from "@/lib/model/reviewed-comparison";
import { absence, quotedOf } from "@/lib/messages/review";
import { ChoosePassage } from "@/components/review/choose-passage";
import { JudgeLink } from "@/components/review/judge-link";
import { JudgePassage } from "@/components/review/judge-passage";
import { OurWords } from "@/components/site/our-words";
import { Notes } from "@/components/notes/passage-notes";
import { PassageText } from "./passage-text";
import { PrintedList } from "./printed-list";
import type { Shown } from "./shown";
import styles from "./text-columns.module.css";
import { TextFollower } from "./text-follower";
import type { Side, Passage, Tier } from "@/lib/model/comparison";
import { otherSide } from "@/lib/model/sides";
import { passageNumber } from "@/lib/model/passage-number";

/** Passages by the paragraph they stand in, in order. */
function paragraphs(passages: Passage[]): Passage[][] {
  const found: Passage[][] = [];
  for (const passage of passages) (found[passage.paragraph] ??= []).push(passage);
  return found.filter(Boolean);
}

const SIGNS = { confirmed: "✓", likely: "=", possible: "≈", disputed: "?" };

/** The shown data of who only reads: what is said of a passage or a link is told, and nothing is asked. */
const told = (shown: Shown): Shown => ({ ...shown, judging: null });

interface ReferenceProps {
  link: ReviewedLink;
  side: Side;
  shown: Shown;
}

/** What the sign before a counterpart says: a weak match has none, unless reviewers differ about it. */
function levelOfReference(link: ReviewedLink): keyof typeof SIGNS {
  if (isAffirmed(link)) return "confirmed";
  const level = levelOf(link);
  return level === "weak" ? "disputed" : level;
}

/** Leads to a counterpart, and says how sure it is, or that reviewers differ; in review mode it can be judged there. */
function Counterpart({ link, side, shown }: ReferenceProps) {
  const far = otherSide(side);
  const place = passageNumber(link[far]);
  const level = levelOfReference(link);
  const isDisputed = link.status === "disputed";
  const isReviewing = shown.judging?.isReviewing ?? false;
  const sureness = isDisputed && level !== "disputed" ? `${level}, disputed` : level;
  return (
    <span className={isReviewing ? styles.judged : undefined} lang="en" dir="ltr">
      <a
        className={`${styles.reference} ${styles[level]}`}
        href={`#${far}-${place}`}
        aria-label={`${sureness} counterpart: ${shown.names[far].label}, passage ${place}`}
      >
        {SIGNS[level]} {place}
      </a>{" "}
      {(isReviewing || isDisputed) && <JudgeLink link={link} side={side} shown={isReviewing ? shown : told(shown)} />}
    </span>
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

/** What is said of a passage, apart from its own words and in another look: they are the issuer's, this is ours. */
function Said({ passage, side, tier, shown }: Omit<TextPassageProps, "isKept">) {
  const far = otherSide(side);
  const own = shown.comparison.links.filter((link) => link[side] === passage.id);
  const links = own.filter((link) => link.status === "disputed" || (tier && levelOf(link) === tier));
  const hasWeak = own.some((link) => levelOf(link) === "weak");
  const review = shown.comparison[side].reviews[passage.id];
  const isReviewing = shown.judging?.isReviewing ?? false;
  return (
    <span className={isReviewing ? styles.saidInReview : styles.said}>
      {links.map((link) => (
        <Fragment key={link[far]}>
          <Counterpart link={link} side={side} shown={shown} />{" "}
        </Fragment>
      ))}
      {review?.verdict && (
        <small className={styles.verdict}>
          <OurWords quoted={quotedOf(review.verdicts)}>
            {absence(review, shown.names[far], shown.comparison.basis, hasWeak)}
          </OurWords>
        </small>
      )}{" "}
      {(isReviewing || review?.isDisputed) && (
        <JudgePassage passage={passage} side={side} shown={isReviewing ? shown : told(shown)} />
      )}
    </span>
  );
}

function TextPassage({ passage, side, tier, isKept, shown }: TextPassageProps) {
  const far = otherSide(side);
  const own = shown.comparison.links.filter((link) => link[side] === passage.id);
  const counterparts = own.filter((link) => levelOf(link) === tier);
  const alone = side === "left" ? "onlyLeft" : "onlyRight";
  return (
    <span
      id={`${side}-${passage.index + 1}`}
      className={`${styles.passage} ${isKept ? (tier ? styles[`${tier}Passage`] : "") : styles.aside}`}
      data-state={tier === "likely" ? "shared" : (tier ?? alone)}
      data-counterparts={tier && counterparts.map((link) => `${far}-${passageNumber(link[far])}`).join(" ")}
      data-judge=""
    >
      {shown.judging?.isReviewing && <ChoosePassage passage={passage} side={side} shown={shown} />}
      <span className={styles.words}>
        <PassageText
          text={shown.texts[side]}
          passage={passage}
          marks={{
            style: "shared",
            spans: sharedSpans(
              own.filter((link) => link.tier === "likely"),
              side,
            ),
          }}
        />
      </span>{" "}
      <Said passage={passage} side={side} tier={tier} shown={shown} />{" "}
    </span>
  );
}

/** A note on a link stands at its left passage; each stands once. */
const notesInText = ({ id }: Passage, side: Side, { notes, comparison }: Shown) => [
  ...(notes.passages.get(id) ?? []),
  ...comparison.links
    .filter((link) => side === "left" && link.left === id)
    .flatMap((link) => notes.links.get(linkName(link.left, link.right)) ?? []),
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
