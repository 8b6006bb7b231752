import { headers } from "next/headers";
import type { Pair } from "@/lib/data/pairs";
import { originOf } from "@/lib/origin";
import { pinnedPath } from "@/lib/schema/pair-address";
import { formatPublication } from "@/lib/wording";
import { DownloadLinks } from "./download-links";
import { PermanentLink } from "./permanent-link";
import styles from "./take-away.module.css";

interface Props {
  /** The path under which the comparison's files and citation are. */
  path: string;
  /** The two readouts, where a permanent link to them can be made; null on a permanent page. */
  pair: Pair | null;
}

/** What a reader takes elsewhere: files, a citation, a permanent link; and on paper, the address that says the same next year. */
export async function TakeAway({ path, pair }: Props) {
  const address = `${originOf(await headers())}${pair ? pinnedPath(pair) : path}`;
  const today = new Date().toISOString().slice(0, 10);
  return (
    <footer className={styles.away}>
      <DownloadLinks path={path} />
      {pair && <PermanentLink pair={pair} />}
      <p className={styles.address}>
        {address}, accessed {formatPublication(today)}
      </p>
    </footer>
  );
}
