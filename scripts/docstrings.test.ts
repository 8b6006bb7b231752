import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const LIB = join(import.meta.dirname, "../lib");
const LEFT_OUT = /generated|\.test\.tsx?$|(^|\/)test-[^/]*$/;

type Exported = [name: string, statement: ts.Statement, made: ts.SignatureDeclaration];

const isFunction = (node: ts.Node | undefined): node is ts.SignatureDeclaration =>
  node !== undefined && (ts.isArrowFunction(node) || ts.isFunctionExpression(node) || ts.isFunctionTypeNode(node));

/** The functions that a statement exports: declared, or constants whose value or type is one. */
function exportedBy(statement: ts.Statement): Exported[] {
  const isExported =
    ts.canHaveModifiers(statement) &&
    ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  if (!isExported) return [];
  if (ts.isFunctionDeclaration(statement)) return [[statement.name?.text ?? "default", statement, statement]];
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.flatMap(({ name, initializer, type }): Exported[] => {
    const made = [initializer, type].find((node) => isFunction(node));
    return made ? [[name.getText(), statement, made]] : [];
  });
}

/** What happens is the answer of a function that returns nothing, and of one that hands out its answer piece by piece. */
function hasAnswer(made: ts.SignatureDeclaration): boolean {
  const isGenerator = "asteriskToken" in made && made.asteriskToken !== undefined;
  return !isGenerator && made.type !== undefined && !/^(Promise<)?(void|unknown|T)>?$/.test(made.type.getText());
}

/** What the docstrings of a file lack, by the names of its functions. */
function findLacking(path: string, source: string): string[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  return file.statements.flatMap(exportedBy).flatMap(([name, statement, made]) => {
    const doc = ts.getJSDocCommentsAndTags(statement).filter(ts.isJSDoc).at(-1);
    const written = doc?.getText() ?? "";
    if (!doc?.comment) return [`${path} ${name}: no docstring`];
    if (!/@example\n/.test(written)) return [`${path} ${name}: no example`];
    return hasAnswer(made) && !written.includes("//=>") ? [`${path} ${name}: no answer in its example`] : [];
  });
}

describe("Every exported function of lib", () => {
  it("has a docstring with an example, and the example its answer", () => {
    const files = readdirSync(LIB, { recursive: true, encoding: "utf8" }).filter(
      (path) => /\.tsx?$/.test(path) && !LEFT_OUT.test(path),
    );
    expect(files.length).toBeGreaterThan(300);
    expect(files.flatMap((path) => findLacking(path, readFileSync(join(LIB, path), "utf8")))).toEqual([]);
  });

  it("is found where it lacks one", () => {
    const source = `
      export function a() { return 1; }
      /** Says b. */
      export const b = (): number => 1;
      /**
       * Says c.
       *
       * @example
       * c();
       */
      export const c = (): number => 1;
      /** @param n from 0 */
      export function d(n: number) { return n; }
      /**
       * Does e.
       *
       * @example
       * e(); // it is done
       */
      export function e(): void {}
      /**
       * Says f.
       *
       * @example
       * f(); //=> 1
       */
      export const f: () => number = make();
      const g = () => 1;
      export const h = 1;
    `;
    expect(findLacking("x.ts", source)).toEqual([
      "x.ts a: no docstring",
      "x.ts b: no example",
      "x.ts c: no answer in its example",
      "x.ts d: no docstring",
    ]);
  });
});
