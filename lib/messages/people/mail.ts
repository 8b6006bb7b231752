/**
 * The letter with a link for a new password.
 *
 * @param origin of the library that it is from
 * @example
 * passwordMail("https://parallax.example/new-password/q1Y0…", "https://parallax.example").subject;
 * //=> "New password for parallax.example"
 */
export const passwordMail = (link: string, origin: string): { subject: string; text: string } => ({
  subject: `New password for ${new URL(origin).host}`,
  text: `Somebody has asked for a new password for your account in the library at ${origin}.

Set it here, within an hour; the link works once, and ends all your sessions:

${link}

If it was not you, do nothing: your password stays as it is.
`,
});
