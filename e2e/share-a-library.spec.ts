import { violationsOn } from "./axe";
import { expect, test } from "./fixtures";
import { PASSWORD, invite, joinBy, signIn, trySigningIn } from "./members";
import { startSharedLibrary, type SharedLibrary } from "./shared-library";

const CALL = "/calls/2024-04-03-blinken-aliyev";

// These tests share a library, and each builds on the one before.
test.describe.configure({ mode: "serial" });

let library: SharedLibrary;

test.beforeAll(async () => {
  library = await startSharedLibrary();
});

test.afterAll(() => library.stop());

test("The first administrator comes by the printed link, and invites others, each of whom is offered what their role allows", async ({
  browser,
}) => {
  const ana = await library.open(browser);
  await joinBy(ana, library.firstLink(), "Ana");
  expect(await violationsOn(ana)).toEqual([]);
  const links = { Ben: await invite(ana, "Ben", "Analyst"), Eve: await invite(ana, "Eve", "Reader") };
  for (const name of ["Ben, as an analyst", "Eve, as a reader"])
    await expect(ana.getByRole("listitem").filter({ hasText: name })).toBeVisible();
  expect(await violationsOn(ana)).toEqual([]);

  // Without scripts.
  const ben = await library.open(browser, { javaScriptEnabled: false });
  await joinBy(ben, links.Ben, "Ben");
  await ben.goto(CALL);
  await expect(ben.getByText("Reviewing as Ben")).toBeVisible();
  await expect(ben.getByRole("link", { name: "Edit this call" })).toBeVisible();
  await ben.goto("/account");
  for (const name of ["People", "Audit"]) await expect(ben.getByRole("link", { name })).toHaveCount(0);
  expect((await ben.goto("/people"))!.status()).toBe(403);
  await expect(ben.getByRole("heading", { level: 1 })).toHaveText("Not allowed");

  const eve = await library.open(browser);
  await joinBy(eve, links.Eve, "Eve");
  await eve.goto(CALL);
  await expect(eve.getByRole("heading", { level: 1 })).toContainText("Blinken");
  for (const name of ["Edit this call", "Add a readout", "Add a call", "Trash"])
    await expect(eve.getByRole("link", { name })).toHaveCount(0);
  await expect(eve.getByRole("region", { name: "Review" })).toHaveCount(0);
  expect((await eve.goto("/calls/new"))!.status()).toBe(403);

  // A link works only once.
  await eve.goto(links.Ben);
  await expect(eve.getByRole("heading", { level: 1 })).toHaveText("This link cannot be used");
});

test("A member signs in and comes to the page that they asked for; what they judge is signed by their account", async ({
  browser,
}) => {
  const ben = await library.open(browser);
  await ben.goto(`${CALL}?review=1`);
  await expect(ben).toHaveURL(/\/sign-in\?to=/);
  expect(await violationsOn(ben)).toEqual([]);
  await trySigningIn(ben, "Ben", "another password");
  await expect(ben.getByRole("alert").first()).toContainText("The e-mail address or the password is wrong.");
  await expect(ben.getByLabel("E-mail address")).toHaveValue("ben@desk.example");
  await signIn(ben, "Ben");
  await expect(ben).toHaveURL(new RegExp(`${CALL}\\?review=1`));
  await ben
    .getByRole("region", { name: "Review" })
    .getByRole("button", { name: /counterpart|same/ })
    .first()
    .click();
  await expect(ben.getByRole("region", { name: "Review" })).toContainText(/Reviewed 1 of/);

  const ana = await library.open(browser);
  await ana.goto("/audit");
  await signIn(ana, "Ana");
  await expect(ana.getByRole("listitem").filter({ hasText: "Ben judged" })).toBeVisible();
  expect(await violationsOn(ana)).toEqual([]);
  const csv = await (await ana.request.get("/audit/export.csv")).text();
  expect(csv).toContain(",Ben,session,judged,");

  await ben.goto("/account");
  await ben.getByLabel("Your name").fill("Benjamin");
  await ben.getByRole("button", { name: "Change name" }).click();
  await expect(ben.getByText("Your name is changed")).toBeVisible();
  await expect(ben.getByText("You are signed in as Benjamin")).toBeVisible();
  expect(await violationsOn(ben)).toEqual([]);
  await ana.goto(`${CALL}/us-state-department..azerbaijan-president/history`);
  await expect(ana.getByText("Benjamin").first()).toBeVisible();
});

