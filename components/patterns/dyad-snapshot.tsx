import { dyadPath, nameOfDyad } from "@/lib/addresses/dyad-path";
import { filterSentence } from "@/lib/messages/dyads/pattern-filters";
import type { DyadView } from "@/lib/model/dyads/dyad-view";
import { DyadHeading } from "./dyad-heading";
import { Changes } from "./highlights";
import { PatternBody } from "./pattern-body";
import { PatternNotice } from "./pattern-notice";

/** A dyad as it stood when its permanent link was made. */
export function DyadSnapshot({ view, frame }: { view: DyadView; frame: string | null }) {
  return (
    <>
      <PatternNotice
        kind="dyad"
        permanent={view.permanent}
        filter={filterSentence(view)}
        living={dyadPath(nameOfDyad(view.parties), view.query)}
      />
      <DyadHeading view={view} frame={frame} />
      <Changes view={view} />
      <PatternBody view={view} />
    </>
  );
}
