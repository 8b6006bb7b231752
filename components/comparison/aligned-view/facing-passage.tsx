import { alsoInRow } from "@/lib/messages/comparisons/passages";
import { passageLabel, passageName } from "@/lib/messages/comparisons/sides";
import { NEARLY_THE_SAME } from "@/lib/messages/comparisons/word-diff";
import { toText } from "@/lib/messages/parts/to-text";
import type { Side } from "@/lib/model/comparisons/comparison";
import type { ComparisonView, FacingView, RowView } from "@/lib/model/comparisons/comparison-view";
import { otherSide } from "@/lib/model/comparisons/sides";
import { NoteReferences, Notes } from "@/components/notes/notes";
import { withAnchor, passageAnchor } from "@/lib/addresses/anchors";
import { ChoosePassage } from "@/components/review/choose-passage";
import { JudgeLink } from "@/components/review/judge-link";
import { JudgePassage } from "@/components/review/judge-passage";
import { InterfaceMessage } from "@/components/site/interface-message";
import styles from "./facing-passage.module.css";
import { Gist } from "@/components/comparison/passage/gist";
import { LinkReasons } from "./link-reasons";
import { OrderJumps } from "./order-jumps";
import { PassageText } from "@/components/comparison/passage/passage-text";

interface Props {
  facing: FacingView;
  row: RowView;
  side: Side;
  view: ComparisonView;
}

/** A passage in its row: its number, which links to it; its words; and why it faces what it faces. */
export function FacingPassage({ facing, row, side, view }: Props) {
  const { passage, link, again, home, readers, marks, notes, notesElsewhere, outOfOrder } = facing;
  const { names, text, language } = view[side];
  const anchor = passageAnchor(side, passage.number);
  return (
    <div
      className={again ? `${styles.passage} ${styles.again}` : styles.passage}
      {...(!again && { id: anchor })}
      {...(row.blank !== otherSide(side) && { "data-judge": "" })}
    >
      <a href={withAnchor(anchor)} aria-label={toText(passageName(names, passage.number))}>
        {passage.number}
      </a>
      {!again && <ChoosePassage passage={passage} view={view} />}
      <blockquote lang={language} dir="auto">
        <PassageText text={text} passage={passage} marks={marks} />
      </blockquote>
      {marks.style === "differences" && (
        <p className={styles.note}>{marks.spans.length > 0 ? NEARLY_THE_SAME.different : NEARLY_THE_SAME.same}</p>
      )}
      {home !== null && link?.tier === "likely" && (
        <a className={styles.note} href={withAnchor(anchor)}>
          <InterfaceMessage of={alsoInRow(passageLabel(view[otherSide(side)].names, home))} />
        </a>
      )}
      <Gist passage={passage} view={view} />
      {readers && (
        <p className={styles.note}>
          <InterfaceMessage of={readers} />
        </p>
      )}
      {link && <LinkReasons link={link} />}
      {link && <JudgeLink link={link} side={otherSide(side)} view={view} />}
      {!again && row.blank === null && <JudgePassage passage={passage} view={view} />}
      <Notes notes={notes} view={view} />
      <NoteReferences ids={notesElsewhere} />
      {outOfOrder && <OrderJumps outOfOrder={outOfOrder} names={names} />}
    </div>
  );
}
