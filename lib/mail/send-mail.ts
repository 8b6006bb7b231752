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

/** What may be said of a letter that was refused: the server's own sentence may name whom it was for. */
function refusal(error: unknown): Error {
  const { code, responseCode } = error as { code?: string; responseCode?: number };
  return new Error(`The mail server did not take a letter: ${[code, responseCode].filter(Boolean).join(" ")}.`);
}

/**
 * Sends a letter through the operator's mail server.
 *
 * @throws when the server cannot be reached, or refuses it, with its code and nobody's address
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
  } catch (error) {
    throw refusal(error);
  } finally {
    transport.close();
  }
}
