import type { AddressInfo } from "node:net";
import { violationsOn } from "./axe";
import { SMTPServer } from "smtp-server";
import { expect, test } from "./fixtures";
import { invite, joinBy, signIn } from "./members";
import { startSharedLibrary, type SharedLibrary } from "./shared-library";

const NEW = "a bridge in the place of the ferry";

// These tests share a library, and each builds on the one before.
test.describe.configure({ mode: "serial" });

let library: SharedLibrary;
let mailServer: SMTPServer;

/** Letters that arrived, and tests that wait for one. */
const letters: string[] = [];
const readers: ((letter: string) => void)[] = [];

/** The next letter. */
const nextLetter = (): Promise<string> =>
  new Promise((resolve) => {
    const [letter] = letters.splice(0, 1);
    if (letter !== undefined) resolve(letter);
    else readers.push(resolve);
  });

/** A real mail server on a port of its own. */
async function startMailServer(): Promise<number> {
  mailServer = new SMTPServer({
    disabledCommands: ["AUTH", "STARTTLS"],
    onData(stream, { envelope }, answer) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const to = envelope.rcptTo.map(({ address }) => address).join(", ");
        const letter = `To: ${to}\n${Buffer.concat(chunks).toString()}`;
        const [reader] = readers.splice(0, 1);
        if (reader) reader(letter);
        else letters.push(letter);
        answer();
      });
    },
  });
  await new Promise<void>((resolve) => void mailServer.listen(0, "127.0.0.1", resolve));
  return (mailServer.server.address() as AddressInfo).port;
}

test.beforeAll(async () => {
  library = await startSharedLibrary({
    PARALLAX_SMTP_URL: `smtp://127.0.0.1:${await startMailServer()}`,
    PARALLAX_MAIL_FROM: "Parallax <parallax@desk.example>",
    // Links in letters begin with this origin, whatever address the user came from.
    PARALLAX_ORIGIN: "http://parallax.example",
  });
});

test.afterAll(async () => {
  await library.stop();
  await new Promise<void>((resolve) => mailServer.close(resolve));
});

/** A link that begins with PARALLAX_ORIGIN, at the address where the test reaches the server. */
const pathIn = (link: string) => new URL(link).pathname;

test("An administrator makes a link for a member who has forgotten their password; it is good once, also without scripts", async ({
  browser,
}) => {
  const ana = await library.open(browser);
  await joinBy(ana, pathIn(library.firstLink()), "Ana");
  const ben = await library.open(browser, { javaScriptEnabled: false });
  await joinBy(ben, pathIn(await invite(ana, "Ben", "Analyst")), "Ben");
  await ana.goto("/people");
  await ana.getByRole("button", { name: "Create a password-reset link (Ben)" }).click();
  const made = ana.getByRole("row", { name: /^Ben/ }).getByRole("status").locator("code");
  const link = pathIn((await made.textContent())!);
  expect(await violationsOn(ana)).toEqual([]);

  await ben.goto("/account");
  await expect(ben.getByRole("heading", { level: 1 })).toHaveText("Account");
  await ben.goto(link);
  await ben.getByLabel("New password").fill("short");
  await ben.getByRole("button", { name: "Set password" }).click();
  await expect(ben.getByText("The password must have at least 12 characters.").first()).toBeVisible();
  await ben.getByLabel("New password").fill("Passw0rd!2024");
  await ben.getByRole("button", { name: "Set password" }).click();
  await expect(ben.getByText(/^This password is easy to guess/).first()).toBeVisible();
  await ben.getByLabel("New password").fill(NEW);
  await ben.getByRole("button", { name: "Set password" }).click();
  await expect(ben.getByRole("status")).toContainText("Your new password is set");
  await signIn(ben, "Ben", NEW);

  await ana.goto(link);
  await expect(ana.getByRole("heading", { level: 1 })).toHaveText("This link cannot be used");
  expect(await violationsOn(ana)).toEqual([]);
  await ana.goto("/audit");
  await expect(ana.getByText("Ana created a password-reset link: Ben")).toBeVisible();
});

test("A member asks for a link by e-mail, without scripts, and is not told whether anybody has the address", async ({
  browser,
}) => {
  const ben = await library.open(browser, { javaScriptEnabled: false });
  const ask = async (email: string) => {
    await ben.goto("/sign-in");
    await ben.getByRole("link", { name: "Forgotten your password?" }).click();
    await ben.getByLabel("E-mail address").fill(email);
    await ben.getByRole("button", { name: "Send a link" }).click();
    return (await ben.getByRole("status").textContent())!;
  };
  const answers = [await ask("nobody@desk.example"), await ask("ben@desk.example")];
  expect(answers[0]).toContain("If an account has this address");
  expect(answers[1]).toBe(answers[0]);
  const letter = await nextLetter();
  expect(letter).toMatch(/^To: ben@desk.example\n/);
  const [link] = /http:\/\/parallax\.example\/new-password\/[\w-]{43}/.exec(letter.replace(/=\r\n/g, ""))!;
  await ben.goto(pathIn(link));
  await ben.getByLabel("New password").fill("a tunnel below the bridge");
  await ben.getByRole("button", { name: "Set password" }).click();
  await signIn(ben, "Ben", "a tunnel below the bridge");

  // The other address got no letter, so this one is the next.
  const eve = await library.open(browser);
  await eve.goto("/new-password");
  expect(await violationsOn(eve)).toEqual([]);
  await eve.getByLabel("E-mail address").fill("ana@desk.example");
  const send = eve.getByRole("button", { name: "Send a link" });
  await send.click();
  expect(await nextLetter()).toMatch(/^To: ana@desk.example\n/);
  expect(letters).toEqual([]);
});
