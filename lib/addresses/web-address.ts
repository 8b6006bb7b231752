/**
 * An address that may stand in a link: the web's only, in its canonical spelling. Null for any other, a script's among them.
 *
 * @example
 * webUrl("javascript:alert(1)"); //=> null
 */
export function webUrl(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  return protocol === "https:" || protocol === "http:" ? href : null;
}
