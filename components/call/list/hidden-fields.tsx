import { callsQueryFields, type CallsQuery } from "@/lib/addresses/calls-query";

/** What a form of the list of calls keeps of the query that the page has. */
export function HiddenFields({ query }: { query: CallsQuery }) {
  return callsQueryFields(query).map(([name, value]) => (
    <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
  ));
}
