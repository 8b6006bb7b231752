import { pino, type DestinationStream, type Logger } from "pino";
import type { LogLevel } from "../lib/schema/environment";
import { currentRequestId } from "./request-id";
import { mapFrame } from "./source-frames";

/** Codes of system and database errors say only what failed and where, while parser errors quote what they parsed. */
const HAS_PLAIN_MESSAGE = /^(?:E[A-Z]+|SQLITE_\w+|ERR_\w+)$/;

/** Characters of a message, and frames of a stack. */
const MESSAGE_LENGTH = 300;
const FRAMES = 12;

/** The logged parts of an error. */
export interface DescribedError {
  type: string;
  code?: string;
  message?: string;
  /** Where it was thrown: only the frames, without the message. */
  stack?: string[];
}

/**
 * What may be logged of an error: its kind, its code, and where it was thrown. Its message only if it cannot contain any text of the
 * library.
 *
 * @example
 * describeError(new SyntaxError("Unexpected token 'T', \"They spoke\"…")).message; //=> undefined
 */
export function describeError(error: unknown): DescribedError {
  if (!(error instanceof Error)) return { type: typeof error };
  const { name, message, stack = "" } = error;
  const { code } = error as NodeJS.ErrnoException;
  const frames = stack.split("\n").filter((line) => /^\s+at /.test(line));
  return {
    type: name,
    ...(typeof code === "string" && { code }),
    ...(typeof code === "string" && HAS_PLAIN_MESSAGE.test(code) && { message: message.slice(0, MESSAGE_LENGTH) }),
    stack: frames.slice(0, FRAMES).map((line) => mapFrame(line.trim())),
  };
}

/**
 * A log of JSON lines, each with the id of its request. It never contains a readout, a query or a key: only names of routes, numbers, and
 * errors as `describeError` describes them.
 *
 * @param level the least severe level that is logged
 * @param destination the standard output by default
 * @example
 * makeLog("info").info({ route: "/calls", status: 200 }, "answered");
 */
export const makeLog = (level: LogLevel, destination?: DestinationStream): Logger =>
  pino(
    {
      level,
      base: undefined,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      mixin: () => ({ requestId: currentRequestId() }),
      serializers: { error: describeError },
    },
    destination,
  );

/** The first word of a printed message, if it is one of ours or Next's; the rest could be anything. */
const isError = (value: unknown): value is Error => value instanceof Error;

/**
 * Sends the errors and warnings that the app and Next print to the log, described in the same way. Next quotes a form's words in its
 * warning about an unknown action.
 *
 * @returns a function that undoes it
 * @example
 * const release = captureConsole(log);
 */
export function captureConsole(log: Logger): () => void {
  const { error, warn } = console;
  const take =
    (level: "error" | "warn") =>
    (...args: unknown[]) =>
      log[level]({ error: args.find(isError) ?? new Error() }, args.some(isError) ? "failed" : `printed: ${level}`);
  Object.assign(console, { error: take("error"), warn: take("warn") });
  return () => void Object.assign(console, { error, warn });
}
