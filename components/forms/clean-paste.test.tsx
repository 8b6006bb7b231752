import { fireEvent, render, screen } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { cleanPaste, pasteClean } from "./clean-paste";

const MARKS: [what: string, html: string, text: string][] = [
  ["a note's number", "<p>of 2020<sup>1</sup> and 170<sup><a href='#x'>1</a></sup>.</p>", "of 2020¹ and 170¹."],
  ["two notes", "<p>in 1994<sup>1,2</sup>.</p>", "in 1994 1,2."],
  ["a note in brackets", "<p>in 1994<sup>[3]</sup>.</p>", "in 1994 [3]."],
  ["a note's letter", "<p>the treaty<sup><a href='#a'>a</a></sup></p>", "the treaty [a]"],
  ["a raised style", "<p>170<span style='vertical-align:super'>1</span></p>", "170¹"],
  ["a link to a note", "<p>170<a href='#fn1'>1</a></p>", "170¹"],
  [
    "a note's letter after a year",
    "<p>since 1991<sup>i</sup> and the line<sup>b</sup></p>",
    "since 1991 [i] and the line [b]",
  ],
  ["a note's letter after a short word", "<p>Annex One<sup>b</sup></p>", "Annex One [b]"],
  ["an ordinal's letter", "<p>1<sup>a</sup> e 2<sup>o</sup></p>", "1a e 2o"],
  ["an ordinal", "<p>the 19<sup>th</sup> of May</p>", "the 19th of May"],
  ["cells", "<table><tr><th>Trade</th><td>They agreed.</td></tr></table>", "Trade\tThey agreed."],
  ["rows", "<table><tr><td>One</td></tr><tr><td>Two</td></tr></table>", "One\n\nTwo"],
  [
    "struck words",
    "<p>They <s>met</s><del>condemned</del><strike>x</strike><ins>noted</ins> it.</p>",
    "They noted it.",
  ],
  ["a struck style", "<p>They <span style='text-decoration: line-through'>met</span>left.</p>", "They left."],
  ["a rule", "<div>They met.<hr>They left.</div>", "They met.\n\nThey left."],
  ["list numbers", "<ol><li>One.</li><li><p>Two.</p></li></ol>", "1. One.\n\n2. Two."],
  ["list numbers from 4", "<ol start='4'><li>One.</li><li value='9'>Two.</li></ol>", "4. One.\n\n9. Two."],
  ["list numbers that count down", "<ol reversed><li>One.</li><li>Two.</li></ol>", "2. One.\n\n1. Two."],
  ["list letters", "<ol type='a'><li>One.</li><li>Two.</li></ol>", "a. One.\n\nb. Two."],
  [
    "list figures of Rome",
    "<ol type='I'><li>One.</li><li>Two.</li><li>Three.</li><li>Four.</li></ol>",
    "I. One.\n\nII. Two.\n\nIII. Three.\n\nIV. Four.",
  ],
  ["bullets", "<ul><li>One</li><li>Two</li></ul>", "One\n\nTwo"],
  ["a summary", "<details><summary>More</summary>Words</details>", "More\n\nWords"],
  ["a caption", "<table><caption>Trade</caption><tr><td>One</td></tr></table>", "Trade\n\nOne"],
  ["centred words", "<center>READOUT</center>They met.", "READOUT\n\nThey met."],
  ["readings of characters", "<p><ruby>両<rp>(</rp><rt>りょう</rt><rp>)</rp></ruby>国</p>", "両国"],
  ["hidden words", "<p>They met<span style='display:none'> in secret</span>.<b hidden>!</b></p>", "They met."],
  ["an inline quotation", "<p>He said <q>we agree</q>.</p>", "He said “we agree”."],
];

const LINES: [what: string, html: string, text: string][] = [
  ["pre", "<pre>One\n\nTwo\nThree</pre>", "One\n\nTwo\nThree"],
  [
    "pre-wrap",
    "<div style='white-space:pre-wrap'><span>One\n\n1. Two\n2. Three</span></div>",
    "One\n\n1. Two\n2. Three",
  ],
  ["pre-line", "<p style='white-space: pre-line'>One\nTwo</p>", "One\nTwo"],
  ["break-spaces", "<p style='white-space:break-spaces;color:red'>One\nTwo</p>", "One\nTwo"],
  ["undone inside", "<pre>One\n<span style='white-space:normal'>Two\nThree</span></pre>", "One\nTwo Three"],
  ["not kept", "<p>One\nTwo</p>", "One Two"],
  ["breaks", "<p>One<br>Two</p>", "One\nTwo"],
];

describe("cleanPaste", () => {
  it.each(MARKS)("keeps apart what only layout parts: %s", (_, html, text) => expect(cleanPaste(html)).toBe(text));

  it.each(LINES)("keeps line ends that the page keeps: %s", (_, html, text) => expect(cleanPaste(html)).toBe(text));

  it("uses the clipboard's lines if the markup has no line ends", () => {
    expect(cleanPaste("<span>One Two</span>", "One\r\n\r\nTwo")).toBe("One\n\nTwo");
    expect(cleanPaste("<p>Zero</p><p>One\nTwo</p>", "Zero\n\nOne\nTwo")).toBe("Zero\n\nOne\nTwo");
    expect(cleanPaste("<p>One</p><p>Two</p>", "One Two")).toBe("One\n\nTwo");
  });
});

function pasteLongPage(box: HTMLElement) {
  const html = "<p>They met.</p>".repeat(300);
  fireEvent.paste(box, { clipboardData: { getData: (kind: string) => (kind === "text/html" ? html : "") } });
}

describe("pasteClean", () => {
  it("inserts hundreds of paragraphs where the cursor is, and says so once", () => {
    const onInput = vi.fn<() => void>();
    render(<textarea defaultValue="From … on." onPaste={pasteClean} onInput={onInput} />);
    const box = screen.getByRole<HTMLTextAreaElement>("textbox");
    box.setSelectionRange(5, 6);
    pasteLongPage(box);
    const pasted = Array.from({ length: 300 }, () => "They met.").join("\n\n");
    expect(box.value).toBe(`From ${pasted} on.`);
    expect(onInput).toHaveBeenCalledTimes(1);
  });

  it("restores, paste by paste, what was in the box before hundreds of paragraphs", () => {
    const onInput = vi.fn<() => void>();
    render(<textarea defaultValue="From … on." onPaste={pasteClean} onInput={onInput} />);
    const box = screen.getByRole<HTMLTextAreaElement>("textbox");
    box.setSelectionRange(5, 6);
    pasteLongPage(box);
    const once = box.value;
    pasteLongPage(box);
    expect(fireEvent.keyDown(box, { key: "z", ctrlKey: true })).toBe(false);
    expect(box.value).toBe(once);
    fireEvent.keyDown(box, { key: "z", metaKey: true });
    expect(box.value).toBe("From … on.");
    expect([box.selectionStart, box.selectionEnd]).toEqual([5, 6]);
    expect(onInput).toHaveBeenCalledTimes(4);
  });

  it("lets the browser undo what was typed after a long paste", () => {
    render(<textarea onPaste={pasteClean} />);
    const box = screen.getByRole<HTMLTextAreaElement>("textbox");
    pasteLongPage(box);
    box.value += " More.";
    expect(fireEvent.keyDown(box, { key: "z", ctrlKey: true })).toBe(true);
    expect(box.value).toMatch(/More\.$/);
  });
});
