import type { Permission } from "../model/people/roles";
import type { Address } from "./address";
import { compareApiPath, isInApi } from "./api-path";
import { parseAddress } from "./parse-address";
import type { CallPage, ReadoutPage } from "./route-names";

type OfAddress = { [Kind in Address["kind"]]: Needed | ((address: Extract<Address, { kind: Kind }>) => Needed) };

/** The permission that a page needs; null if it is open even to those who have not signed in. */
type Needed = Permission | null;

const OF_CALL_PAGE: Record<Exclude<CallPage, "matrix">, Permission> = {
  add: "add",
  brief: "read",
  cite: "read",
  compare: "read",
  delete: "delete",
  edit: "edit",
  history: "read",
  "opengraph-image": "read",
};

const OF_READOUT_PAGE: Record<Exclude<ReadoutPage, "revisions">, Permission> = { delete: "delete", edit: "edit" };

/** The permission for every kind of address. A missing kind is a type error. */
const NEEDED: OfAddress = {
  home: "read",
  calls: "read",
  "new-call": "add",
  call: "read",
  matrix: "read",
  "matrix-file": "read",
  "call-page": ({ page }) => OF_CALL_PAGE[page],
  "call-file": "read",
  texts: "compare-texts",
  comparison: "read",
  citation: "read",
  download: "read",
  "citation-file": "read",
  "brief-file": "read",
  picture: "read",
  "comparison-page": "read",
  "new-snapshot": "keep-link",
  revisions: "read",
  "readout-page": ({ page }) => OF_READOUT_PAGE[page],
  "new-note": "write-note",
  note: "read",
  "edit-note": "write-note",
  about: "read",
  api: "read",
  oembed: "read",
  dyads: "read",
  dyad: "read",
  "dyad-file": "read",
  "dyad-feed": "read",
  "pattern-snapshot": "read",
  "pattern-snapshot-file": "read",
  formulas: "read",
  "formulas-file": "read",
  unapi: "read",
  trash: "delete",
  deleted: "read",
  library: "read",
  "library-export": "read",
  feed: "read",
  names: "correct-names",
  "party-names": "correct-names",
  party: "read",
  issuer: "read",
  "issuer-file": "read",
  "sign-in": null,
  "sign-in-code": null,
  "provider-return": null,
  refused: null,
  invitation: null,
  "forgotten-password": null,
  "new-password": null,
  // Only members have this page, and it checks that itself.
  account: null,
  "second-factor": null,
  "own-provider": null,
  "account-export": null,
  people: "manage-people",
  webhooks: "manage-people",
  audit: "see-audit",
  "audit-export": "see-audit",
};

/**
 * The permission needed to open an address. An unknown address needs permission to read, so that strangers cannot tell whether something is
 * stored there.
 *
 * @param url the path with its query
 * @returns null if everyone may open it
 * @example
 * neededPermission("/calls/2024-04-03-blinken-aliyev/edit"); //=> "edit"
 * neededPermission("/sign-in"); //=> null
 */
export function neededPermission(url: string): Needed {
  const path = url.split("?")[0]!;
  if (path === compareApiPath()) return "compare-texts";
  if (isInApi(path)) return "read";
  const address = parseAddress(url);
  if (!address) return "read";
  const needed = NEEDED[address.kind];
  return typeof needed === "function" ? (needed as (given: Address) => Needed)(address) : needed;
}
