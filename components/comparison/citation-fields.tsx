import { toText } from "@/lib/messages/to-text";
import { CITATION_LABELS } from "@/lib/model/downloads";
import type { CitationView } from "@/lib/model/citation-view";
import styles from "./citation-fields.module.css";
import { CopyField } from "./copy-field";

const ROWS = 12;

function PassageChooser({ sides, chosen }: Pick<CitationView, "sides" | "chosen">) {
  return (
    <form className={styles.chooser}>
      <label>
        Cite{" "}
        <select name="passage" defaultValue={chosen}>
          <option value="">the comparison as a whole</option>
          {sides.map(({ label, passages }, i) => (
            <optgroup key={i} label={toText(label)}>
              {passages.map(({ anchor, number, beginning }) => (
                <option key={anchor} value={anchor}>
                  {number}: {beginning}
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

/** The citation of a comparison or passage in each format, and its address, ready to copy. */
export function CitationFields({ citation: { sides, chosen, address, citations } }: { citation: CitationView }) {
  return (
    <div className={styles.fields}>
      <PassageChooser sides={sides} chosen={chosen} />
      <CopyField label="Link" copy="Copy link" value={address} rows={1} />
      {citations.map(({ format, text }) => (
        <CopyField
          key={format}
          label={CITATION_LABELS[format]}
          copy={`Copy ${format === "txt" ? "plain text" : CITATION_LABELS[format]}`}
          value={text}
          rows={ROWS}
        />
      ))}
    </div>
  );
}
