import { callsQueryFields, type CallsQuery } from "@/lib/addresses/calls-query";

/** Hidden fields that keep the rest of the page's query when a form of the list is sent. */
export function HiddenFields({ query }: { query: CallsQuery }) {
  return callsQueryFields(query).map(([name, value]) => (
    <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
  ));
}
