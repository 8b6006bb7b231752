import Link from "next/link";
import { otherSide, type Passage, type Side } from "@/lib/compare";
import { spanKey } from "@/lib/review/events";
import { newNotePath } from "@/lib/schema/note-address";
import { writeMove, writePress } from "@/lib/schema/press-value";
import { disagreement, rejection } from "@/lib/wording-review";
import styles from "./judging.module.css";
import { PressButton } from "./press-button";
import type { Shown } from "./shown";

interface Props {
  passage: Passage;
  side: Side;
  shown: Shown;
  place?: string;
}

/** What can be said of a passage by itself: that it has no counterpart, or that it is no point at all. */
export function JudgePassage({ passage, side, shown, place = `${side}-${passage.index + 1}` }: Props) {
  const { comparison, names, judging } = shown;
  const { isDisputed, opinions } = comparison[side].reviews[passage.id]!;
  const rejected = comparison.rejected.filter((link) => link[side] === passage.id && link.by.kind === "link-rejected");
  const told = [
    ...(isDisputed ? [disagreement(opinions, "passage")] : []),
    ...rejected.map((link) =>
      rejection(`${names[otherSide(side)].label}, ${Number(link[otherSide(side)].slice(1))}`, link.by),
    ),
  ].map((sentence) => <span key={sentence}>{sentence}</span>);
  if (!judging) return told.length > 0 && <span className={styles.judging}>{told}</span>;
  const about = `of ${names[side].label}, ${passage.index + 1}`;
  const mine = opinions.find(({ author, isImplied }) => author === judging.reviewer && !isImplied);
  const said = { [side]: [passage], place };
  return (
    <span className={styles.judging}>
      {told}
      {mine?.verdict !== "no-counterpart" && (
        <PressButton say={writePress("no-counterpart", said)} hotkey="o" about={about}>
          No counterpart
        </PressButton>
      )}
      {mine?.verdict !== "not-a-point" && (
        <PressButton say={writePress("not-a-point", said)} hotkey="g" about={about}>
          Not a point
        </PressButton>
      )}
      {mine && (
        <PressButton say={writeMove("undone", mine.judgement.id, place)} about={`what you said ${about}`}>
          Undo
        </PressButton>
      )}
      {judging.isReviewing && (
        <Link
          href={newNotePath({ pair: judging.pair, left: "", right: "", author: "", [side]: spanKey(passage) })}
          prefetch={false}
        >
          Note
          <span className="visually-hidden">
            {" "}
            on {names[side].label}, {passage.index + 1}
          </span>
        </Link>
      )}
    </span>
  );
}
