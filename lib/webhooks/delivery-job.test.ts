import { createHmac, timingSafeEqual } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingHttpHeaders, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { addReadout, correctReadout, saveCall } from "../comparison/write-calls";
import { database } from "../data/client";
import { claimDelivery } from "../data/outbox/deliveries";
import { addWebhook, listWebhooks, removeWebhook, testWebhook } from "../data/outbox/webhooks";
import { importLibrary } from "../data/library/library-import";
import { listAudit } from "../data/people/audit";
import { addMember, shareLibrary } from "../data/people/test-members";
import { addJudgement } from "../data/reviews/judgement-writes";
import { storeAudited } from "../data/store-audited";
import { makeCall, makeReadoutCorrection, makeReadouts, useFreshDatabase } from "../data/testing/test-database";
import { callAdded } from "../data/outbox/news";
import type { Member } from "../model/people/roles";
import { judgementInput } from "../schema/review";
import { webhookBody } from "../schema/people/webhooks";
import { sendDeliveries } from "./delivery-job";
import { sendMessage } from "./send-message";

const CALL = "2030-01-02-marenov-ilves";
const LEFT = "They discussed the ceasefire at the border.";
const RIGHT = "The sides agreed to meet in March.";
const HOUR = 3_600_000;

interface Received {
  headers: IncomingHttpHeaders;
  body: string;
}

let ana: Member;
let server: Server;
let url: string;
let key: string;
const received: Received[] = [];
/** The receiver's answers, in this order; 204 afterwards. */
let answers: RequestListener[] = [];

const status =
  (code: number): RequestListener =>
  (_request, response) =>
    void response.writeHead(code).end("An answer that nobody reads.");

/** Verifies a message as a receiver would, knowing only the scheme. */
function isSigned({ headers, body }: Received, secret: string): boolean {
  const { "webhook-id": id, "webhook-timestamp": at, "webhook-signature": signature } = headers;
  const hmac = createHmac("sha256", Buffer.from(secret.replace(/^whsec_/, ""), "base64"));
  const expected = hmac.update(`${String(id)}.${String(at)}.${body}`).digest();
  const given = Buffer.from(String(signature).replace(/^v1,/, ""), "base64");
  return given.length === expected.length && timingSafeEqual(given, expected);
}

const bodies = () => received.map(({ body }) => webhookBody.parse(JSON.parse(body)));
const deliveries = async () => (await listWebhooks())[0]!.deliveries;

shareLibrary();

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = "";
    request.setEncoding("utf8").on("data", (chunk: string) => (body += chunk));
    request.on("end", () => {
      received.push({ headers: request.headers, body });
      (answers.shift() ?? status(204))(request, response);
    });
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
});
afterAll(() => void server.close());

beforeEach(async () => {
  vi.stubEnv("PARALLAX_ORIGIN", "https://parallax.example");
  vi.stubEnv("PARALLAX_WEBHOOKS_PRIVATE", "yes");
  await useFreshDatabase();
  ana = await addMember("Ana");
  received.length = 0;
  answers = [];
  const added = await addWebhook(url, ana);
  if (added.kind !== "added") throw new Error(added.kind);
  ({ key } = added);
});
afterEach(() => {
  vi.stubEnv("PARALLAX_WEBHOOKS_PRIVATE", "");
  vi.stubEnv("PARALLAX_ORIGIN", "");
});

