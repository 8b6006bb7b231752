import { randomUUID } from "node:crypto";
import { parseHTML } from "linkedom";
import { newCallPath } from "../../lib/addresses/call-path";
import { newNotePath } from "../../lib/addresses/note-path";
import type { Server } from "./serve";
import { notForEver } from "./within";

/** The call on whose comparison notes are written: one of the examples. */
const PAIR = "2024-04-03-blinken-aliyev:us-state-department@1..2024-04-03-blinken-aliyev:azerbaijan-president@1";

/** A form in the encoding of a browser without JavaScript. */
interface SentForm {
  path: string;
  fields: [name: string, value: string][];
}

interface Field {
  getAttribute(name: string): string | null;
  textContent: string | null;
}

/** Reads the form with a given field from a page, with everything it would send. */
async function readForm(server: Server, path: string, name: string): Promise<SentForm> {
  const response = await fetch(server.url + path, { signal: notForEver() });
  const html = await response.text();
  const { document } = parseHTML(html) as unknown as { document: { querySelector(selector: string): Field | null } };
  const form = document.querySelector(`form:has([name="${name}"])`) as unknown as {
    querySelectorAll(selector: string): Iterable<Field>;
  } | null;
  if (!form) throw new Error(`${path} answered ${response.status} and has no form with ${name}.`);
  const fields = [...form.querySelectorAll("input[name], textarea[name], select[name]")].map(
    (field): [string, string] => [field.getAttribute("name")!, field.getAttribute("value") ?? field.textContent ?? ""],
  );
  return { path, fields };
}

/** The result of a write. */
export interface Written {
  status: number;
  /** Whether the server acknowledged it. */
  isAcknowledged: boolean;
  body: string;
}

async function send({ url }: Server, { path, fields }: SentForm, values: Record<string, string>): Promise<Written> {
  const form = new FormData();
  for (const [name, value] of fields) if (!(name in values)) form.append(name, value);
  for (const [name, value] of Object.entries(values)) form.append(name, value);
  const response = await fetch(url + path, {
    method: "POST",
    body: form,
    redirect: "manual",
    headers: { Origin: url },
    signal: notForEver(),
  });
  return { status: response.status, isAcknowledged: response.status === 303, body: await response.text() };
}

/**
 * What a page says when it returns a form.
 *
 * @example
 * alertIn('<p role="alert">Nothing was stored.</p>'); //=> "Nothing was stored."
 */
export function alertIn(html: string): string {
  const { document } = parseHTML(html) as unknown as {
    document: { querySelectorAll(selector: string): Iterable<Field> };
  };
  const said = [...document.querySelectorAll('[role="alert"]')].map(({ textContent }) => textContent?.trim());
  return said.join(" ") || "it says nothing";
}

const NOTE_PATH = newNotePath({ pair: PAIR });

/** Sends notes to the server, each with its own text, through the form for users. */
export class NoteWriter {
  readonly #form: SentForm;

  private constructor(form: SentForm) {
    this.#form = form;
  }

  static async open(server: Server): Promise<NoteWriter> {
    return new NoteWriter(await readForm(server, NOTE_PATH, "author"));
  }

  write(server: Server, text: string): Promise<Written> {
    return send(server, this.#form, { text, author: "Ana" });
  }
}

const SIDES = [
  { name: "Velmora", adjective: "Velmoran", principal: "Ana Marenov" },
  { name: "Ostania", adjective: "Ostanian", principal: "Jaan Ilves" },
];

const TEXTS = [
  "The ministers discussed the border crossing at Lom. They agreed to meet in spring.",
  "The border crossing at Lom was discussed. The minister condemned the attack.",
];

/** A year far from those of other calls, so that the form does not ask whether it is one of them. */
const FIRST_YEAR = 1000;

/** A call with two readouts, as the form names its fields. */
function callFields(slug: string, number: number): Record<string, string> {
  const sides = SIDES.flatMap(({ name, adjective, principal }, index) => {
    const readout = `readouts.${index}`;
    return Object.entries({
      [`parties.${index}.party.name`]: name,
      [`parties.${index}.party.adjective`]: adjective,
      [`parties.${index}.principal`]: principal,
      [`${readout}.issuer.name`]: `${name} MFA`,
      [`${readout}.issuer.kind`]: "foreign-ministry",
      [`${readout}.issuer.party.name`]: name,
      [`${readout}.issuer.party.adjective`]: adjective,
      [`${readout}.kind`]: "official-statement",
      [`${readout}.extent`]: "full",
      [`${readout}.language`]: "en",
      [`${readout}.text`]: `${TEXTS[index]} This is call ${slug}.`,
    });
  });
  const date = String(FIRST_YEAR + number);
  return { slug, title: `Call ${slug}`, kind: "meeting", date, ...Object.fromEntries(sides) };
}

/** Sends calls with two readouts each to the server: several tables, and a comparison, in one write. */
export class CallWriter {
  readonly #form: SentForm;
  #written = 0;

  private constructor(form: SentForm) {
    this.#form = form;
  }

  /** One of these writes to a server and its successors; each call has its own year. */
  static async open(server: Server): Promise<CallWriter> {
    return new CallWriter(await readForm(server, newCallPath(), "title"));
  }

  write(server: Server, slug: string): Promise<Written> {
    return send(server, this.#form, {
      ...callFields(slug, this.#written++),
      submission: randomUUID(),
      do: "save",
    });
  }
}
