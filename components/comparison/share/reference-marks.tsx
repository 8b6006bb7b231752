import { formatReferenceId, unapiPath } from "@/lib/addresses/unapi-path";
import { SIDES } from "@/lib/model/comparisons/sides";

/**
 * What Zotero looks for on a page (unAPI): where references are fetched, and which reference this page has. React moves the first two
 * elements to the head.
 */
export function ReferenceMarks({ path }: { path: string }) {
  return (
    <>
      <link rel="unapi-server" type="application/xml" title="unAPI" href={unapiPath()} />
      <meta name="z:itemType" content="webpage" />
      {(["comparison", ...SIDES] as const).map((of) => (
        <abbr key={of} className="unapi-id" title={formatReferenceId({ of, path })} hidden />
      ))}
    </>
  );
}
