import { InterfaceMessage } from "@/components/site/interface-message";
import { issuerPatternPath } from "@/lib/addresses/issuer-path";
import { issuerViewFilePath, issuerViewPath } from "@/lib/addresses/pattern-path";
import { ISSUER_PATTERN, contrastSentence, issuerSize } from "@/lib/messages/dyads/issuer-pattern";
import { PATTERN } from "@/lib/messages/dyads/patterns";
import type { IssuerView } from "@/lib/model/dyads/issuer-view";
import { DOWNLOAD_LABELS } from "@/lib/model/library/downloads";
import { SHARE } from "@/lib/messages/comparisons/share-menu";
import own from "./dyad-heading.module.css";
import highlights from "./highlights.module.css";
import { IssuerTable } from "./issuer-table";
import { KeepPattern } from "./keep-pattern";
import { PatternFilters } from "./pattern-filters";
import { PatternBasis } from "./pattern-key";

function Files({ view }: { view: IssuerView }) {
  return (
    <div className={own.files}>
      <nav className={own.files} aria-label={SHARE.download}>
        <a href={issuerViewFilePath(view, "matrix.csv")} download>
          {DOWNLOAD_LABELS.csv}
        </a>
        <a href={issuerViewFilePath(view, "matrix.json")} download>
          {DOWNLOAD_LABELS.json}
        </a>
        <a href={issuerViewFilePath(view, "figure.svg")}>{PATTERN.figure}</a>
        <a href={issuerViewFilePath(view, "figure.png")}>{PATTERN.png}</a>
      </nav>
      {!view.permanent && <KeepPattern path={issuerViewPath(view)} />}
    </div>
  );
}

/** What one issuer says to each of its counterparts, topic by topic: what stands out first, then the whole. */
export function IssuerPattern({ view }: { view: IssuerView }) {
  const { issuer, query, options } = view;
  return (
    <section aria-labelledby="pattern-heading">
      <h2 id="pattern-heading">{ISSUER_PATTERN.heading}</h2>
      <p>
        <InterfaceMessage of={issuerSize(view)} />
      </p>
      <Files view={view} />
      {view.highlights.length > 0 && (
        <ul className={highlights.highlights}>
          {view.highlights.map((row) => (
            <li key={row.topic}>
              <strong>{row.label}</strong>
              <p>
                <InterfaceMessage of={contrastSentence(row, view)!} />
              </p>
            </li>
          ))}
        </ul>
      )}
      {!view.permanent && <PatternFilters query={query} options={options} whole={issuerPatternPath(issuer.slug)} />}
      <PatternBasis
        rates={view.rates}
        level={query.level}
        comparisons={view.comparisons}
        means={ISSUER_PATTERN.means}
      />
      <IssuerTable view={view} />
    </section>
  );
}
