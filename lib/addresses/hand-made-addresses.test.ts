import { ESLint } from "eslint";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { PAGE_PARTS } from "./anchors";
import { CALL_PAGES, COMPARISON_PAGES, DYAD_PAGES, NOTE_PAGES, READOUT_PAGES, SECTIONS } from "./route-names";

const eslint = new ESLint({ cwd: join(import.meta.dirname, "../..") });

/** The lines of a source file that build or parse an address by hand. */
async function findHandMade(source: string, filePath: string): Promise<number[]> {
  const [result] = await eslint.lintText(source, { filePath });
  return result!.messages.filter(({ message }) => message.includes("lib/addresses alone")).map(({ line }) => line);
}

const PLANTED = `
  const [call, path, name] = ["x", "/c/0123456789abcdef", "a:b@1..a:c@1"];
  export const a = <a href={\`/calls/\${call}\`} />;
  export const b = <a href="/calls" />;
  export const c = \`\${path}/history\`;
  export const d = \`\${path}/download.\${name}\`;
  export const e = \`\${path}#\${name}\`;
  export const f = (side: string, n: number) => \`\${side}-\${n}\`;
  export const g = "#left-3";
  export const h = name.split("..");
  export const i = \`\${call}..\${name}\`;
  export const j = \`\${call}@\${name}\`;
  export const k = /^\\/calls\\/[a-z]+$/;
  export const l = decodeURIComponent(name);
  export const m = new URLSearchParams(name);
  export const n = \`https://localhost/notes/\${name}\`;
`;

const UNDER_A_NAME = [CALL_PAGES, COMPARISON_PAGES, DYAD_PAGES, READOUT_PAGES, NOTE_PAGES].flat();

/** Every name in addresses, with code that writes it by hand. */
const NAMES = [
  ...SECTIONS.map((section) => `export const a = \`/${section}/\${path}\`;`),
  ...SECTIONS.map((section) => `export const a = "/${section}?q=x";`),
  ...UNDER_A_NAME.map((page) => `export const a = \`\${path}/${page}\`;`),
  ...PAGE_PARTS.map((part) => `export const a = \`\${path}#${part}\`;`),
  ...PAGE_PARTS.map((part) => `export const a = "#${part}";`),
];

describe("An address that is made by hand", () => {
  it("is found with every name of a page or of a part of one", async () => {
    const found = await findHandMade(NAMES.join("\n"), "app/calls/page.tsx");
    expect(NAMES.filter((_, at) => !found.includes(at + 1))).toEqual([]);
  });

  it.each(["app/calls/page.tsx", "components/call/planted.tsx", "lib/messages/planted.tsx", "scripts/planted.tsx"])(
    "is found in %s",
    async (file) => {
      const planted = PLANTED.split("\n").flatMap((text, at) => (text.includes("export") ? at + 1 : []));
      expect([...new Set(await findHandMade(PLANTED, file))]).toEqual([2, ...planted]);
    },
  );

  it("is nothing that only looks like one", async () => {
    const source = `
        export async function Page({ params }: PageProps<"/calls/[call]">) { return (await params).call; }
        export const color = "#1f5f99";
        export const heading = (text: string) => \`## \${text}\`;
        export const range = (from: number, to: number) => \`\${from}-\${to}\`;
      `;
    expect(await findHandMade(source, "app/calls/page.tsx")).toEqual([]);
  });

  it("is at home in lib/addresses", async () => {
    expect(await findHandMade(PLANTED, "lib/addresses/planted.tsx")).toEqual([]);
  });
});
