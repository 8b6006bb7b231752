import { briefFilePath, briefPath, downloadPath } from "@/lib/addresses/comparison-path";
import { withReader } from "@/lib/addresses/comparison-query";
import { pinnedName } from "@/lib/addresses/pair-names";
import { SHARE } from "@/lib/messages/comparisons/share-menu";
import { nameSides } from "@/lib/messages/comparisons/sides";
import type { ReaderName } from "@/lib/model/comparisons/comparison-query";
import { DOWNLOAD_FORMATS, DOWNLOAD_LABELS } from "@/lib/model/library/downloads";
import type { ReadoutPair } from "@/lib/model/calls/readout-pairs";
import { Offer } from "@/components/people/offer";
import { CopyButton } from "./copy-button";
import { EmbedField } from "./embed-field";
import { PassageSharing } from "./passage-sharing";
import { PermanentLink } from "./permanent-link";
import { ReferenceMarks } from "./reference-marks";
import { ShareDisclosure } from "./share-disclosure";

interface Props {
  pair: ReadoutPair;
  /** The path under which the comparison's files and citation are. */
  path: string;
  /** The reader that was asked for; permanent links, files and citations have its links. */
  reader?: ReaderName | null;
  /** Whether the page is a permanent one. */
  isPermanent?: boolean;
  /** On a permanent page, the path of the current comparison; null while that is in the trash. */
  living?: string | null;
  /** The anchors of the passages that the comparison leads with (`leadAnchors`). */
  leads?: string[];
  /** The HTML of the frame that shows the comparison on other sites; null if frames are off. */
  frame?: string | null;
}

function Permanent({ pair, reader = null, isPermanent }: Pick<Props, "pair" | "reader" | "isPermanent">) {
  return (
    <section aria-label={SHARE.permanent}>
      <h3>{SHARE.permanent}</h3>
      <p>{isPermanent ? SHARE.isPermanent : SHARE.whatPermanent}</p>
      {isPermanent ? (
        <CopyButton>{SHARE.copyLink}</CopyButton>
      ) : (
        <Offer to="keep-link">
          <PermanentLink pair={pinnedName(pair)} reader={reader} />
        </Offer>
      )}
    </section>
  );
}

function Living({ isPermanent, living = null }: Pick<Props, "isPermanent" | "living">) {
  if (isPermanent && living === null) return null;
  return (
    <section aria-label={SHARE.living}>
      <h3>{SHARE.living}</h3>
      <p>{SHARE.whatLiving}</p>
      {living === null ? <CopyButton>{SHARE.copyLink}</CopyButton> : <a href={living}>{SHARE.openLiving}</a>}
    </section>
  );
}

function Files({ path, reader = null }: Pick<Props, "path" | "reader">) {
  return (
    <>
      <nav aria-label={SHARE.brief}>
        <h3>{SHARE.brief}</h3>
        <div>
          <a href={briefPath(path, { reader })}>{SHARE.readBrief}</a>
          <a href={briefFilePath(path, { reader })} download>
            {SHARE.briefAsWord}
          </a>
        </div>
      </nav>
      <nav aria-label={SHARE.download}>
        <h3>{SHARE.download}</h3>
        <div>
          {DOWNLOAD_FORMATS.map((format) => (
            <a key={format} href={downloadPath(path, format, { reader })} download>
              {DOWNLOAD_LABELS[format]}
            </a>
          ))}
        </div>
      </nav>
    </>
  );
}

function Embed({ frame }: { frame: string }) {
  return (
    <section aria-label={SHARE.embed}>
      <h3>{SHARE.embed}</h3>
      <EmbedField frame={frame} />
    </section>
  );
}

/** Every way to take the comparison away from the page, the permanent link first. */
export function ShareMenu({ pair, path, reader = null, isPermanent = false, living, leads = [], frame }: Props) {
  return (
    <ShareDisclosure>
      <Permanent pair={pair} reader={reader} isPermanent={isPermanent} />
      <Living isPermanent={isPermanent} living={living} />
      <PassageSharing key={path} path={path} reader={reader} names={nameSides(pair)} leads={leads} />
      <Files path={path} reader={reader} />
      {frame && <Embed frame={frame} />}
      <ReferenceMarks path={withReader(path, reader)} />
    </ShareDisclosure>
  );
}
