import Bowser from "bowser";

/**
 * By what a session was begun, in short; what no browser says of itself is given as it came.
 *
 * @param userAgent the header that was sent with signing in; null where there was none
 * @example
 * deviceName("Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0"); //=> "Firefox on Windows"
 */
export function deviceName(userAgent: string | null): string | null {
  if (!userAgent) return null;
  const { browser, os } = Bowser.parse(userAgent);
  if (!browser.name) return userAgent;
  return os.name ? `${browser.name} on ${os.name}` : browser.name;
}
