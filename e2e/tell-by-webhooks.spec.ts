import { createHmac } from "node:crypto";
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "@playwright/test";
import { violationsOn } from "./axe";
import { expect, test } from "./fixtures";
import { joinBy } from "./members";
import { startSharedLibrary, type SharedLibrary } from "./shared-library";

const CALL = "/calls/2024-04-03-blinken-aliyev";
const ORIGIN = "http://127.0.0.1:9";

let library: SharedLibrary;
let receiver: Server;
let address: string;
const received: { type: string; page: string; isSigned: (key: string) => boolean }[] = [];

test.beforeAll(async () => {
  receiver = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8").on("data", (chunk: string) => (body += chunk));
    request.on("end", () => {
      const { type, links } = JSON.parse(body) as { type: string; links: { page: string } };
      const { "webhook-id": id, "webhook-timestamp": at, "webhook-signature": signature } = request.headers;
      const isSigned = (key: string) => {
        const hmac = createHmac("sha256", Buffer.from(key.slice("whsec_".length), "base64"));
        return signature === `v1,${hmac.update(`${String(id)}.${String(at)}.${body}`).digest("base64")}`;
      };
      received.push({ type, page: links.page, isSigned });
      response.writeHead(204).end();
    });
  });
  await once(receiver.listen(0, "127.0.0.1"), "listening");
  address = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`;
  library = await startSharedLibrary({ PARALLAX_ORIGIN: ORIGIN, PARALLAX_WEBHOOKS_PRIVATE: "yes" });
});

test.afterAll(async () => {
  await library.stop();
  receiver.close();
});

async function addWebhook(page: Page, url: string) {
  await page.goto("/account");
  await page.getByRole("link", { name: "Webhooks" }).click();
  await page.getByLabel("Address").fill(url);
  await page.getByRole("button", { name: "Add" }).click();
}

test("An administrator has a program told of what is stored, by signed messages, and sees that they arrive", async ({
  browser,
}) => {
  const ana = await library.open(browser, { javaScriptEnabled: false });
  await joinBy(ana, new URL(library.firstLink()).pathname, "Ana");
  await addWebhook(ana, "ftp://desk.example");
  await expect(ana.getByRole("alert").first()).toContainText("Enter a web address");
  await addWebhook(ana, address);
  const key = (await ana.getByRole("status").locator("code").textContent())!;
  const scripted = await library.open(browser);
  await scripted.context().addCookies(await ana.context().cookies());
  await scripted.goto("/people/webhooks");
  expect(await violationsOn(scripted)).toEqual([]);

  await ana.getByRole("button", { name: `Send a test (${address})` }).click();
  await expect.poll(() => received.map(({ type }) => type)).toEqual(["test"]);
  await ana.goto(`${CALL}?review=1`);
  await ana
    .getByRole("region", { name: "Review" })
    .getByRole("button", { name: /no counterpart/i })
    .first()
    .click();
  await expect.poll(() => received.at(-1)?.type).toBe("omission.confirmed");
  expect(received.at(-1)!.page).toMatch(new RegExp(`^${ORIGIN}${CALL}/`));
  expect(received.map(({ isSigned }) => isSigned(key))).toEqual([true, true]);

  const said = ana.getByRole("list", { name: "Latest messages" }).getByRole("listitem");
  const look = async () => {
    await ana.goto("/people/webhooks");
    return (await said.allTextContents()).map((text) => text.replace(/, \d.*?:(?= )/, ":"));
  };
  await expect.poll(look).toEqual(["An omission was confirmed: delivered", "A test: delivered"]);
  await ana.getByRole("button", { name: `Remove (${address})` }).click();
  await expect(ana.getByText("No webhooks yet.")).toBeVisible();
  await ana.goto("/audit");
  await expect(ana.getByRole("listitem").first()).toContainText("Ana removed a webhook");
});
