// `npm run test:attack [-- --requests N --seed S]` attacks a shared library as strangers and as members of every role. No request may cause
// a server error, reveal what its sender may not know, or change what its sender may not change. Afterwards the library is opened to the
// public and searched for traces of drafts.
import { mkdtempSync, rmSync } from "node:fs";
import { request as send } from "node:http";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { folderForDatabases } from "../../lib/data/testing/memory-folder";
import { ACT_LABELS } from "../../lib/messages/people/audit";
import { ROLES } from "../../lib/model/people/roles";
import { SHARED, startParallax } from "../start-parallax";
import { drawRequests, type HostileRequest, type Known } from "./requests";
import { ensureBuilt } from "../../scripts/build";
import { ROOT, fail } from "../../scripts/install.mjs";
import { openDatabase } from "../../scripts/library-command";

const { values } = parseArgs({
  options: { requests: { type: "string", default: "5000" }, seed: { type: "string", default: "1" } },
});
const [count, seed] = [Number(values.requests), Number(values.seed)];
if (!Number.isInteger(count) || !Number.isInteger(seed) || count < 1)
  fail("Usage: npm run test:attack [-- --requests N --seed S]");

const PASSWORD = "a ferry line between the islands";
/** A word in texts of the library, and nowhere else. */
const OF_LIBRARY = "Aliyev";
/** A word in an open invitation and in a webhook's address, which only administrators see. */
const OF_ADMINISTRATORS = "marker-of-an-invitation";

interface Answer {
  status: number;
  body: string;
}

function ask(base: string, { method, path, headers, body }: HostileRequest, cookie = ""): Promise<Answer> {
  const { hostname, port } = new URL(base);
  return new Promise((resolve, reject) => {
    const sent = send(
      {
        hostname,
        port,
        method,
        path,
        headers: {
          host: `${hostname}:${port}`,
          ...headers,
          ...(cookie && { cookie }),
          // Node sends no body with DELETE and similar methods by itself.
          ...(body !== undefined && { "content-length": Buffer.byteLength(body) }),
        },
      },
      (response) => {
        const pieces: Buffer[] = [];
        response.on("data", (piece: Buffer) => pieces.push(piece));
        response.on("end", () =>
          resolve({ status: response.statusCode!, body: Buffer.concat(pieces).toString("utf8") }),
        );
        response.on("error", reject);
      },
    );
    sent.on("error", reject);
    sent.end(body);
  });
}

if (!(await ensureBuilt())) fail("The app could not be built: see the message above.");
const folder = mkdtempSync(join(folderForDatabases(), "parallax-attack-"));
Object.assign(process.env, {
  DATABASE_URL: `file:${join(folder, "attacked.db")}`,
  ...SHARED,
  // The rate limit would otherwise answer before what is attacked.
  PARALLAX_REQUESTS_PER_MINUTE: "1000000",
});
await openDatabase();
const server = await startParallax(ROOT, process.env.DATABASE_URL!);
const { database, closeDatabase } = await import("../../lib/data/client");
const { acceptInvitation, invite, inviteFirst } = await import("../../lib/data/people/invitations");
const { addWebhook } = await import("../../lib/data/outbox/webhooks");
const { setLibraryPublic } = await import("../../lib/data/people/settings");
const { attackDrafts } = await import("./drafts");
const { setBlocked } = await import("../../lib/data/people/members");
const { auth } = await import("../../lib/data/people/auth");

/** Signs somebody in, as a browser would keep it. */
async function cookieOf(email: string): Promise<string> {
  const { headers } = await auth().api.signInEmail({ body: { email, password: PASSWORD }, returnHeaders: true });
  return headers
    .getSetCookie()
    .map((set) => set.split(";")[0]!)
    .join("; ");
}

const emailOf = (name: string) => `${name}@secret-address.example`;
async function joinBy(secret: string, name: string) {
  const joined = await acceptInvitation(secret, { name, email: emailOf(name), password: PASSWORD });
  if (joined.kind === "fault") throw new Error(joined.fault);
  return database().member.findFirstOrThrow({ where: { name } });
}
const first = await joinBy(await inviteFirst("first"), "administrator");
const administrator = { id: first.id, name: first.name, role: "administrator", via: "session", viaId: "x" } as const;
for (const role of [...ROLES.filter((one) => one !== "administrator"), "shut-out"] as const)
  await joinBy(await invite({ role: role === "shut-out" ? "editor" : role, note: role }, administrator), role);
await invite({ role: "reader", note: OF_ADMINISTRATORS }, administrator);
await addWebhook(`https://desk.example/${OF_ADMINISTRATORS}`, administrator);
const cookies = new Map<string, string>();
for (const name of [...ROLES, "shut-out"]) cookies.set(name, await cookieOf(emailOf(name)));
const shutOut = await database().member.findFirstOrThrow({ where: { name: "shut-out" } });
await setBlocked(shutOut.id, true, administrator);

