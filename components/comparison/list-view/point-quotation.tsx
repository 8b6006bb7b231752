import { passageAnchor, withAnchor } from "@/lib/addresses/anchors";
import { passageLabel } from "@/lib/messages/comparisons/sides";
import type { Side } from "@/lib/model/comparisons/comparison";
import type { ComparisonView, FacingView, RowView } from "@/lib/model/comparisons/comparison-view";
import { otherSide } from "@/lib/model/comparisons/sides";
import { Gist } from "@/components/comparison/passage/gist";
import { NoteReferences, Notes } from "@/components/notes/notes";
import { ChoosePassage } from "@/components/review/choose-passage";
import { JudgeLink } from "@/components/review/judge-link";
import { JudgePassage } from "@/components/review/judge-passage";
import { InterfaceMessage } from "@/components/site/interface-message";
import { Message } from "@/components/site/message";
import styles from "./point-list.module.css";

interface Props {
  view: ComparisonView;
  /** Where another view of the page has the anchors of the passages. */
  isRepeated?: boolean;
  facing: FacingView;
  row: RowView;
  side: Side;
}

/** One passage of a point, with its judging buttons and its notes. */
export function PointQuotation({ facing, row, side, view, isRepeated }: Props) {
  const { passage, link, again, remark, notes, notesElsewhere } = facing;
  const { names, language } = view[side];
  const anchor = passageAnchor(side, passage.number);
  return (
    <div
      className={[styles.quotation, styles[side], again && styles.again].filter(Boolean).join(" ")}
      id={again || isRepeated ? undefined : anchor}
      data-judge=""
    >
      <p className={styles.who}>
        <a href={withAnchor(anchor)}>
          <Message of={passageLabel(names, passage.number)} />
        </a>
        {remark && (
          <>
            {" · "}
            <InterfaceMessage of={remark} />
          </>
        )}{" "}
        {!again && <ChoosePassage passage={passage} view={view} />}
      </p>
      <blockquote lang={language} dir="auto">
        {passage.quotation}
      </blockquote>
      {!again && <Gist passage={passage} view={view} />}
      {link && <JudgeLink link={link} side={otherSide(side)} view={view} />}
      {!again && <JudgePassage passage={passage} view={view} isAlone={!link && row.blank !== null} />}
      <Notes notes={notes} view={view} isRepeated={isRepeated} />
      <NoteReferences ids={notesElsewhere} />
    </div>
  );
}
