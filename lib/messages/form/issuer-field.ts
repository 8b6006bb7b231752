import { named, say, type Message } from "../parts/message";

/**
 * What the fields of a new issuer are called.
 *
 * @param name as typed; "" while the issuer is stored, or none is typed
 * @example
 * toText(newIssuer("Ministry of Velmora")); //=> "Add Ministry of Velmora as a new issuer"
 * toText(newIssuer(""));                    //=> "New issuer"
 */
export const newIssuer = (name: string): Message =>
  name === "" ? say`New issuer` : say`Add ${named(name)} as a new issuer`;
