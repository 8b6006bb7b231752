import { answerDownload } from "@/app/answer-download";
import { ALGORITHM_VERSION, TOPIC_LABELS } from "@/lib/compare";
import { compareReadouts } from "@/lib/data/comparisons";
import { findPair } from "@/lib/data/pairs";

/** The comparison as a file: /compare/left..right/download.json, .csv, .md or .docx. */
export async function GET(request: Request, { params }: RouteContext<"/compare/[pair]/[file]">) {
  const { pair: address, file } = await params;
  return answerDownload(request, file, async () => {
    const pair = await findPair(address, null);
    return (
      pair && {
        pair,
        comparison: compareReadouts(pair.left.readout, pair.right.readout),
        algorithm: ALGORITHM_VERSION,
        topicLabels: TOPIC_LABELS,
        path: `/compare/${address}`,
      }
    );
  });
}
