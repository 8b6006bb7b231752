import { toText } from "@/lib/messages/parts/to-text";
import { CITATION_LABELS } from "@/lib/model/library/downloads";
import type { CitationView } from "@/lib/model/comparisons/citation-view";
import type { ReaderName } from "@/lib/model/comparisons/comparison-query";
import { SHARE, copyCitation } from "@/lib/messages/comparisons/share-menu";
import styles from "./citation-fields.module.css";
import { CopyField } from "./copy-field";

const ROWS = 12;

interface Props {
  citation: CitationView;
  /** The reader that was asked for; choosing a passage keeps it. */
  reader: ReaderName | null;
}

function PassageChooser({ citation: { sides, chosen }, reader }: Props) {
  return (
    <form className={styles.chooser}>
      {reader && <input type="hidden" name="reader" value={reader} />}
      <label>
        {SHARE.cite}{" "}
        <select name="passage" defaultValue={chosen}>
          <option value="">{SHARE.whole}</option>
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
      <button>{SHARE.show}</button>
    </form>
  );
}

/** The citation of a comparison or passage in each format, and its address, ready to copy. */
export function CitationFields({ citation, reader }: Props) {
  const { address, citations } = citation;
  return (
    <div className={styles.fields}>
      <PassageChooser citation={citation} reader={reader} />
      <CopyField label={SHARE.link} copy={SHARE.copyLink} value={address} rows={1} />
      {citations.map(({ format, text }) => (
        <CopyField key={format} label={CITATION_LABELS[format]} copy={copyCitation(format)} value={text} rows={ROWS} />
      ))}
    </div>
  );
}
