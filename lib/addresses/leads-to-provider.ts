import type { Address } from "./address";
import { parseAddress } from "./parse-address";

/** Pages with a form that leads to the provider. */
const WITH_FORM: Address["kind"][] = ["sign-in", "invitation", "own-provider"];

/**
 * Whether a form on a page may lead to the sign-in provider.
 *
 * @param path percent-encoded
 * @example
 * leadsToProvider("/sign-in"); //=> true
 * leadsToProvider("/calls");   //=> false
 */
export function leadsToProvider(path: string): boolean {
  const address = parseAddress(path);
  return address !== null && WITH_FORM.includes(address.kind);
}
