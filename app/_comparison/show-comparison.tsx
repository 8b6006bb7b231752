import { pinnedPath } from "@/lib/addresses/comparison-path";
import { pinnedName } from "@/lib/addresses/pair-names";
import { withComparisonQuery, withReader } from "@/lib/addresses/comparison-query";
import { ComparisonSection } from "@/components/comparison/page/comparison-section";
import { PrintedAddress } from "@/components/comparison/page/printed-address";
import { TranslateForm } from "@/components/comparison/passage/translate-form";
import { may } from "@/app/_actions/permit";
import { reviewAction } from "./actions";
import { askReaderAction } from "./ask-reader-action";
import type { ComparedPage } from "./compared-page";
import { openPage } from "./open-page";
import { translateAction } from "./translate-action";

/** The body of a page that compares two readouts: the comparison with its review, and its address on paper. */
export async function showComparison(page: ComparedPage) {
  const { pair, path, query } = page;
  const given = { pair: pinnedName(pair), path: withComparisonQuery(path, query) };
  const actions = { review: reviewAction.bind(null, given), askReader: askReaderAction.bind(null, given) };
  const section = await openPage(page, actions);
  const { opened } = section;
  return (
    <>
      <ComparisonSection {...section} />
      {opened.kind === "comparison" && opened.reader.translator && may("ask-model") && (
        <TranslateForm action={translateAction.bind(null, given)} />
      )}
      <PrintedAddress path={withReader(pinnedPath(pair), query.reader)} />
    </>
  );
}
