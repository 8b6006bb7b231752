import { z } from "zod";
import type { Permission } from "../../model/people/roles";
import { noQuery } from "../queries";

/** The headings under which operations are listed. */
export const TAGS = {
  Calls: "Calls with their readouts and revisions.",
  Comparisons: "Two readouts side by side, and what people said of it.",
  Patterns: "What two parties report over all their calls.",
  Names: "Parties and issuers.",
} as const;

/** What an operation that reads is defined by. */
export interface Facts<Path extends z.ZodRawShape, Query extends z.ZodType, Answer extends z.ZodType> {
  /** Below the API's root, with parameters in braces: the same path as the page that shows it. */
  path: string;
  tag: keyof typeof TAGS;
  summary: string;
  description: string;
  /** The path's parameters; an address with any other value names nothing. */
  params: Path;
  query: Query;
  /** The content of an answer with status 200. */
  answer: Answer;
  /** Whether its two texts may be too long to be compared. */
  mayBeRefused?: boolean;
  /** Whether If-Match can name its answer, whose tag is then a strong one. */
  isLockable?: boolean;
}

/** What an operation that stores something is defined by. */
export interface WriteFacts<
  Path extends z.ZodRawShape,
  Body extends z.ZodType,
  Answer extends z.ZodType,
  Method extends "post" | "patch",
> extends Omit<Facts<Path, typeof noQuery, Answer>, "query" | "isLockable"> {
  method: Method;
  body: Body;
  /** An example of a body. */
  sample: z.input<Body>;
  /** The required permission. */
  permission: Permission;
  /** Whether If-Match must name the version that the change is based on. */
  isLocked: boolean;
}

/**
 * An operation that stores something.
 *
 * @example
 * write({ method: "post", path: API_PATHS.addCall, permission: "add", … }).query; //=> noQuery
 */
export const write = <
  Path extends z.ZodRawShape,
  Body extends z.ZodType,
  Answer extends z.ZodType,
  Method extends "post" | "patch",
>(
  facts: WriteFacts<Path, Body, Answer, Method>,
) => ({ ...facts, params: z.object(facts.params), query: noQuery });

/**
 * An operation that only reads.
 *
 * @example
 * read({ path: API_PATHS.listCalls, … }).method; //=> "get"
 */
export const read = <Path extends z.ZodRawShape, Query extends z.ZodType, Answer extends z.ZodType>(
  facts: Facts<Path, Query, Answer>,
) => ({ method: "get" as const, ...facts, params: z.object(facts.params) });
