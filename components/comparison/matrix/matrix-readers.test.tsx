import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { makeView } from "@/lib/comparison/view/test-view";
import { say } from "@/lib/messages/parts/message";
import { MatrixReaders } from "./matrix-readers";

it("says for each pair who matched it, and how far it was reviewed", () => {
  const { pair, right } = makeView();
  const column = { readout: pair.right.readout, names: right.names, readBy: null };
  render(
    <MatrixReaders
      columns={[{ ...column, reader: say`Matched by Parallax.`, reviewed: say`Reviewed 1 of 4 passages` }]}
    />,
  );
  expect(screen.getByRole("listitem").textContent).toBe("Ostania: Matched by Parallax. Reviewed 1 of 4 passages");
});
