import "server-only";
import { createTransport } from "nodemailer";

/** Milliseconds that the mail server may be silent. */
const PATIENCE = 10_000;

/**
 * Whether Parallax can send mail: whether the operator has named a server for it (lib/schema/environment.ts checks the settings).
 *
 * @example
 * canMail(); //=> false, by default
 */
export const canMail = (): boolean => Boolean(process.env.PARALLAX_SMTP_URL);

/** A letter, as text. */
export interface Mail {
  to: string;
  subject: string;
  text: string;
}

/**
 * Sends a letter through the operator's mail server.
 *
 * @throws when the server cannot be reached, or refuses it
 * @example
 * await sendMail({ to: "ana@desk.example", subject: "Your new password", text: "…" });
 */
export async function sendMail(mail: Mail): Promise<void> {
  const { PARALLAX_SMTP_URL: url, PARALLAX_MAIL_FROM: from } = process.env;
  const transport = createTransport({
    url,
    connectionTimeout: PATIENCE,
    greetingTimeout: PATIENCE,
    socketTimeout: PATIENCE,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  try {
    await transport.sendMail({ from, ...mail });
  } finally {
    transport.close();
  }
}