describe("A webhook", () => {
  it("is told of a new call, of new revisions, of a confirmed omission and of an import, with links and no text", async () => {
    const [left, right] = makeReadouts(LEFT, RIGHT);
    await saveCall(makeCall({ readouts: [left!] }));
    await addReadout(CALL, right!);
    await addReadout(CALL, right!);
    const name = { call: CALL, readout: "velmora-mfa" };
    await correctReadout(name, 1, makeReadoutCorrection({ text: LEFT, kind: "official-post" }));
    await correctReadout(name, 2, makeReadoutCorrection({ text: `${LEFT} More.`, reason: "More was said." }));
    const pair = `${CALL}:velmora-mfa@1..${CALL}:ostania-mfa@1`;
    const passage = { pair, left: `0-${LEFT.length}`, author: "Ana" };
    await addJudgement(judgementInput.parse({ ...passage, kind: "not-a-point" }));
    await addJudgement(judgementInput.parse({ ...passage, kind: "no-counterpart" }));
    await addJudgement(judgementInput.parse({ ...passage, kind: "no-counterpart" }));
    await importLibrary(Buffer.from('{"format":"parallax-library","version":1,"calls":[]}'), "json");
    expect(await sendDeliveries()).toBe(5);
    const told = bodies().map(({ type, links }) => [type, links.self, links.page]);
    const origin = "https://parallax.example";
    const readouts = `${origin}/readouts/${CALL}`;
    const api = `${origin}/api/v1`;
    expect(told.toSorted()).toEqual(
      [
        ["call.added", `${api}/calls/${CALL}`, `${origin}/calls/${CALL}`],
        ["library.imported", `${api}/calls`, `${origin}/library`],
        [
          "omission.confirmed",
          `${api}/calls/${CALL}/velmora-mfa@1..ostania-mfa@1`,
          `${origin}/calls/${CALL}/velmora-mfa@1..ostania-mfa@1`,
        ],
        ["revision.added", `${api}/readouts/${CALL}:ostania-mfa/revisions/1`, `${readouts}:ostania-mfa/revisions`],
        ["revision.added", `${api}/readouts/${CALL}:velmora-mfa/revisions/2`, `${readouts}:velmora-mfa/revisions`],
      ].toSorted(),
    );
    expect(JSON.stringify(received)).not.toContain("ceasefire");
  });

  it("is told of no omission from a partial quotation", async () => {
    const [left, right] = makeReadouts(LEFT, RIGHT);
    await saveCall(makeCall({ readouts: [left!, { ...right!, extent: "partial" }] }));
    const pair = `${CALL}:velmora-mfa@1..${CALL}:ostania-mfa@1`;
    const judged = { pair, left: `0-${LEFT.length}`, author: "Ana", kind: "no-counterpart" };
    await addJudgement(judgementInput.parse(judged));
    expect((await deliveries()).map(({ type }) => type)).toEqual(["call.added"]);
  });

  it("gets each message signed, again after growing pauses until it takes it, and knows it by its id", async () => {
    answers = [status(500), status(500), status(200)];
    await saveCall(makeCall());
    let now = new Date();
    const at = { now: () => now };
    expect([await sendDeliveries(at), await sendDeliveries(at)]).toEqual([1, 0]);
    expect(await deliveries()).toMatchObject([{ state: "waiting", attempts: 1, status: 500, fault: "status" }]);
    now = new Date(now.getTime() + 10_000);
    expect([await sendDeliveries(at), await sendDeliveries(at)]).toEqual([1, 0]);
    now = new Date(now.getTime() + 60_000);
    expect([await sendDeliveries(at), await sendDeliveries(at)]).toEqual([1, 0]);
    expect(await deliveries()).toMatchObject([{ state: "delivered", attempts: 3, status: 200, fault: null }]);
    expect(received.map((one) => isSigned(one, key))).toEqual([true, true, true]);
    expect(received.map((one) => isSigned(one, `whsec_${Buffer.alloc(32).toString("base64")}`))).not.toContain(true);
    const ids = received.map(({ headers, body }) => [headers["webhook-id"], webhookBody.parse(JSON.parse(body)).id]);
    expect(new Set(ids.flat()).size).toBe(1);
    const times = received.map(({ headers }) => Number(headers["webhook-timestamp"]));
    expect([times[1]! - times[0]!, times[2]! - times[1]!]).toEqual([10, 60]);
  });

  it("is given up after a day", async () => {
    await saveCall(makeCall());
    const begin = Date.now();
    let now = begin;
    answers = Array.from({ length: 20 }, () => status(503));
    while ((await deliveries())[0]!.state === "waiting") {
      await sendDeliveries({ now: () => new Date(now) });
      now = Date.parse((await deliveries())[0]!.nextAt ?? new Date(now).toISOString());
    }
    expect(await deliveries()).toMatchObject([{ state: "failed", attempts: 9, status: 503 }]);
    expect([now - begin > 20 * HOUR, now - begin < 25 * HOUR]).toEqual([true, true]);
  });

  it("is sent to by one process, and by another where that one has died", async () => {
    await saveCall(makeCall());
    const now = new Date();
    const leaseUntil = new Date(now.getTime() + 60_000);
    const claimed = await Promise.all([claimDelivery({ now, leaseUntil }), claimDelivery({ now, leaseUntil })]);
    expect(claimed.filter((one) => one !== null)).toHaveLength(1);
    expect(await sendDeliveries({ now: () => now })).toBe(0);
    expect(await sendDeliveries({ now: () => leaseUntil })).toBe(1);
  });

  it("is stored with what it tells of, or not at all", async () => {
    await expect(
      storeAudited(
        (client) => client.party.create({ data: { slug: "x", name: "X", adjective: "X" } }),
        () => ({ act: "call-added", news: { ...callAdded(CALL), api: "http://[" } }),
      ),
    ).rejects.toThrow();
    expect([await database().party.count({ where: { slug: "x" } }), await deliveries()]).toEqual([0, []]);
  });

  it("has its key stored encrypted; with another secret of the library nothing is sent", async () => {
    const { key: kept } = await database().webhook.findFirstOrThrow();
    expect(kept).not.toContain(key.slice("whsec_".length));
    await testWebhook((await listWebhooks())[0]!.id, ana);
    vi.stubEnv("PARALLAX_SECRET", "another secret of at least thirty-two characters");
    await sendDeliveries();
    vi.stubEnv("PARALLAX_SECRET", "test secret of at least thirty-two characters");
    expect([received, (await deliveries())[0]!.fault]).toEqual([[], "no-key"]);
  });

  it("is tried, and removed with what waits; each is in the audit", async () => {
    const { id } = (await listWebhooks())[0]!;
    await testWebhook(id, ana);
    await sendDeliveries();
    expect(bodies().map(({ type }) => type)).toEqual(["test"]);
    await testWebhook(id, ana);
    await removeWebhook(id, ana);
    expect([await listWebhooks(), await database().webhookDelivery.count()]).toEqual([[], 0]);
    const said = (await listAudit(null, 4)).map(({ act }) => act);
    expect(said).toEqual(["webhook-removed", "webhook-tested", "webhook-tested", "webhook-added"]);
  });
});

