import { SMTPServer } from "smtp-server";
import type { AddressInfo } from "node:net";
import { inspect } from "node:util";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { isPasswordLink, setPasswordBy } from "@/lib/data/people/password-links";
import { setBlocked } from "@/lib/data/people/members";
import { addMember, emailOf, shareLibrary } from "@/lib/data/people/test-members";
import { useFreshDatabase } from "@/lib/data/testing/test-database";
import { canMail } from "./send-mail";
import { mailPasswordLink } from "./password-mail";

interface Received {
  from: string;
  to: string[];
  text: string;
  user: unknown;
}

let server: SMTPServer;
let received: Received[];

shareLibrary();

/** A real server of mail, which wants a name and a password. */
beforeEach(async () => {
  await useFreshDatabase();
  received = [];
  server = new SMTPServer({
    hideSTARTTLS: true,
    allowInsecureAuth: true,
    logger: false,
    onAuth: ({ username, password }, _session, answer) =>
      password === "p@ss" ? answer(null, { user: username }) : answer(new Error("Wrong password")),
    onData(stream, { envelope, user }, answer) {
      let text = "";
      stream.on("data", (chunk: Buffer) => (text += chunk.toString()));
      stream.on("end", () => {
        const { mailFrom, rcptTo } = envelope;
        received.push({
          from: mailFrom ? mailFrom.address : "",
          to: rcptTo.map(({ address }) => address),
          text: text.replace(/=\r\n/g, "").replace(/\r\n/g, "\n"),
          user,
        });
        answer();
      });
    },
  });
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const { port } = server.server.address() as AddressInfo;
  vi.stubEnv("PARALLAX_SMTP_URL", `smtp://parallax:p%40ss@127.0.0.1:${port}`);
  vi.stubEnv("PARALLAX_MAIL_FROM", "Parallax <parallax@desk.example>");
  vi.stubEnv("PARALLAX_ORIGIN", "https://parallax.example");
});

afterEach(() => new Promise<void>((resolve) => server.close(resolve)));

describe("A link for a new password", () => {
  it("comes by e-mail, to the member alone, under the address of the operator's choice", async () => {
    await addMember("Ana");
    expect(canMail()).toBe(true);
    await mailPasswordLink("ANA@desk.example");
    expect(received).toHaveLength(1);
    const [{ from, to, text, user }] = received as [Received];
    expect({ from, to, user }).toEqual({ from: "parallax@desk.example", to: [emailOf("Ana")], user: "parallax" });
    expect(text).toContain("Content-Type: text/plain");
    const [, secret] = /https:\/\/parallax\.example\/new-password\/([\w-]{43})\n/.exec(text)!;
    expect(await isPasswordLink(secret!)).toBe(true);
    expect(await setPasswordBy(secret!, "another long password")).toBe("set");
  });

  it("is sent to nobody who is unknown or shut out", async () => {
    const ana = await addMember("Ana");
    const ben = await addMember("Ben", "analyst");
    await setBlocked(ben.id, true, ana);
    for (const email of ["nobody@desk.example", emailOf("Ben")]) await mailPasswordLink(email);
    expect(received).toEqual([]);
  });

  it("is refused without a word of whom it was for", async () => {
    await addMember("Ana");
    server.onRcptTo = ({ address }, _session, answer) => answer(new Error(`No mailbox ${address}`));
    const refused = await mailPasswordLink(emailOf("Ana")).catch((error: unknown) => inspect(error));
    expect(refused).toContain("The mail server did not take a letter: EENVELOPE 550.");
    expect(refused).not.toContain(emailOf("Ana"));
  });

  it("throws where the server refuses it", async () => {
    await addMember("Ana");
    vi.stubEnv("PARALLAX_SMTP_URL", process.env.PARALLAX_SMTP_URL!.replace("p%40ss", "wrong"));
    await expect(mailPasswordLink(emailOf("Ana"))).rejects.toThrow("EAUTH 535");
  });
});

it("Nothing is sent where no server of mail is named", () => {
  vi.stubEnv("PARALLAX_SMTP_URL", "");
  expect(canMail()).toBe(false);
});
