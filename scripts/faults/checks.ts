import { callsPath } from "../../lib/addresses/call-path";
import { alivePath, readyPath } from "../../lib/addresses/site-path";
import { anew } from "../bench/load";
import { findFaults, lookInto } from "./look";
import { start, type Server, type Wrapper } from "./serve";
import { notForEver } from "./within";
import type { NoteWriter } from "./write";

/** Sentences with whether each is true. */
export type Checks = [sentence: string, isTrue: boolean][];

const UNAVAILABLE = 503;

/** Requests a page; 0 if there is no server. */
export async function ask({ url }: Server, path: string): Promise<{ status: number; body: string }> {
  try {
    const response = await fetch(url + path, { signal: notForEver() });
    return { status: response.status, body: await response.text() };
  } catch {
    return { status: 0, body: "" };
  }
}

/** Runs a server while something is tested with it. */
export async function withServer(
  url: string,
  check: (server: Server) => Promise<Checks>,
  wrapper?: Wrapper,
): Promise<Checks> {
  const server = await start(url, wrapper);
  try {
    return await check(server);
  } finally {
    await server.stop();
  }
}

/** A write that cannot be stored is answered with a sentence, and with what was typed. */
export async function isRefused(server: Server, notes: NoteWriter, text: string): Promise<Checks> {
  const { status, body } = await notes.write(server, text);
  return [
    [`the write is answered with ${UNAVAILABLE} (${status})`, status === UNAVAILABLE],
    ["in a sentence that says so", /could not be (?:stored|saved|written)|[Nn]othing was stored|not stored/.test(body)],
  ];
}

/** The server works again, without a restart. */
export async function worksAgain(server: Server, notes: NoteWriter, text: string): Promise<Checks> {
  const page = await ask(server, anew(callsPath()));
  const written = await notes.write(server, text);
  return [
    [`pages are answered again (${page.status})`, page.status === 200],
    [`writes are stored again (${written.status})`, written.isAcknowledged],
    ["the server says that it is ready", (await ask(server, readyPath())).status === 200],
  ];
}

/** A page that cannot be made says so. */
export async function isUnavailable(server: Server): Promise<Checks> {
  const page = await ask(server, callsPath());
  const ready = await ask(server, readyPath());
  return [
    [`pages are answered with ${UNAVAILABLE} (${page.status})`, page.status === UNAVAILABLE],
    ["in a sentence", page.body.includes("cannot reach its database")],
    [`the server says that it is not ready (${ready.status})`, ready.status === UNAVAILABLE],
    ["and that it is alive", (await ask(server, alivePath())).status === 200],
  ];
}

/** The database is sound, and contains what was acknowledged and nothing that was refused. */
export async function isWhole(url: string, stored: string[], refused: string[] = []): Promise<Checks> {
  const found = await lookInto(url);
  const faults = findFaults(found, { notes: stored, calls: [] });
  const kept = refused.filter((text) => found.notes.has(text));
  return [
    [`the database is sound and has what was acknowledged ${faults.join("; ")}`, faults.length === 0],
    [`nothing that was refused is in it ${kept.join()}`, kept.length === 0],
  ];
}
