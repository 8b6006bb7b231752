import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { ALL_CALLS } from "@/lib/addresses/calls-query";
import { FACETS, type Facets } from "@/lib/model/calls/call-search";
import { NamedCalls } from "./named-calls";

const NO_FACETS = Object.fromEntries(FACETS.map((facet) => [facet, []])) as unknown as Facets;
const PAGE = { calls: [], total: 0, listed: 0, facets: NO_FACETS, next: null };

it("The heading of an issuer says that its calls are fictional, where all are", () => {
  const props = { name: "Ministry A", query: ALL_CALLS, page: PAGE, correctAt: null };
  const { rerender } = render(<NamedCalls {...props} isFictional />);
  const heading = screen.getByRole("heading", { level: 1 });
  expect(heading.textContent).toBe("Ministry A (fictional)");
  rerender(<NamedCalls {...props} />);
  expect(heading.textContent).toBe("Ministry A");
});
