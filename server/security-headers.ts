/** Headers of every answer. The Content-Security-Policy depends on the kind of answer (content-security-policy.ts). */
export const SECURITY_HEADERS = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  "Cross-Origin-Opener-Policy": "same-origin",
};

/** A year, in seconds, during which browsers use only TLS. */
const YEAR = 365 * 24 * 60 * 60;

/**
 * The headers of every answer of this server.
 *
 * @param origin PARALLAX_ORIGIN: if it uses TLS, browsers are told to stay with TLS
 * @example
 * securityHeaders("https://parallax.example")["Strict-Transport-Security"]; //=> "max-age=31536000"
 */
export const securityHeaders = (origin?: string): Record<string, string> => ({
  ...SECURITY_HEADERS,
  ...(origin?.startsWith("https:") && { "Strict-Transport-Security": `max-age=${YEAR}` }),
});
