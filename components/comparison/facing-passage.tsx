import { blankOf, levelOf, markLink, sharedSpans, type Broken } from "@/lib/compare";
import { notesAt } from "@/lib/review/note-positions";
import type { ReviewedFacing, ReviewedRow } from "@/lib/model/reviewed-comparison";
import { ChoosePassage } from "@/components/review/choose-passage";
import styles from "./facing-passage.module.css";
import { JudgeLink } from "@/components/review/judge-link";
import { JudgePassage } from "@/components/review/judge-passage";
import { LinkReasons } from "./link-reasons";
import { OrderJumps } from "./order-jumps";
import { NoteReferences, Notes } from "@/components/notes/passage-notes";
import { PassageText, type Marks } from "./passage-text";
import { passageOf, type Shown } from "./shown";
import type { Side } from "@/lib/model/comparison";
import { otherSide } from "@/lib/model/sides";

interface Props {
  facing: ReviewedFacing;
  row: ReviewedRow;
  side: Side;
  shown: Shown;
  broken?: Broken | undefined;
}

/** One link is marked exactly, where its passages are near twins; several, and paraphrases, by what is shared. */
function findMarks({ facing, row, side, shown: { comparison, texts } }: Props): Marks {
  const own = [...row.left, ...row.right].flatMap(({ link }) => link ?? []);
  // A weak match marks nothing in the passage itself: the blank beside it says that nothing was found.
  const links = facing.link ? [facing.link] : own.filter((link) => levelOf(link) !== "weak");
  const [only, ...more] = links;
  if (!only || more.length > 0 || comparison.basis !== "same-language")
    return { style: "shared", spans: sharedSpans(links, side) };
  const find = (of: Side) => passageOf(comparison, of, only[of]);
  const { style, ...marked } = markLink(
    only,
    texts,
    { left: find("left"), right: find("right") },
    comparison[side].language,
  );
  return { style, spans: marked[side] };
}

/** A passage in its row: its number, which is its address; its words; why it faces what it faces. */
export function FacingPassage(props: Props) {
  const { facing, row, side, shown, broken } = props;
  const { passage, link, again } = facing;
  const number = passage.index + 1;
  const anchor = `${side}-${number}`;
  const names = shown.names[side];
  const marks = findMarks(props);
  return (
    <div
      className={again ? `${styles.passage} ${styles.again}` : styles.passage}
      {...(!again && { id: anchor })}
      data-judge=""
    >
      <a href={`#${anchor}`} aria-label={`${names.label}, passage ${number}`}>
        {number}
      </a>
      {!again && <ChoosePassage passage={passage} side={side} shown={shown} />}
      <blockquote lang={shown.comparison[side].language} dir="auto">
        <PassageText text={shown.texts[side]} passage={passage} marks={marks} />
      </blockquote>
      {marks.style === "differences" && (
        <p className={styles.note}>
          {marks.spans.length > 0 ? "Nearly the same words: what differs is dotted." : "Nearly the same words."}
        </p>
      )}
      {again && link?.tier === "likely" && (
        <a className={styles.note} href={`#${anchor}`}>
          Quoted again from its own place
        </a>
      )}
      {link && <LinkReasons link={link} />}
      {link && <JudgeLink link={link} side={otherSide(side)} shown={shown} />}
      {!again && <JudgePassage passage={passage} side={side} shown={shown} isAlone={!link && blankOf(row) !== null} />}
      <Notes notes={notesAt(facing, row, shown)} shown={shown} />
      {!again && <NoteReferences passage={passage} side={side} shown={shown} />}
      {!again && broken && <OrderJumps broken={broken} side={side} names={names} />}
    </div>
  );
}
