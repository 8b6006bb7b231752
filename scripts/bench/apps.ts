import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../install.mjs";
import { run } from "../made-files.mjs";

/** Inside the project, because Turbopack follows no link to packages outside its root. */
const BENCH = join(ROOT, ".bench");

const NOT_COPIED = new Set([".bench", ".git", ".next", "data", "docs", "node_modules", "test-results"]);

const BARE_LAYOUT = `
export default function Layout({ children }) {
  return <html lang="en"><body>{children}</body></html>;
}
`;

const BARE_PAGE = `
import { connection } from "next/server";
export default async function Page() {
  await connection();
  return <p>Nothing but this.</p>;
}
`;

// As many elements as are asked for, four deep like the rows of a comparison, with as much text in all as a comparison has.
const TREE_PAGE = `
import { connection } from "next/server";
const DEEP = 4;
const Row = ({ words }) => (
  <li>
    <article>
      <p><span>{words}</span></p>
    </article>
  </li>
);
export default async function Page({ searchParams }) {
  await connection();
  const { elements, characters } = await searchParams;
  const rows = Math.round(elements / DEEP);
  const words = "word ".repeat(Math.round(characters / rows / 5));
  return <ul>{Array.from({ length: rows }, (_, row) => <Row key={row} words={words} />)}</ul>;
}
`;

function makeFolder(name: string): string {
  const folder = join(BENCH, name);
  mkdirSync(folder, { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"), "dir");
  return folder;
}

function write(folder: string, path: string, text: string) {
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** The path of a page of nothing but so many elements and characters, in the copy of the project. */
export const treePath = (elements: number, characters: number) => `/tree?elements=${elements}&characters=${characters}`;

/** Copies the project, and adds a page at `/bare` that shows one line and one of a static tree, to be served by the same server. */
export function copyProject(): string {
  const folder = makeFolder("parallax");
  for (const name of readdirSync(ROOT))
    if (!NOT_COPIED.has(name)) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
  const config = readFileSync(join(folder, "next.config.ts"), "utf8");
  // A pattern, since the loader of this file puts a folder in the place of those words where they stand.
  const rooted = config.replace(/root: import\.meta\.dirname/, `root: ${JSON.stringify(ROOT)}`);
  if (rooted === config) throw new Error("next.config.ts no longer names Turbopack's root the way this expects.");
  write(folder, "next.config.ts", rooted);
  write(folder, "app/bare/page.jsx", BARE_PAGE);
  write(folder, "app/tree/page.jsx", TREE_PAGE);
  return folder;
}

/** Builds an app of a layout and a page, and nothing else, with the same packages. */
export async function buildBareApp(): Promise<string> {
  const folder = makeFolder("bare");
  write(folder, "package.json", "{}");
  write(folder, "next.config.mjs", `export default { turbopack: { root: ${JSON.stringify(ROOT)} } };`);
  write(folder, "app/layout.jsx", BARE_LAYOUT);
  // Without `connection`, so that the build leaves the document to be read.
  write(folder, "app/page.jsx", BARE_PAGE.replace(/.*connection.*\n/g, ""));
  const environment = { ...process.env, NEXT_TELEMETRY_DISABLED: "1" };
  if ((await run("next/dist/bin/next", ["build", folder], environment)) !== 0)
    throw new Error("The bare app could not be built.");
  return folder;
}

export const removeApps = () => rmSync(BENCH, { recursive: true, force: true });
