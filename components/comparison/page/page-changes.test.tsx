import { act, render, screen } from "@testing-library/react";
import { useEffect } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { withRouter } from "../../test-router";
import { ChangingItems, ChangingPage, ChangingPart, usePage } from "./page-changes";
import type { PageChanges } from "./remembered-changes";

const refresh = vi.fn();
const wrapper = withRouter(refresh);
let page: ReturnType<typeof usePage>;
let renderings = 0;

function Command() {
  const current = usePage();
  useEffect(() => {
    page = current;
  });
  return null;
}

const NOTHING = { keys: [], items: [] };

const makeChanges = (print: string, keys: string[], items: string[], asked?: string): PageChanges => ({
  print,
  parts: asked === undefined ? {} : { asked },
  lists: {
    rows: { keys, items: items.map((key) => [key, <li key={key}>{`${key} ${print}`}</li>]) },
    left: NOTHING,
    right: NOTHING,
  },
});

function Page({ rendering }: { rendering: string }) {
  return (
    <ChangingPage rendering={rendering} print="p0">
      <ChangingPart part="asked">first question</ChangingPart>
      <ol>
        <ChangingItems list="rows" keys={["a", "b", "c"]}>
          {["a", "b", "c"].map((key) => (
            <li key={key}>{key}</li>
          ))}
        </ChangingItems>
      </ol>
      <Command />
    </ChangingPage>
  );
}

const rows = () => screen.getAllByRole("listitem").map(({ textContent }) => textContent);
const apply = (changes: PageChanges) => act(() => page.apply(changes));

beforeEach(() => {
  refresh.mockClear();
  renderings += 1;
});

describe("ChangingPage", () => {
  it("shows what was rendered until something changes, then that, and leaves all else as it is", () => {
    render(<Page rendering={`${renderings}`} />, { wrapper });
    const [, , unchanged] = screen.getAllByRole("listitem");
    expect([page.print(), rows()]).toEqual(["p0", ["a", "b", "c"]]);
    apply(makeChanges("p1", ["a", "b", "c"], ["b"], "second question"));
    expect([page.print(), rows()]).toEqual(["p1", ["a", "b p1", "c"]]);
    expect(screen.getByText("second question")).toBeDefined();
    expect(screen.getAllByRole("listitem")[2]).toBe(unchanged);
  });

  it("adds one change to another: rows go, come and change places, and a part that is not named again stays", () => {
    render(<Page rendering={`${renderings}`} />, { wrapper });
    apply(makeChanges("p1", ["a", "b", "c"], ["b"], "second question"));
    apply(makeChanges("p2", ["c", "d", "b"], ["d"]));
    expect(rows()).toEqual(["c", "d p2", "b p1"]);
    expect(screen.getByText("second question")).toBeDefined();
  });

  it("shows a page that it comes back to as it was left, and another rendering as it was rendered", () => {
    const left = render(<Page rendering={`${renderings}`} />, { wrapper });
    apply(makeChanges("p1", ["a", "b", "c"], ["b"]));
    left.unmount();
    const { rerender } = render(<Page rendering={`${renderings}`} />, { wrapper });
    expect([page.print(), rows()]).toEqual(["p1", ["a", "b p1", "c"]]);
    rerender(<Page rendering={`${renderings} anew`} />);
    expect([page.print(), rows()]).toEqual(["p0", ["a", "b", "c"]]);
  });

  it("refreshes the page that “Back” leads to, and only after a change", () => {
    const unchanged = render(<Page rendering={`${renderings} unchanged`} />, { wrapper });
    window.dispatchEvent(new PopStateEvent("popstate"));
    unchanged.unmount();
    expect(refresh).not.toHaveBeenCalled();
    const forward = render(<Page rendering={`${renderings}`} />, { wrapper });
    apply(makeChanges("p1", ["a", "b", "c"], ["b"]));
    forward.unmount();
    expect(refresh).not.toHaveBeenCalled();
    const back = render(<Page rendering={`${renderings}`} />, { wrapper });
    window.dispatchEvent(new PopStateEvent("popstate"));
    back.unmount();
    expect(refresh).toHaveBeenCalledTimes(1);
  });
});
