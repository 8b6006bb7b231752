import {
  CITATION_FORMATS,
  citePair,
  type CitationFormat,
  type CitedPassages,
} from "@/lib/exchange/comparison/citation";
import type { Told } from "@/lib/exchange/comparison/told";
import styles from "./citation-fields.module.css";
import { CopyField } from "./copy-field";
import { inOneLine, nameSides } from "@/lib/messages/names";
import { SIDES } from "@/lib/model/sides";

const LABELS: Record<CitationFormat, string> = { text: "Plain text", markdown: "Markdown" };
/** How much of a passage the list of passages shows, in UTF-16 code units. */
const MAX_BEGINNING = 70;

interface Props {
  told: Told;
  /** The passage that is cited, "left-3"; empty for the comparison as a whole. */
  passage: string;
}

/** A passage with its surest counterpart; alone where none was found. */
function findCited({ comparison }: Told, anchor: string): CitedPassages | undefined {
  const [side, number] = anchor.split("-");
  if (side !== "left" && side !== "right") return undefined;
  const passage = comparison[side].passages[Number(number) - 1];
  if (!passage) return undefined;
  const own = comparison.links.filter((link) => link[side] === passage.id && link.strength !== "weak");
  const link = own.toSorted((a, b) => b.score - a.score)[0] ?? null;
  const find = (of: "left" | "right") => comparison[of].passages.find(({ id }) => id === link?.[of]) ?? null;
  return { left: find("left"), right: find("right"), [side]: passage, link, asked: side };
}

function PassageChooser({ told, passage: chosen }: Props) {
  const names = nameSides(told.pair);
  return (
    <form className={styles.chooser}>
      <label>
        Cite{" "}
        <select name="passage" defaultValue={chosen}>
          <option value="">the comparison as a whole</option>
          {SIDES.map((side) => (
            <optgroup key={side} label={names[side].label}>
              {told.comparison[side].passages.map(({ id, index, start, end }) => (
                <option key={id} value={`${side}-${index + 1}`}>
                  {index + 1}:{" "}
                  {inOneLine(told.pair[side].readout.revision.text.slice(start, Math.min(end, start + MAX_BEGINNING)))}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <button>Show</button>
    </form>
  );
}

/** The citation of a comparison or of one of its passages, in each format, and the address, to be copied. */
export function CitationFields(props: Props) {
  const { told, passage } = props;
  const cited = findCited(told, passage);
  return (
    <div className={styles.fields}>
      <PassageChooser {...props} />
      <CopyField label="Link" value={cited ? `${told.address}#${passage}` : told.address} rows={1} />
      {CITATION_FORMATS.map((format) => (
        <CopyField key={format} label={LABELS[format]} value={citePair(told, format, cited)} rows={14} />
      ))}
    </div>
  );
}
