import { InterfaceMessage } from "@/components/site/interface-message";
import { issuerPatternPath, type IssuerFile } from "@/lib/addresses/issuer-path";
import { issuerViewFilePath, issuerViewPath } from "@/lib/addresses/pattern-path";
import { ISSUER_PATTERN, contrastSentence, issuerSize } from "@/lib/messages/dyads/issuer-pattern";
import type { IssuerView } from "@/lib/model/dyads/issuer-view";
import highlights from "./highlights.module.css";
import { IssuerTable } from "./issuer-table";
import { PatternFiles } from "./pattern-files";
import { PatternFilters } from "./pattern-filters";
import { PatternBasis } from "./pattern-key";

function Files({ view }: { view: IssuerView }) {
  const pathOf = (file: IssuerFile) => issuerViewFilePath(view, file);
  const data = { csv: pathOf("matrix.csv"), json: pathOf("matrix.json") };
  const figures = { svg: pathOf("figure.svg"), png: pathOf("figure.png") };
  return <PatternFiles files={{ ...data, ...figures }} living={view.permanent ? null : issuerViewPath(view)} />;
}

/** What one issuer tells each of its counterparts, topic by topic: first what stands out, then the whole table. */
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