describe("A message", () => {
  it("follows no redirect", async () => {
    answers = [(_request, response) => void response.writeHead(307, { Location: url }).end()];
    expect(await sendMessage(url, {}, "{}")).toEqual({ status: 307, fault: "status" });
    expect(received).toHaveLength(1);
  });

  it("waits for no answer that is late, and reads none that is long", async () => {
    answers = [() => undefined];
    expect(await sendMessage(url, {}, "{}", { timeout: 50 })).toEqual({ status: null, fault: "timed-out" });
    answers = [
      (_request, response) => {
        const more = () => void response.write("x".repeat(10_000)) as unknown;
        response.writeHead(200).on("drain", more);
        more();
        const timer = setInterval(more, 1);
        response.on("close", () => clearInterval(timer));
      },
    ];
    expect(await sendMessage(url, {}, "{}")).toEqual({ status: 200, fault: null });
  });

  it("goes to no private network, by whatever name, and to nobody without TLS, unless the operator allows it", async () => {
    vi.stubEnv("PARALLAX_WEBHOOKS_PRIVATE", "");
    const { port } = server.address() as AddressInfo;
    const faultOf = async (address: string) => (await sendMessage(address, {}, "{}")).fault;
    expect(await faultOf(url)).toBe("insecure");
    const hosts = ["127.0.0.1", "localhost", "2130706433", "0x7f.1", "[::1]", "[::ffff:127.0.0.1]", "169.254.169.254"];
    for (const host of hosts)
      expect([host, await faultOf(`https://${host}:${port}/`)]).toEqual([host, "private-address"]);
    expect(received).toEqual([]);
    vi.stubEnv("PARALLAX_WEBHOOKS_PRIVATE", "yes");
    expect(await faultOf("http://127.0.0.1:1/")).toBe("unreachable");
  });
});