test("A stranger is answered nothing but how to sign in, until an administrator opens the library; and then may only read", async ({
  browser,
}) => {
  const stranger = await library.open(browser);
  for (const path of [
    "/",
    "/calls",
    CALL,
    "/library/export.json",
    "/dyads",
    "/api/v1/calls",
    "/c/abc",
    "/embed/calls/x",
  ]) {
    const answer = await stranger.request.get(path, { maxRedirects: 0 });
    expect([401, 303]).toContain(answer.status());
    expect(await answer.text()).not.toContain("Blinken");
  }
  expect((await stranger.request.post("/calls/new", { multipart: { a: "b" } })).status()).toBe(401);

  const ana = await library.open(browser);
  await ana.goto("/people");
  await signIn(ana, "Ana");
  await ana.getByRole("button", { name: "Let anyone read" }).click();
  await expect(ana.getByText("Anyone can read this library without an account.")).toBeVisible();

  await stranger.goto(CALL);
  await expect(stranger.getByRole("heading", { level: 1 })).toContainText("Blinken");
  await expect(stranger.getByRole("link", { name: "Edit this call" })).toHaveCount(0);
  expect((await stranger.request.post("/calls/new", { multipart: { a: "b" } })).status()).toBe(401);
  expect((await stranger.request.get("/people", { maxRedirects: 0, headers: { accept: "text/html" } })).status()).toBe(
    303,
  );
  expect((await stranger.request.get("/api/v1/calls")).status()).toBe(200);
  await ana.getByRole("button", { name: "Only members" }).click();
  await expect(ana.getByText("Only members can read this library.")).toBeVisible();
  expect((await stranger.request.get("/api/v1/calls")).status()).toBe(401);
});

test("Whoever is shut out, or gets another role, is so at once; an erased account leaves a former member", async ({
  browser,
}) => {
  const [ana, eve] = [await library.open(browser), await library.open(browser)];
  await ana.goto("/people");
  await signIn(ana, "Ana");
  await eve.goto("/calls");
  await signIn(eve, "Eve");
  await ana.getByLabel("Role of Eve").selectOption("Editor");
  await ana.getByRole("button", { name: "Change role (Eve)" }).click();
  await expect(ana.getByRole("status")).toHaveText("The role is changed, from now on.");
  await eve.goto("/bin");
  await expect(eve.getByRole("heading", { level: 1 })).toHaveText("Trash");
  await ana.getByRole("button", { name: "Shut out (Eve)" }).click();
  await expect(ana.getByText("(shut out)")).toBeVisible();
  await eve.goto("/bin");
  await expect(eve).toHaveURL(/\/sign-in/);

  const ben = await library.open(browser);
  await ben.goto("/account");
  await signIn(ben, "Ben");
  const erase = ben.getByRole("region", { name: "Erase this account" });
  await erase.getByLabel("I want to erase my account").check();
  await erase.getByLabel("Password").fill("not my password");
  await erase.getByRole("button", { name: "Erase this account" }).click();
  await expect(erase.getByText("This is not your current password.").first()).toBeVisible();
  await erase.getByLabel("I want to erase my account").check();
  await erase.getByLabel("Password").fill(PASSWORD);
  await erase.getByRole("button", { name: "Erase this account" }).click();
  await expect(ben).toHaveURL(/\/sign-in/);
  await ana.goto(`${CALL}/us-state-department..azerbaijan-president/history`);
  await expect(ana.getByText("A former member").first()).toBeVisible();
  await expect(ana.getByText("Benjamin")).toHaveCount(0);
});
