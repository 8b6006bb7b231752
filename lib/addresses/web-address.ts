/**
 * An http or https address in canonical spelling, safe to link to. Null for any other, such as a script.
 *
 * @example
 * webUrl("javascript:alert(1)"); //=> null
 */
export function webUrl(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  return protocol === "https:" || protocol === "http:" ? href : null;
}
