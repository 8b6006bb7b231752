import { headers } from "next/headers";
import { originOf } from "@/lib/addresses/origin";
import { pinnedPath } from "@/lib/addresses/comparison-path";
import { Message } from "@/components/site/message";
import { printedAddress } from "@/lib/messages/citations";
import { today } from "@/lib/model/dates";
import { DownloadLinks } from "./download-links";
import { PermanentLink } from "./permanent-link";
import styles from "./export-panel.module.css";
import type { ReaderName } from "@/lib/model/comparison-query";
import type { ReadoutPair } from "@/lib/model/readout-pairs";

interface Props {
  /** The path under which the comparison's files and citation are. */
  path: string;
  /** The two readouts, where a permanent link to them can be made; null on a permanent page. */
  pair: ReadoutPair | null;
  /** The reader that was asked for, whose links a permanent link keeps. */
  reader?: ReaderName | null;
}

/** Exports of a comparison: files, a citation, a permanent link; on paper, its address. */
export async function ExportPanel({ path, pair, reader = null }: Props) {
  const address = `${originOf(await headers())}${pair ? pinnedPath(pair) : path}`;
  return (
    <footer className={styles.away}>
      <DownloadLinks path={path} />
      {pair && <PermanentLink pair={pair} reader={reader} />}
      <p className={styles.address}>
        <Message of={printedAddress(address, today())} />
      </p>
    </footer>
  );
}
