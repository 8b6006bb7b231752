import { makeReviewedView, makeView } from "../../comparison/view/test-view";
import type { ComparisonView } from "../../model/comparisons/comparison-view";
import type { ComparisonFile } from "./comparison-file";

const atItsAddress = (view: ComparisonView): ComparisonFile => ({
  view,
  address: "https://parallax.example/calls/2030-01-02-marenov-ilves/velmora-mfa..ostania-mfa",
  accessed: "2030-02-03",
});

/** A fictional comparison to be written (`makeView`). */
export const makeFile = (...given: Parameters<typeof makeView>): ComparisonFile => atItsAddress(makeView(...given));

/** The fictional comparison after some judgements (`makeReviewedView`), to be written. */
export const makeReviewedFile = (...given: Parameters<typeof makeReviewedView>): ComparisonFile =>
  atItsAddress(makeReviewedView(...given));
