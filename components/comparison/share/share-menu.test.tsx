import { fireEvent, render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { SHARE } from "@/lib/messages/comparisons/share-menu";
import { CITATION_FORMATS, DOWNLOAD_FORMATS } from "@/lib/model/library/downloads";
import { makeView } from "@/lib/comparison/view/test-view";
import { ShareMenu } from "./share-menu";

const { pair } = makeView();

function Page({ path, hasMenu = true }: { path: string; hasMenu?: boolean }) {
  return (
    <>
      <button id="left-2">A passage</button>
      {hasMenu && <ShareMenu pair={pair} path={path} />}
    </>
  );
}

const passageLinks = () =>
  screen.queryAllByRole("link", { hidden: true }).filter((link) => /left-2/.test(link.outerHTML));

describe("ShareMenu", () => {
  it("shares the passage that had the focus last", () => {
    render(<Page path="/calls/x" />);
    expect(passageLinks()).toEqual([]);
    fireEvent.focusIn(screen.getByRole("button", { name: "A passage" }));
    expect(passageLinks()).not.toEqual([]);
  });

  it("forgets it where another comparison takes the place of this one", () => {
    const { rerender } = render(<Page path="/calls/x" />);
    fireEvent.focusIn(screen.getByRole("button", { name: "A passage" }));
    rerender(<Page path="/calls/x/b..a" />);
    expect(passageLinks()).toEqual([]);
  });

  it("offers pictures of the passages that the comparison leads with, by their names, while none is chosen", () => {
    const leads = ["right-3", "left-4"];
    render(
      <>
        <button id="left-2">A passage</button>
        <ShareMenu pair={pair} path="/calls/x" leads={leads} />
      </>,
    );
    const pictures = () => screen.getAllByRole("link", { hidden: true, name: /^Picture/ });
    expect(pictures().map((link) => link.textContent)).toEqual(
      leads.map((anchor) => expect.stringMatching(new RegExp(`^Picture of .*, passage ${anchor.split("-")[1]}$`))),
    );
    expect(pictures()[0]!.getAttribute("href")).toBe(`/calls/x/picture.png?passage=${leads[0]}`);
    fireEvent.focusIn(screen.getByRole("button", { name: "A passage" }));
    expect(pictures().map((link) => link.getAttribute("href"))).toEqual(["/calls/x/picture.png?passage=left-2"]);
  });

  it("forgets it with the page", () => {
    const { rerender } = render(<Page path="/calls/x" />);
    fireEvent.focusIn(screen.getByRole("button", { name: "A passage" }));
    rerender(<Page path="/calls/x" hasMenu={false} />);
    rerender(<Page path="/calls/x" />);
    expect(passageLinks()).toEqual([]);
  });

  it("has the HTML of the frame to copy, as text that needs no scripts, only where anybody may show one", () => {
    const frame = '<iframe src="https://parallax.example/embed/calls/x/a..b"></iframe>';
    const field = () => screen.queryByRole<HTMLTextAreaElement>("textbox", { hidden: true, name: SHARE.frameHtml });
    const { rerender } = render(<ShareMenu pair={pair} path="/calls/x/a..b" frame={frame} />);
    expect([field()?.value, field()?.readOnly]).toEqual([frame, true]);
    rerender(<ShareMenu pair={pair} path="/calls/x/a..b" frame={null} />);
    expect(field()).toBeNull();
    expect(screen.queryByText(SHARE.embed)).toBeNull();
  });

  it("offers files and citations of the reader whose matches are on the page", () => {
    render(<ShareMenu pair={pair} path="/calls/x/a..b" reader="model" leads={["left-3"]} />);
    const files = screen
      .getAllByRole("link", { hidden: true })
      .map((link) => link.getAttribute("href")!)
      .filter((path) => path.startsWith("/calls/x/a..b/"));
    const named = (name: string) => files.filter((path) => path.includes(`/${name}.`));
    expect(named("download")).toHaveLength(DOWNLOAD_FORMATS.length);
    expect(named("citation")).toHaveLength(CITATION_FORMATS.length);
    expect(files.filter((path) => !path.includes("reader=model"))).toEqual([]);
  });
});
