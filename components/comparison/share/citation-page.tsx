import { SubpageHeading } from "@/components/comparison/page/subpage-heading";
import type { CitationView } from "@/lib/model/comparisons/citation-view";
import type { ReaderName } from "@/lib/model/comparisons/comparison-query";
import { CitationFields } from "./citation-fields";
import { SHARE } from "@/lib/messages/comparisons/share-menu";

interface Props {
  citation: CitationView;
  /** The path of the comparison's page. */
  path: string;
  /** The reader that was asked for. */
  reader: ReaderName | null;
}

export function CitationPage({ citation, path, reader }: Props) {
  return (
    <>
      <SubpageHeading title={[SHARE.cite]} pair={citation.pair} path={path} />
      <CitationFields citation={citation} reader={reader} />
    </>
  );
}
