import { InterfaceMessage } from "@/components/site/interface-message";
import { passageAnchor } from "@/lib/addresses/anchors";
import { TRANSLATE, gistOrigin, translationOrigin, translationSends } from "@/lib/messages/site/translations";
import type { ComparisonView, PassageView } from "@/lib/model/comparisons/comparison-view";
import type { ReaderModel } from "@/lib/model/readers/readers";
import { TRANSLATE_FORM } from "./translate-form-id";
import styles from "./gist.module.css";

interface Props {
  passage: PassageView;
  view: ComparisonView;
}

function Translate({ passage: { side, number }, model }: { passage: PassageView; model: ReaderModel }) {
  return (
    <p className={styles.gist}>
      <button form={TRANSLATE_FORM} name="passage" value={passageAnchor(side, number)}>
        {TRANSLATE}
      </button>{" "}
      <InterfaceMessage of={translationSends(model)} />
    </p>
  );
}

/**
 * A passage in English by a language model: one sentence, and the full translation on request. It stands below the quotation, apart from
 * it.
 */
export function Gist({ passage, view }: Props) {
  const { gist, translation } = passage;
  const { readBy, translator } = view.reader;
  if (gist === null || !readBy) return null;
  return (
    <>
      <p className={styles.gist} lang="en" dir="ltr">
        <InterfaceMessage of={gistOrigin(readBy.model)} /> {gist}
      </p>
      {translation && (
        <p className={styles.gist} lang="en" dir="ltr">
          <InterfaceMessage of={translationOrigin(translation.model)} /> {translation.english}
        </p>
      )}
      {!translation && translator && <Translate passage={passage} model={translator} />}
    </>
  );
}
