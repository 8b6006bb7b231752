import type { ReaderFigures, ReaderMeasurement } from "./readers";

/** better: in everything that matters; mixed: in some of it; "no-better": in none of it. */
export type ReaderVerdict = "better" | "mixed" | "no-better";

const falseClaims = ({ falseLeftOut, falseShared }: ReaderFigures) => falseLeftOut + falseShared;

/**
 * Judges a model by its measurement: whether a page may show its reading first. To be better, it must find links and tell what the other
 * side has better than the built-in aligner, and make no more false claims; a wrong "left out" and a wrong "also reported" weigh the same.
 *
 * @example
 * judgeReader({ pairs: 31, model, builtIn }); //=> "better"
 */
export function judgeReader({ model, builtIn }: ReaderMeasurement): ReaderVerdict {
  const better = [
    model.linksF1 > builtIn.linksF1,
    model.includedF1 > builtIn.includedF1,
    falseClaims(model) <= falseClaims(builtIn),
  ];
  if (better.every(Boolean)) return "better";
  return better[0] || better[1] ? "mixed" : "no-better";
}
