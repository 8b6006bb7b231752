import { Message } from "@/components/site/message";
import { RefreshSoon } from "@/components/site/refresh-soon";
import { IMPORT, describeEnd, describePlacedFault, describeProgress } from "@/lib/messages/library/library";
import type { ImportJob, ImportProgress } from "@/lib/model/library/import-jobs";
import { ImportReport } from "./import-report";
import styles from "./library.module.css";

interface Props {
  job: ImportJob & { progress: ImportProgress | null; isOwn: boolean };
  cancel: () => Promise<void>;
}

/** Seconds between reloads in a browser without JavaScript. */
const PAUSE = "3";

function Progress({ job: { name, progress, isOwn }, cancel }: Props) {
  return (
    <div className={styles.form}>
      <RefreshSoon />
      <noscript>
        <meta httpEquiv="refresh" content={PAUSE} />
      </noscript>
      <label>
        <Message of={describeProgress(name, progress)} />{" "}
        {progress ? <progress value={progress.done} max={Math.max(progress.done, progress.total, 1)} /> : <progress />}
      </label>
      {isOwn ? (
        <form action={cancel}>
          <button>{IMPORT.cancel}</button>
        </form>
      ) : (
        <span>{IMPORT.elsewhere}</span>
      )}
      <p>{IMPORT.goesOn}</p>
    </div>
  );
}

/** The import of a large file: its progress, or its result with every fault and its line. */
export function RunningImport({ job, cancel }: Props) {
  const end = describeEnd(job);
  if (!end) return <Progress job={job} cancel={cancel} />;
  const { outcome } = job;
  const faults = outcome?.kind === "faults" ? outcome.faults.shown : [];
  return (
    <div role="status">
      <ImportReport
        answer={{
          isImported: outcome?.kind === "imported",
          sentence: end,
          faults: faults.map((fault) => ({ line: fault.line, sentence: describePlacedFault(fault) })),
        }}
      />
    </div>
  );
}
