import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const LIB = join(import.meta.dirname, "../lib");
const LEFT_OUT = /generated|\.test\.tsx?$|(^|\/)test-[^/]*$/;

type Exported = [name: string, statement: ts.Statement, made: ts.SignatureDeclaration];

const isFunction = (node: ts.Node | undefined): node is ts.SignatureDeclaration =>
  node !== undefined && (ts.isArrowFunction(node) || ts.isFunctionExpression(node) || ts.isFunctionTypeNode(node));

/** The functions that a statement exports: declarations, or constants with a function as value or type. */
function exportedBy(statement: ts.Statement): Exported[] {
  const isExported =
    ts.canHaveModifiers(statement) &&
    ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
  if (!isExported) return [];
  if (ts.isFunctionDeclaration(statement)) return [[statement.name?.text ?? "default", statement, statement]];
  if (!ts.isVariableStatement(statement)) return [];
  return statement.declarationList.declarations.flatMap(({ name, initializer, type }): Exported[] => {
    const said: (ts.Node | undefined)[] = [initializer, type];
    const made = said.find(isFunction);
    return made ? [[name.getText(), statement, made]] : [];
  });
}

/** A function that returns nothing, or that yields its answer piece by piece, may describe what happens instead of an answer. */
function hasAnswer(made: ts.SignatureDeclaration): boolean {
  const isGenerator = "asteriskToken" in made && made.asteriskToken !== undefined;
  return !isGenerator && made.type !== undefined && !/^(Promise<)?(void|unknown|T)>?$/.test(made.type.getText());
}

/** What a file's docstrings lack, by function. */
function findLacking(path: string, source: string): string[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  return file.statements.flatMap(exportedBy).flatMap(([name, statement, made]) => {
    const doc = ts.getJSDocCommentsAndTags(statement).filter(ts.isJSDoc).at(-1);
    const written = doc?.getText() ?? "";
    if (!doc?.comment) return [`${path} ${name}: no docstring`];
    if (!/@example\n/.test(written)) return [`${path} ${name}: no example`];
    const example = written.slice(written.indexOf("@example"));
    if (!new RegExp(`\\b${name}\\b`).test(example)) return [`${path} ${name}: an example of something else`];
    return hasAnswer(made) && !example.includes("//=>") ? [`${path} ${name}: no answer in its example`] : [];
  });
}

type Scope = Record<string, unknown>;

/** The expressions of examples, with the text written after each. */
function answeredIn(source: string): { expression: ts.Expression; answer: string }[] {
  const examples = [...source.matchAll(/@example\n([^]*?)(?=@|\*\/)/g)].map(([, lines]) =>
    lines!.replace(/^ +\* ?/gm, ""),
  );
  return examples.flatMap((example) =>
    ts.createSourceFile("x.ts", example, ts.ScriptTarget.Latest, true).statements.flatMap((statement) => {
      const [, answer] = /^\s*\/\/=> ("(?:[^"\\]|\\.)*")/.exec(example.slice(statement.end)) ?? [];
      return answer !== undefined && ts.isExpressionStatement(statement)
        ? [{ expression: statement.expression, answer }]
        : [];
    }),
  );
}

/** The names that an expression uses without defining them. */
function namesIn(node: ts.Node): string[] {
  if (ts.isIdentifier(node)) return [node.text];
  if (ts.isPropertyAccessExpression(node)) return namesIn(node.expression);
  if (ts.isPropertyAssignment(node)) return namesIn(node.initializer);
  const names: string[] = [];
  node.forEachChild((child) => void names.push(...namesIn(child)));
  return names;
}

/** A function body that returns an expression; null if part of it is left out, as in "f({ a: 1, … })". */
function toCode(expression: ts.Expression): string | null {
  const { diagnostics, outputText } = ts.transpileModule(`return ${expression.getText()};`, {
    reportDiagnostics: true,
  });
  return diagnostics?.length === 0 ? outputText : null;
}

const run = (body: string, scope: Scope): unknown => new Function(...Object.keys(scope), body)(...Object.values(scope));

/** Whether a text matches the written one, in which an ellipsis stands for any words. */
function isAnswer(text: unknown, written: string): boolean {
  const parts = written.split("…").map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"));
  return typeof text === "string" && new RegExp(`^${parts.join("[^]*")}$`).test(text);
}

/** The examples of a file that give another text when run. Examples with inputs that only a reader can imagine are not run. */
function findUntrue(source: string, scope: Scope): { run: number; untrue: string[] } {
  const examples = answeredIn(source).flatMap(({ expression, answer }) => {
    const body = namesIn(expression).every((name) => name in scope) ? toCode(expression) : null;
    return body === null ? [] : [{ written: expression.getText(), text: run(body, scope), answer }];
  });
  const untrue = examples
    .filter(({ text, answer }) => !isAnswer(text, JSON.parse(answer) as string))
    .map(({ written, text, answer }) => `${written}: ${JSON.stringify(text)} instead of ${answer}`);
  return { run: examples.length, untrue };
}

/** What a file of lib exports, and what it imports of lib. */
async function scopeOf(path: string, source: string): Promise<Scope> {
  const imported = [...source.matchAll(/from "(\.[^"]*)"/g)].map(([, from]) => join(dirname(path), from!));
  const modules = await Promise.all([...imported, join(LIB, "messages/parts/to-text"), path].map((one) => import(one)));
  return Object.assign({}, ...modules) as Scope;
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
      /**
       * Says g.
       *
       * @example
       * f(); //=> 1
       */
      export const g = () => 1;
      const i = () => 1;
      export const h = 1;
    `;
    expect(findLacking("x.ts", source)).toEqual([
      "x.ts a: no docstring",
      "x.ts b: no example",
      "x.ts c: no answer in its example",
      "x.ts d: no docstring",
      "x.ts g: an example of something else",
    ]);
  });
});

describe("Every example of a message", () => {
  const FILES = readdirSync(join(LIB, "messages"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && !LEFT_OUT.test(path))
    .map((path) => join(LIB, "messages", path));

  it("gives the text that is written beside it", async () => {
    const found = await Promise.all(
      FILES.map(async (path) => {
        const source = readFileSync(path, "utf8");
        return findUntrue(source, await scopeOf(path, source));
      }),
    );
    expect(found.flatMap(({ untrue }) => untrue)).toEqual([]);
    expect(found.reduce((sum, { run }) => sum + run, 0)).toBeGreaterThan(100);
  });

  it("is found where it gives another", () => {
    const source = `
      /**
       * @example
       * greet("Ana"); //=> "Hello, Ana"
       * greet("Ben");   //=> "Hi, Ben"
       * greet({ Eve: 1 }.Eve + GREETED);
       * //=> "Hello, …!"
       * greet(reader); //=> "Hi, reader"
       */
    `;
    const scope = { greet: (name: string) => `Hello, ${name}`, GREETED: "2" };
    expect(findUntrue(source, scope)).toEqual({
      run: 3,
      untrue: [
        'greet("Ben"): "Hello, Ben" instead of "Hi, Ben"',
        'greet({ Eve: 1 }.Eve + GREETED): "Hello, 12" instead of "Hello, …!"',
      ],
    });
  });
});
