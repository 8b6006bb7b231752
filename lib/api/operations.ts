import type { z } from "zod";
import { CALL_OPERATIONS } from "./operations/calls";
import { COMPARISON_OPERATIONS } from "./operations/comparisons";
import { DYAD_OPERATIONS } from "./operations/dyads";
import { NAME_OPERATIONS } from "./operations/names";
import type { Member, Permission } from "../model/people/roles";

/** Every operation of the API by its id. The routes, the document, the page and the tests are built from this table. */
export const OPERATIONS = {
  ...CALL_OPERATIONS,
  ...COMPARISON_OPERATIONS,
  ...DYAD_OPERATIONS,
  ...NAME_OPERATIONS,
};

export type OperationId = keyof typeof OPERATIONS;

/** A request to an operation, parsed. */
export interface ParsedRequest<Id extends OperationId> {
  params: z.output<(typeof OPERATIONS)[Id]["params"]>;
  query: z.output<(typeof OPERATIONS)[Id]["query"]>;
  /** "https://parallax.example": the origin of addresses in the answer. */
  origin: string;
}

/** The content of an operation's answer. */
export type Content<Id extends OperationId> = z.input<(typeof OPERATIONS)[Id]["answer"]>;

/** The operations that store something. */
export type WriteId = {
  [Id in OperationId]: (typeof OPERATIONS)[Id] extends { permission: Permission } ? Id : never;
}[OperationId];

/** A request to an operation that writes, parsed. */
export interface WriteRequest<Id extends WriteId> extends Pick<ParsedRequest<Id>, "params" | "origin"> {
  body: z.output<(typeof OPERATIONS)[Id]["body"]>;
  /** The header If-Match, if the operation needs it; otherwise empty. */
  ifMatch: string;
  /** The member whose token sent it. */
  by: Member;
}

/** The operations that only read. */
export type ReadId = { [Id in OperationId]: (typeof OPERATIONS)[Id]["method"] extends "get" ? Id : never }[OperationId];

/** By id, in the order of the table. */
export const OPERATION_IDS = Object.keys(OPERATIONS) as OperationId[];

/**
 * Whether an operation writes.
 *
 * @example
 * isWrite("addNote");      //=> true
 * isWrite("compareTexts"); //=> false
 */
export const isWrite = (id: OperationId): id is WriteId => "permission" in OPERATIONS[id];
