import Link from "next/link";
import { nextToReview, type ToReview } from "@/lib/review/next-to-review";
import { comparisonAddress } from "@/lib/addresses/comparison-query";
import { writeJudgementCommand } from "@/lib/schema/command-value";
import { describeReasons, count } from "@/lib/messages/names";
import { machineSentence } from "@/lib/messages/review";
import { JudgeLink } from "./judge-link";
import { JudgePassage } from "./judge-passage";
import { CommandButton } from "./command-button";
import styles from "./review-panel.module.css";
import { passageOf, type Shown } from "@/components/comparison/shown";
import type { Side, Passage } from "@/lib/model/comparison";
import { SIDES, otherSide } from "@/lib/model/sides";

/** Where the reader comes back to from what is asked about: to what is asked about next. */
const HERE = "review";

function Asked({ passage, side, shown }: { passage: Passage; side: Side; shown: Shown }) {
  return (
    <div className={`${styles.asked} ${styles[side]}`}>
      <p>
        <a href={`#${side}-${passage.index + 1}`}>
          {shown.names[side].label}, {passage.index + 1}
        </a>
      </p>
      <blockquote lang={shown.comparison[side].language} dir="auto">
        {shown.texts[side].slice(passage.start, passage.end)}
      </blockquote>
    </div>
  );
}

function AskedLink({ item, shown }: { item: Extract<ToReview, { kind: "link" }>; shown: Shown }) {
  const { comparison, names } = shown;
  const link = comparison.links.find(({ left, right }) => left === item.left && right === item.right)!;
  const why = [machineSentence(link.machine), ...describeReasons(link.reasons)].join(". ");
  return (
    <>
      <h2>Do these report the same point?</h2>
      <div className={styles.pair}>
        {SIDES.map((side) => (
          <Asked key={side} side={side} passage={passageOf(comparison, side, link[side])} shown={shown} />
        ))}
      </div>
      <p className={styles.why}>{why}.</p>
      <JudgeLink link={link} side="left" shown={shown} place={HERE} />
      {SIDES.map((side) => (
        <p key={side} className={styles.why}>
          {names[side].label}, {passageOf(comparison, side, link[side]).index + 1}, as a whole:{" "}
          <JudgePassage
            side={side}
            passage={passageOf(comparison, side, link[side])}
            shown={shown}
            place={HERE}
            hasKeys={side === "left"}
          />
        </p>
      ))}
    </>
  );
}

/**
 * What might be the counterpart of a passage: its links, none of which is asked about itself (weak matches, and what this reviewer rejected
 * and somebody else linked), then what comes nearest, which only a passage without links has.
 */
function candidatesOf({ side, passage }: Extract<ToReview, { kind: "passage" }>, { comparison }: Shown) {
  const far = otherSide(side);
  const links = comparison.links.filter((link) => link[side] === passage);
  const nearest = comparison[side].nearest[passage] ?? [];
  return [
    ...links.map((link) => ({
      id: link[far],
      kind: link.machine ? ("link-confirmed" as const) : ("link-added" as const),
    })),
    ...nearest.map(({ passage: id }) => ({ id, kind: "link-added" as const })),
  ];
}

function AskedPassage({ item, shown }: { item: Extract<ToReview, { kind: "passage" }>; shown: Shown }) {
  const { comparison, names } = shown;
  const { side } = item;
  const far = otherSide(side);
  const passage = passageOf(comparison, side, item.passage);
  const candidates = candidatesOf(item, shown);
  return (
    <>
      <h2>Has this point a counterpart in the {names[far].readout}?</h2>
      <Asked side={side} passage={passage} shown={shown} />
      <JudgePassage side={side} passage={passage} shown={shown} place={HERE} />
      {candidates.length > 0 && (
        <>
          <h3>What comes nearest there</h3>
          <ul className={styles.nearest}>
            {candidates.map(({ id, kind }) => {
              const candidate = passageOf(comparison, far, id);
              return (
                <li key={id}>
                  <Asked side={far} passage={candidate} shown={shown} />
                  <CommandButton
                    say={writeJudgementCommand(kind, { [side]: [passage], [far]: [candidate], place: HERE })}
                    about={`${names[side].label}, ${passage.index + 1}, and ${names[far].label}, ${candidate.index + 1}`}
                  >
                    Link these
                  </CommandButton>
                </li>
              );
            })}
          </ul>
        </>
      )}
    </>
  );
}

/** Nobody's question is left; who has not judged everything themselves may go on, so that two can be compared. */
function NothingLeft({ shown }: { shown: Shown }) {
  const { comparison, query, path, judging } = shown;
  const own = query.own || !judging?.reviewer ? 0 : nextToReview(comparison, judging.reviewer).length;
  return (
    <p className={styles.item} data-item="" data-judge="">
      Nothing is left to be reviewed{query.own && " by you"}.{" "}
      {own > 0 && (
        <Link href={comparisonAddress(path, { ...query, own: true, skip: 0 })} prefetch={false} scroll={false}>
          Judge for yourself what others have settled ({own})
        </Link>
      )}
    </p>
  );
}

interface Props {
  /** Undefined where nothing is left to be reviewed. */
  item: ToReview | undefined;
  /** How many things are still to be judged, this one among them. */
  open: number;
  /** Its place among them, from 0. */
  place: number;
  shown: Shown;
}

/** One thing that nobody has reviewed, with all that can be said of it: the strongest doubt comes first. */
export function ReviewItem({ item, open, place, shown }: Props) {
  if (!item) return <NothingLeft shown={shown} />;
  return (
    <div className={styles.item} data-item="" data-judge="">
      {item.kind === "link" ? <AskedLink item={item} shown={shown} /> : <AskedPassage item={item} shown={shown} />}
      <p className={styles.why}>
        {count(open, "question is", "questions are")} left, the strongest doubt first.{" "}
        {open > 1 && (
          <Link
            href={comparisonAddress(shown.path, { ...shown.query, skip: (place + 1) % open })}
            data-key="e"
            prefetch={false}
            scroll={false}
          >
            Later
          </Link>
        )}
      </p>
    </div>
  );
}
