import {
  WHOLE_PATTERN,
  dyadPath,
  formatDyadName,
  nameOfDyad,
  parseDyadName,
  parsePatternQuery,
} from "@/lib/addresses/dyad-path";
import { patternPath } from "@/lib/addresses/pattern-path";
import { pageOf } from "@/lib/api/page-of";
import { Problem } from "@/lib/api/problem";
import { openDyad } from "@/lib/comparison/dyads/open-dyad";
import { openDyadSnapshot } from "@/lib/comparison/dyads/open-pattern-snapshot";
import { listDyads as listStored } from "@/lib/data/calls/dyad-list";
import type { PatternFile } from "@/lib/exchange/patterns/pattern-file";
import { patternJson, rowJson } from "@/lib/exchange/patterns/pattern-json";
import { today } from "@/lib/model/dates";
import type { DyadView } from "@/lib/model/dyads/dyad-view";
import type { ListedDyad } from "@/lib/model/dyads/dyads";
import { NOT_FOUND_PROBLEM, addressOf, nextAddress, type Operate } from "./answer-operation";

const nameOf = ({ parties: [a, b] }: ListedDyad) => nameOfDyad({ a, b });

export const listDyads: Operate<"listDyads"> = async (asked) => {
  const page = pageOf(await listStored(), (dyad) => formatDyadName(nameOf(dyad)), asked.query);
  if (page instanceof Problem) return page;
  return {
    dyads: page.items.map((dyad) => ({
      ...dyad,
      links: {
        self: addressOf("readDyad", { pair: formatDyadName(nameOf(dyad)) }, asked.origin),
        page: asked.origin + dyadPath(nameOf(dyad)),
      },
    })),
    next: nextAddress("listDyads", asked, page.next),
  };
};

const toFile = (view: DyadView, origin: string): PatternFile => ({
  view,
  address: origin + patternPath(view, view.query),
  accessed: today(),
});

export const readDyad: Operate<"readDyad"> = async ({ params, query, origin }) => {
  const view = await openDyad(parseDyadName(params.pair)!, parsePatternQuery(query));
  return view ? patternJson(toFile(view, origin)) : NOT_FOUND_PROBLEM;
};

export const readDyadRow: Operate<"readDyadRow"> = async ({ params, query, origin }) => {
  const asked = { ...parsePatternQuery(query), row: params.row };
  const view = await openDyad(parseDyadName(params.pair)!, asked);
  return view?.open || view?.silence ? rowJson(toFile(view, origin)) : NOT_FOUND_PROBLEM;
};

export const readKeptDyad: Operate<"readKeptDyad"> = async ({ params, origin }) => {
  const view = await openDyadSnapshot(params.id, WHOLE_PATTERN);
  return view ? patternJson(toFile(view, origin)) : NOT_FOUND_PROBLEM;
};
