import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { named, quoted, say } from "@/lib/messages/parts/message";
import { InterfaceMessage } from "./interface-message";
import { Message } from "./message";

describe("a message on a page", () => {
  it("isolates names and quotations, and shows them as they are", () => {
    const message = say`By ${named("أنا")}: ${quoted("<b>|*", "az")}, ${2000} times`;
    expect(renderToStaticMarkup(<Message of={message} />)).toBe(
      'By <bdi>أنا</bdi>: “<bdi lang="az">&lt;b&gt;|*</bdi>”, 2,000 times',
    );
  });

  it("links, stresses and dates as HTML does", () => {
    const html = renderToStaticMarkup(
      <Message
        of={say`${{ strong: say`partial` }} in ${{ link: named("A"), href: "https://a.test/" }}, ${{ link: say`2`, href: "#left-2" }}, ${{ link: say`calls`, href: "/calls" }}, ${{ time: "2030-01", shown: "January 2030" }}`}
      />,
    );
    expect(html).toBe(
      '<strong>partial</strong> in <a href="https://a.test/" rel="noopener noreferrer nofollow"><bdi>A</bdi></a>, <a href="#left-2">2</a>, <a href="/calls">calls</a>, <time dateTime="2030-01">January 2030</time>',
    );
  });

  it("sets a path or the name of a file apart", () => {
    expect(renderToStaticMarkup(<Message of={say`See ${{ code: "docs/<a>.md" }}.`} />)).toBe(
      "See <code>docs/&lt;a&gt;.md</code>.",
    );
  });

  it("keeps the interface's direction beside a text of another one, and makes links of quoted web addresses", () => {
    const html = renderToStaticMarkup(<InterfaceMessage of={say`Ana: ${quoted("See https://a.test/x.")}`} />);
    expect(html).toMatch(
      /^<span lang="en" dir="ltr">Ana: “<bdi>See <a class="[^"]*" href="https:\/\/a\.test\/x" rel="[^"]*" dir="ltr">https:\/\/a\.test\/x<\/a>\.<\/bdi>”<\/span>$/,
    );
  });
});
