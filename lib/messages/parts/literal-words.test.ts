import { ESLint } from "eslint";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const eslint = new ESLint({ cwd: join(import.meta.dirname, "../../..") });

/** The lines of a source file that say something in words of their own. */
async function findWords(source: string, filePath: string): Promise<number[]> {
  const [result] = await eslint.lintText(source, { filePath });
  const lines = result!.messages
    .filter(({ message }) => message.includes("lib/messages alone"))
    .map(({ line }) => line);
  return [...new Set(lines)];
}

const PLANTED = `
  export const a = <h1>Calls</h1>;
  export const b = <p>{count} calls</p>;
  export const c = <p>{isOpen && "open"}</p>;
  export const d = <p>{isOpen ? "open" : null}</p>;
  export const e = <p>{isOpen ? word : isLate ? word : "closed"}</p>;
  export const f = <>{" of "}</>;
  export const g = <p>{\`call \${count}\`}</p>;
  export const h = <nav aria-label="calls" />;
  export const i = <a title={\`call \${count}\`} />;
  export const j = <input placeholder={isOpen ? "any words" : word} />;
  export const k = <Part legend="Readout" />;
  export const l = { title: "Library" };
  export const m = ["No call is stored yet."];
  export const n = \`Add \${count} calls\`;
  export const o = say\`\${word}: \${count}\`;
  export const p = (<img alt={word || "a call"} />);
  export const q = { title: "Über Parallax" };
`;

const SILENT = `
  "use client";
  import { SITE } from "@/lib/messages/site/site";
  export const a = <h1 className="heading" lang="en" aria-live="polite">{SITE.calls} · {count} ›</h1>;
  export const b = <p className={\`\${look} wide\`} title={SITE.name}>{" "}…{isOpen ? "↑" : "↓"}</p>;
  export const c = (event) => event.key === "Home" || event.key === "Escape";
  export const d = { headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "private, no-cache" } };
  export const e = <FormPart part="call" list="parties" name={\`\${name}File\`} legend={labelOf("readouts", 1)} />;
  export const f = <button name="do" value={isOpen ? "close" : "open"}>{isOpen === "open" && SITE.name}</button>;
`;

describe("Words that are written where they are shown", () => {
  it.each(["app/calls/page.tsx", "components/call/planted.tsx"])("are found in %s", async (file) => {
    const planted = PLANTED.split("\n").flatMap((text, at) => (text.includes("export") ? at + 1 : []));
    expect(await findWords(PLANTED, file)).toEqual(planted);
  });

  it("are found in the actions of a page too", async () => {
    expect(await findWords('export const sentence = "Nothing was saved.";', "app/calls/new/actions.ts")).toEqual([1]);
  });

  it("are nothing that only looks like them", async () => {
    expect(await findWords(SILENT, "components/call/silent.tsx")).toEqual([]);
  });

  it("are at home in lib/messages", async () => {
    expect(await findWords(PLANTED, "lib/messages/planted.tsx")).toEqual([]);
  });
});
