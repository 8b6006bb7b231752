import { withAnchor, passageAnchor } from "@/lib/addresses/anchors";
import { Fragment } from "react";
import { counterpartLabel, isNoted } from "@/lib/messages/comparisons/passages";
import { passageName } from "@/lib/messages/comparisons/sides";
import { toText } from "@/lib/messages/parts/to-text";
import type { Side } from "@/lib/model/comparisons/comparison";
import type { ComparisonView, TextPassageView } from "@/lib/model/comparisons/comparison-view";
import { otherSide } from "@/lib/model/comparisons/sides";
import { ChoosePassage } from "@/components/review/choose-passage";
import { JudgeLink } from "@/components/review/judge-link";
import { JudgePassage } from "@/components/review/judge-passage";
import { InterfaceMessage } from "@/components/site/interface-message";
import { LevelChip } from "@/components/comparison/passage/level-chip";
import { PassageText } from "@/components/comparison/passage/passage-text";
import styles from "./text-columns.module.css";

const SIGNS = { confirmed: "✓", likely: "=", possible: "≈", disputed: "?" };

type Props = TextPassageView & { view: ComparisonView };

/** The view without review buttons: it shows judgements but asks for none. */
const readOnly = (view: ComparisonView): ComparisonView => ({ ...view, review: null });

interface ReferenceProps {
  reference: TextPassageView["references"][number];
  side: Side;
  view: ComparisonView;
}

/** Links to a counterpart and says how sure it is, or that reviewers disagree. In review mode it can be judged here. */
function Counterpart({ reference: { link, number, level }, side, view }: ReferenceProps) {
  const far = otherSide(side);
  const isDisputed = link.status === "disputed";
  const isReviewing = view.review?.isReviewing ?? false;
  // The note of a judgement on a link is shown once, at the left passage.
  const hasRemark = side === "left" && link.verdicts.some(({ judgement }) => judgement.note);
  const label = counterpartLabel(level, isDisputed, passageName(view[far].names, number));
  return (
    <span className={isReviewing ? styles.judged : undefined} lang="en" dir="ltr">
      <a
        className={`${styles.reference} ${styles[level]}`}
        href={withAnchor(passageAnchor(far, number))}
        aria-label={toText(label)}
      >
        {SIGNS[level]} {number}
      </a>{" "}
      {(isReviewing || isDisputed || hasRemark) && (
        <JudgeLink link={link} side={side} view={isReviewing ? view : readOnly(view)} />
      )}
    </span>
  );
}

/** The standing of a passage. It is styled apart from the passage, because these words are ours and not the issuer's. */
function Said({ passage, references, verdict, absence, view }: Props) {
  const isReviewing = view.review?.isReviewing ?? false;
  return (
    <span className={isReviewing ? styles.saidInReview : styles.said}>
      {references.map((reference) => (
        <Fragment key={reference.number}>
          <Counterpart reference={reference} side={passage.side} view={view} />{" "}
        </Fragment>
      ))}
      {absence && !isReviewing && <LevelChip {...absence} />}{" "}
      {verdict && (
        <small className={styles.verdict}>
          <InterfaceMessage of={verdict} />
        </small>
      )}{" "}
      {(isReviewing || passage.review.isDisputed || isNoted(passage)) && (
        <JudgePassage passage={passage} view={isReviewing ? view : readOnly(view)} />
      )}
    </span>
  );
}

/** A passage in its text, with its standing. */
export function TextPassage(props: Props) {
  const { passage, tier, isKept, marks, references, absence, view } = props;
  const { side, number } = passage;
  const far = otherSide(side);
  const alone = !passage.review.isPoint ? "notAPoint" : side === "left" ? "onlyLeft" : "onlyRight";
  const look = !isKept || alone === "notAPoint" ? styles.aside : tier ? styles[`${tier}Passage`] : "";
  return (
    <span
      id={passageAnchor(side, number)}
      className={[styles.passage, look, absence && styles.alonePassage].filter(Boolean).join(" ")}
      data-state={tier === "likely" ? "shared" : (tier ?? alone)}
      data-counterparts={
        tier === null
          ? undefined
          : references
              .filter(({ isOfTier }) => isOfTier)
              .map((reference) => passageAnchor(far, reference.number))
              .join(" ")
      }
      data-judge=""
    >
      {view.review?.isReviewing && <ChoosePassage passage={passage} view={view} />}
      <span className={styles.words}>
        <PassageText text={view[side].text} passage={passage} marks={marks} />
      </span>{" "}
      <Said {...props} />{" "}
    </span>
  );
}
