import { passageAnchor, withAnchor } from "@/lib/addresses/anchors";
import { passageName } from "@/lib/messages/comparisons/sides";
import { toText } from "@/lib/messages/parts/to-text";
import type {
  ComparisonView,
  FindingLineView,
  FindingQuoteView,
  PassageView,
} from "@/lib/model/comparisons/comparison-view";
import { CutWords } from "@/components/site/cut-words";
import { Message } from "@/components/site/message";
import styles from "./finding.module.css";
import { LevelChip } from "@/components/comparison/passage/level-chip";

interface Props {
  view: ComparisonView;
  /** The address of the page that shows a passage, without the anchor; "" for this page. */
  addressOf: (passage: PassageView) => string;
}

interface LineProps extends Props {
  line: FindingLineView;
}

const addressIn = ({ side, number }: PassageView, address: string) => withAnchor(passageAnchor(side, number), address);

/** A passage's number, linked to the passage. */
function PassageNumber({ passage, view, addressOf }: Props & { passage: PassageView }) {
  return (
    <a
      className={styles[passage.side]}
      href={addressIn(passage, addressOf(passage))}
      aria-label={toText(passageName(view[passage.side].names, passage.number))}
    >
      {passage.number}
    </a>
  );
}

/** "4", "2 = 6". */
function Numbers({ line, ...props }: LineProps) {
  return (
    <span className={styles.numbers}>
      {line.quotes.map(({ passage }, i) => (
        <span key={passage.id}>
          {i > 0 && <span aria-hidden="true"> = </span>}
          <PassageNumber passage={passage} {...props} />
        </span>
      ))}
    </span>
  );
}

function Quotation({ quote, view, addressOf }: Props & { quote: FindingQuoteView }) {
  return (
    <a className={styles.quotation} href={addressIn(quote.passage, addressOf(quote.passage))}>
      “<CutWords of={quote} language={view[quote.passage.side].language} />”
    </a>
  );
}

/** A contradiction is quoted from both sides, one below the other, so that readers can judge it. */
function BothQuotations({ line, ...props }: LineProps) {
  return (
    <div className={styles.differing}>
      {line.quotes.map((quote, i) => (
        <p key={quote.passage.id} className={styles.point}>
          {i > 0 && <span aria-hidden="true">≠ </span>}
          <Quotation quote={quote} {...props} />{" "}
          <span className={styles.numbers}>
            <PassageNumber passage={quote.passage} {...props} />
          </span>
        </p>
      ))}
    </div>
  );
}

/** One line of the finding: who reports what, or how the two contradict each other, and how sure that is. */
export function FindingLine(props: LineProps) {
  const { line } = props;
  const [first] = line.quotes;
  if (!first) return null;
  return (
    <li>
      <span className={`${styles.who} ${line.claim === "both" ? "" : styles[first.passage.side]}`}>
        <Message of={line.who} />
      </span>
      {line.differs ? (
        <BothQuotations {...props} />
      ) : (
        <span className={styles.point}>
          <Quotation quote={first} {...props} /> <Numbers {...props} />
        </span>
      )}
      <LevelChip level={line.level} chip={line.chip} />
    </li>
  );
}
