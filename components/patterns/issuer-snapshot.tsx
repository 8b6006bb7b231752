import heading from "@/components/site/page-heading.module.css";
import { issuerPatternPath } from "@/lib/addresses/issuer-path";
import { FICTIONAL_MARK } from "@/lib/model/calls/fictional";
import { filterSentence } from "@/lib/messages/dyads/pattern-filters";
import type { IssuerView } from "@/lib/model/dyads/issuer-view";
import { IssuerPattern } from "./issuer-pattern";
import { PatternNotice } from "./pattern-notice";

/** An issuer across its counterparts, as it stood when the permanent link was made. */
export function IssuerSnapshot({ view }: { view: IssuerView }) {
  const { issuer, query, permanent, isFictional } = view;
  return (
    <>
      <PatternNotice
        kind="issuer"
        permanent={permanent}
        filter={filterSentence(view)}
        living={issuerPatternPath(issuer.slug, query)}
      />
      <header className={heading.heading}>
        <h1>
          <bdi>{issuer.name}</bdi>
          {isFictional && FICTIONAL_MARK}
        </h1>
      </header>
      <IssuerPattern view={view} />
    </>
  );
}