/** What an attacker could know who was once an administrator. */
async function learn(): Promise<Known> {
  const calls = await database().call.findMany({ include: { readouts: true } });
  const reader = await database().member.findFirstOrThrow({ where: { name: "reader" } });
  const paths = [
    ...[
      "/",
      "/calls",
      "/calls/new",
      "/bin",
      "/library",
      "/library/parties",
      "/library/export.json",
      "/library/export.csv",
    ],
    ...[
      "/library/feed.atom",
      "/library/feed.json",
      "/dyads",
      "/people",
      "/people/webhooks",
      "/audit",
      "/audit/export.csv",
      "/account",
    ],
    ...["/account/export.json", "/about", "/api", "/api/v1/openapi.json", "/sitemap.xml", "/notes/new", "/search"],
    ...calls.flatMap(({ slug, readouts: [left, right] }) => [
      `/calls/${slug}`,
      ...["edit", "add", "delete", "compare", "opengraph-image"].map((page) => `/calls/${slug}/${page}`),
      ...(left && right
        ? ["", "/history", "/cite", "/brief", "/download.json", "/download.csv", "/brief.docx", "/picture.png"].map(
            (page) => `/calls/${slug}/${left.slug}..${right.slug}${page}`,
          )
        : []),
      ...(left ? ["edit", "delete", "revisions"].map((page) => `/readouts/${slug}:${left.slug}/${page}`) : []),
    ]),
  ];
  const actions = new Set<string>();
  for (const path of paths.filter((one) => !/\.\w+$|opengraph/.test(one))) {
    const { body } = await ask(
      server.url,
      { method: "GET", path, headers: { accept: "text/html" } },
      cookies.get("administrator"),
    );
    for (const [, id = ""] of body.matchAll(/(?:\$ACTION_ID_|"id":"|&quot;id&quot;:&quot;)([0-9a-f]{40,44})/g))
      actions.add(id);
  }
  const slug = calls[0]!.slug;
  return {
    paths,
    actions: [...actions],
    forms: [
      { member: reader.id, role: "administrator", does: "unblock" },
      { member: first.id, role: "reader", does: "erase" },
      { member: shutOut.id, role: "editor", does: "unblock" },
      { call: slug },
      { readout: `${slug}:${calls[0]!.readouts[0]!.slug}` },
      { from: "united-states", into: "azerbaijan", slug: "x", name: "x", adjective: "x" },
      { public: "yes" },
      { id: "1", note: "x", role: "administrator" },
      { say: "name", author: "administrator", name: "administrator", confirmed: "yes" },
    ],
  };
}

/** State that none of these requests may have changed. */
const stateOf = async () =>
  JSON.stringify([
    await database().member.findMany({
      orderBy: { id: "asc" },
      select: { id: true, name: true, role: true, blockedAt: true },
    }),
    await database().call.findMany({ orderBy: { id: "asc" }, select: { slug: true, title: true, deletedAt: true } }),
    await database().readout.findMany({ orderBy: { id: "asc" }, select: { slug: true, deletedAt: true } }),
    await database().party.findMany({ orderBy: { id: "asc" } }),
    await database().judgement.count(),
    await database().setting.findMany(),
  ]);

/** The attackers. Those who may do nothing send every kind of request; the others only send what they may not do. */
const STRANGERS = ["a stranger", "a forger", "shut-out"];
const ATTACKERS = [...STRANGERS, "reader", "analyst", "editor", "administrator"];
cookies.set("a forger", "parallax.session_token=QmFzZTY0.c2lnbmVk; parallax.session_data=eyJ9");

const known = await learn();
if (known.actions.length < 5) throw new Error(`Only ${known.actions.length} actions were found on the pages.`);
const before = await stateOf();
const faults: string[] = [];
const began = performance.now();
const addressesOfPeople = ATTACKERS.map(emailOf);
const requests = drawRequests(known, count, seed);
for (const [index, request] of requests.entries()) {
  const who = ATTACKERS[index % ATTACKERS.length]!;
  const isTrusted = who === "editor" || who === "administrator" || who === "analyst";
  // What they are allowed to do, they would really do, so they only read and send forbidden requests.
  if (isTrusted && request.method === "POST" && request.headers["content-type"]?.includes("boundary")) continue;
  const { status, body } = await ask(server.url, request, cookies.get(who)).catch((error: Error) => ({
    status: 599,
    body: error.message,
  }));
  const told = (what: string) => faults.push(`${who}: ${request.method} ${request.path.slice(0, 100)}: ${what}`);
  if (status >= 500) told(`answered ${status}`);
  if (STRANGERS.includes(who) && body.includes(OF_LIBRARY)) told("a stranger is told of the library");
  if (who !== "administrator") {
    const others = addressesOfPeople.filter((address) => address !== emailOf(who));
    if (others.some((address) => body.includes(address))) told("an e-mail address is told");
    if (body.includes(OF_ADMINISTRATORS)) told("an invitation or a webhook is told");
  }
  if (![...["editor", "administrator"]].includes(who) && body.includes(ACT_LABELS["invitation-made"]))
    told("the audit is told");
}
if ((await stateOf()) !== before) faults.push("What is stored was changed.");
await setLibraryPublic(true, administrator);
const drafts = await attackDrafts(server.url, cookies.get("administrator")!);
faults.push(...drafts.faults);
const seconds = ((performance.now() - began) / 1_000).toFixed(0);
await closeDatabase();
await server.stop();
rmSync(folder, { recursive: true });
for (const fault of faults.slice(0, 20)) console.error(`✗ ${fault}`);
console.log(
  `${faults.length === 0 ? "✓" : "✗"} ${count} hostile requests of ${ATTACKERS.length} attackers, ${known.actions.length} actions known, ${drafts.asked} requests for drafts, seed ${seed}: ${faults.length} faults (${seconds} s)`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
