import { pino, type DestinationStream, type Logger } from "pino";
import type { LogLevel } from "../lib/schema/environment";
import { currentRequestId } from "./request-id";
import { mapFrame } from "./source-frames";

/** Faults of the system and of the database say no more than what was done, where: those of parsers quote what they parsed. */
const HAS_PLAIN_MESSAGE = /^(?:E[A-Z]+|SQLITE_\w+|ERR_\w+)$/;

/** Characters of a message, and frames of a stack. */
const MESSAGE_LENGTH = 300;
const FRAMES = 12;

/** What is logged of an error. */
export interface DescribedError {
  type: string;
  code?: string;
  message?: string;
  /** Where it was thrown: only frames, without the message. */
  stack?: string[];
}

/**
 * What may be logged of an error: its kind, its code, and where it was thrown. Its message only where no text can be in it.
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
 * A log of lines of JSON, each with the id of the request that it belongs to. Nothing of a readout, of a query or of a key is written to
 * it: what is logged are names of routes, numbers, and errors as `describeError` describes them.
 *
 * @param level the least that is logged
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

/** The first word of what is printed, if it is one of ours or Next's: the rest could be anything. */
const isError = (value: unknown): value is Error => value instanceof Error;

/**
 * Has the errors and warnings that the app and Next print go to the log, as errors are described there. Next warns of a form that is of
 * none of the app's actions in words of the form.
 *
 * @returns a function that takes it back
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
