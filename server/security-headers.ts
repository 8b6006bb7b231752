/** Of every answer; the Content-Security-Policy differs with what is answered (content-security-policy.ts). */
export const SECURITY_HEADERS = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  "Cross-Origin-Opener-Policy": "same-origin",
};

/** A year, in seconds, in which browsers ask only over TLS. */
const YEAR = 365 * 24 * 60 * 60;

/**
 * The headers of every answer of this server.
 *
 * @param origin PARALLAX_ORIGIN: where it is reached over TLS, browsers are told to stay there
 * @example
 * securityHeaders("https://parallax.example")["Strict-Transport-Security"]; //=> "max-age=31536000"
 */
export const securityHeaders = (origin?: string): Record<string, string> => ({
  ...SECURITY_HEADERS,
  ...(origin?.startsWith("https:") && { "Strict-Transport-Security": `max-age=${YEAR}` }),
});
