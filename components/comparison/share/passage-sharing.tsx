"use client";
import { withAnchor } from "@/lib/addresses/anchors";
import { citationFilePath, citePath, picturePath } from "@/lib/addresses/comparison-path";
import { SHARE, citedWhat, pictureFile, pictureOf } from "@/lib/messages/comparisons/share-menu";
import type { Side } from "@/lib/model/comparisons/comparison";
import { CITATION_FORMATS, CITATION_LABELS } from "@/lib/model/library/downloads";
import type { ReaderName } from "@/lib/model/comparisons/comparison-query";
import type { SideNames } from "@/lib/model/comparisons/side-names";
import { Message } from "@/components/site/message";
import { CopyButton } from "./copy-button";
import { useCurrentPassage } from "@/components/comparison/navigation/current-passage";

interface Props {
  /** The path of the comparison, without a query. */
  path: string;
  /** The reader that was asked for. */
  reader: ReaderName | null;
  names: Record<Side, SideNames>;
  /** The anchors of the passages that the comparison leads with; pictures of them are offered while no passage is chosen. */
  leads: string[];
}

/** Pictures of the passages that the comparison leads with. Each is named, and none is chosen for the user. */
function LeadPictures({ path, reader, names, leads }: Props) {
  return (
    <>
      <p>{SHARE.noPassage}</p>
      {leads.length > 0 && (
        <div>
          {leads.map((passage) => (
            <a key={passage} href={picturePath(path, { passage, reader })} download={pictureFile(passage)}>
              <Message of={pictureOf(passage, names)} />
            </a>
          ))}
        </div>
      )}
    </>
  );
}

async function fetchText(path: string): Promise<string> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(String(answer.status));
  return (await answer.text()).trimEnd();
}

/** Shares and cites the passage that the user is at, or the whole comparison if there is none. */
export function PassageSharing({ path, reader, names, leads }: Props) {
  const passage = useCurrentPassage();
  const query = { passage, reader };
  const linked = async () =>
    new URL(withAnchor(passage, window.location.pathname + window.location.search), window.location.href).href;
  return (
    <>
      <section aria-label={SHARE.passage}>
        <h3>
          {SHARE.passage}
          {passage && (
            <>
              {": "}
              <Message of={citedWhat(passage, names)} />
            </>
          )}
        </h3>
        {passage ? (
          <div>
            <CopyButton text={linked}>{SHARE.copyPassageLink}</CopyButton>
            <CopyButton text={() => fetchText(citationFilePath(path, "txt", query))}>{SHARE.copyQuotation}</CopyButton>
            <a href={picturePath(path, query)} download={pictureFile(passage)}>
              {SHARE.picture}
            </a>
          </div>
        ) : (
          <LeadPictures {...{ path, reader, names, leads }} />
        )}
      </section>
      <nav aria-label={SHARE.cite}>
        <h3>
          {SHARE.cite} <Message of={citedWhat(passage, names)} />
        </h3>
        <div>
          {CITATION_FORMATS.map((format) => (
            <a key={format} href={citationFilePath(path, format, query)}>
              {CITATION_LABELS[format]}
            </a>
          ))}
          <a href={citePath(path, query)}>{SHARE.allCitations}</a>
        </div>
      </nav>
    </>
  );
}
