import { z } from "zod";
import { DEFAULT_PORT } from "../addresses/origin";

const DEFAULT_HOST = "127.0.0.1";

export const DEFAULT_DATABASE_URL = "file:./data/parallax.db";

const MAX_PORT = 65_535;

/** A port in the environment. */
function portOf(name: string) {
  const fault = `${name} must be a number from 1 to ${MAX_PORT}`;
  return z
    .string()
    .regex(/^\d{1,5}$/, fault)
    .transform(Number)
    .refine((port) => port >= 1 && port <= MAX_PORT, fault);
}

/** Paths must have only one spelling: libraries would read percent signs, hosts and parameters differently. */
const SQLITE_URL = /^file:(?!\/\/)(?!:memory:)[^%?#\s][^%?#]*$/;

const DATABASE_URL_FAULT =
  'DATABASE_URL must name a SQLite file, such as "file:./data/parallax.db", without //, ?, # or %, or a PostgreSQL database, such as "postgresql://user:password@db.example/parallax", without a schema';

/**
 * Whether an address is of PostgreSQL; it is of SQLite otherwise.
 *
 * @example
 * isPostgresUrl("postgresql://parallax@127.0.0.1/parallax"); //=> true
 */
export const isPostgresUrl = (url: string): boolean => /^postgres(?:ql)?:/.test(url);

/** Tables are in the first schema of PostgreSQL's search path: some libraries would use a schema named here, others would not. */
function isDatabaseUrl(url: string): boolean {
  if (!isPostgresUrl(url)) return SQLITE_URL.test(url);
  if (!URL.canParse(url)) return false;
  const { pathname, searchParams } = new URL(url);
  return /^\/[^/]+$/.test(pathname) && !searchParams.has("schema");
}

const ORIGIN_FAULT = 'PARALLAX_ORIGIN must be an address without a path, such as "https://parallax.example"';

/** Whether an address is http or https and names a host only, without a path. */
function isOrigin(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, origin, href } = new URL(address);
  return /^https?:$/.test(protocol) && href === `${origin}/`;
}

/** The log levels, from most to least output. */
const LOG_LEVELS = ["debug", "info", "warn", "error", "silent"] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

const HOSTS_FAULT = 'ALLOWED_HOSTS must list names without a port, such as "parallax.example, 10.0.0.5"';

const PROXY_FAULT = 'TRUSTED_PROXY must list addresses, such as "10.0.0.2"';

/** Characters of PARALLAX_SECRET. */
const MIN_SECRET_LENGTH = 32;

const ALONE_FAULT =
  "Without accounts anyone who reaches the port may change anything: Parallax then listens on 127.0.0.1 only. Leave HOST out, or set PARALLAX_MODE=shared, which has accounts";

const SECRET_FAULT = `PARALLAX_SECRET must have at least ${MIN_SECRET_LENGTH} characters, drawn at random and kept from everyone: \`openssl rand -base64 32\` makes one`;

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/;

/** A host name, an IPv4 address, or an IPv6 address in brackets. */
const HOST_NAME = /^(?:[\w-]+(?:\.[\w-]+)*|\[[\da-f:.]+\])$/i;

const IP_ADDRESS = z.union([z.ipv4(), z.ipv6()]);

/** Several values with commas or spaces between them. */
const listOf = (isValue: (value: string) => boolean, fault: string) =>
  z
    .string()
    .transform((list) => list.split(/[\s,]+/).filter(Boolean))
    .refine((values) => values.every(isValue), fault)
    .default([]);

const EMBED_FAULT =
  'PARALLAX_EMBED must be "none", "self", "*", or list the sites that may show a part of Parallax in a frame, such as "https://news.example"';

/**
 * The value of frame-ancestors in the Content-Security-Policy, from a setting.
 *
 * @param setting PARALLAX_EMBED: "none", "self", "*", or origins with commas or spaces between them
 * @returns null if it is none of these
 * @example
 * frameAncestorsOf("https://news.example, self"); //=> "https://news.example 'self'"
 */
export function frameAncestorsOf(setting: string): string | null {
  const values = setting.split(/[\s,]+/).filter(Boolean);
  if (values.length === 0 || (values.includes("none") && values.length > 1)) return null;
  if (!values.every((value) => ["none", "self", "*"].includes(value) || isOrigin(value))) return null;
  return values.map((value) => (value === "none" || value === "self" ? `'${value}'` : value)).join(" ");
}

const SMTP_FAULT =
  'PARALLAX_SMTP_URL must name a mail server, such as "smtps://user:password@mail.example", with what is special in the password as %40';

const MAIL_FROM_FAULT = 'PARALLAX_MAIL_FROM must be an e-mail address, such as "Parallax <parallax@desk.example>"';

/** Whether an address names a mail server. */
const isSmtpUrl = (url: string): boolean => /^smtps?:\/\/[^\s]+$/.test(url) && URL.canParse(url);

/** An e-mail address, with or without a name before it. */
function isSender(sender: string): boolean {
  const [, address] = /^[^<>\r\n]*<([^<>]+)>$/.exec(sender) ?? [null, sender];
  return z.email().safeParse(address).success;
}

/** A provider is identified by its exact address, which it signs: a slash more or less makes another one. */
const ISSUER_FAULT =
  'PARALLAX_OPENID_ISSUER must be the https address by which a provider names itself, such as "https://id.desk.example"';

/** The settings of a provider. */
const OPENID = [
  "PARALLAX_OPENID_ISSUER",
  "PARALLAX_OPENID_CLIENT_ID",
  "PARALLAX_OPENID_CLIENT_SECRET",
  "PARALLAX_OPENID_NAME",
] as const;

/** Characters of the provider's name on buttons. */
const MAX_OPENID_NAME_LENGTH = 40;

const OPENID_NAME_FAULT = `PARALLAX_OPENID_NAME must be what people call the provider, of at most ${MAX_OPENID_NAME_LENGTH} characters, such as "Desk ID"`;

/** Whether an address can be a provider's: it uses TLS, unless it is on this machine. */
function isIssuer(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password, search, hash } = new URL(address);
  if (username + password + search + hash !== "") return false;
  return protocol === "https:" || (protocol === "http:" && LOOPBACK.test(hostname.replace(/^\[|\]$/g, "")));
}

/** The provider's settings that are missing, if others are set. */
function missingOpenId(settings: Partial<Record<(typeof OPENID)[number], string>>): string[] {
  const missing = OPENID.filter((name) => settings[name] === undefined);
  return missing.length === OPENID.length ? [] : missing;
}

/** Requests per minute of one member, token or stranger in a shared library. */
const DEFAULT_REQUESTS = 600;

const REQUESTS_FAULT = "PARALLAX_REQUESTS_PER_MINUTE must be a number from 1 to 1000000";

/** The hours after which a session ends in any case: two weeks. */
export const SESSION_HOURS = 14 * 24;

/** The hours after which an unused session ends. */
const DEFAULT_IDLE_HOURS = 72;

const IDLE_FAULT = `PARALLAX_SESSION_IDLE_HOURS must be a number of hours from 1 to ${SESSION_HOURS}, which is two weeks`;

/** The hours after which an unused session ends, from the environment. */
export const idleHours = z
  .string()
  .regex(/^\d{1,3}$/, IDLE_FAULT)
  .transform(Number)
  .refine((hours) => hours >= 1 && hours <= SESSION_HOURS, IDLE_FAULT)
  .default(DEFAULT_IDLE_HOURS);

const environmentSchema = z.object({
  HOST: z.string().trim().min(1, "HOST must name an address to listen on, such as 127.0.0.1").default(DEFAULT_HOST),
  PORT: portOf("PORT").default(DEFAULT_PORT),
  METRICS_PORT: portOf("METRICS_PORT").optional(),
  METRICS_HOST: z.string().trim().min(1, "METRICS_HOST must name an address to listen on").default(DEFAULT_HOST),
  LOG_LEVEL: z.enum(LOG_LEVELS, `LOG_LEVEL must be one of ${LOG_LEVELS.join(", ")}`).default("warn"),
  DATABASE_URL: z.string().refine(isDatabaseUrl, DATABASE_URL_FAULT).default(DEFAULT_DATABASE_URL),
  PARALLAX_ORIGIN: z
    .string()
    .trim()
    .refine(isOrigin, ORIGIN_FAULT)
    .transform((address) => new URL(address).origin)
    .optional(),
  ALLOWED_HOSTS: listOf((name) => HOST_NAME.test(name), HOSTS_FAULT),
  TRUSTED_PROXY: listOf((address) => IP_ADDRESS.safeParse(address).success, PROXY_FAULT),
  PARALLAX_CORS: z
    .string()
    .trim()
    .refine((value) => value === "yes", 'PARALLAX_CORS must be "yes", or left out')
    .optional(),
  PARALLAX_EMBED: z
    .string()
    .trim()
    .refine((value) => frameAncestorsOf(value) !== null, EMBED_FAULT)
    .optional(),
  PARALLAX_WEBHOOKS_PRIVATE: z
    .string()
    .trim()
    .refine((value) => value === "yes", 'PARALLAX_WEBHOOKS_PRIVATE must be "yes", or left out')
    .optional(),
  PARALLAX_MODE: z
    .enum(["alone", "shared"], 'PARALLAX_MODE must be "alone", without accounts and for this machine only, or "shared"')
    .default("alone"),
  PARALLAX_SECRET: z.string().min(MIN_SECRET_LENGTH, SECRET_FAULT).optional(),
  PARALLAX_TWO_FACTOR: z
    .enum(["optional", "required"], 'PARALLAX_TWO_FACTOR must be "optional" or "required"')
    .default("optional"),
  PARALLAX_SESSION_IDLE_HOURS: idleHours,
  PARALLAX_REQUESTS_PER_MINUTE: z
    .string()
    .regex(/^[1-9]\d{0,5}$|^1000000$/, REQUESTS_FAULT)
    .transform(Number)
    .default(DEFAULT_REQUESTS),
  PARALLAX_SMTP_URL: z.string().refine(isSmtpUrl, SMTP_FAULT).optional(),
  PARALLAX_MAIL_FROM: z.string().trim().refine(isSender, MAIL_FROM_FAULT).optional(),
  PARALLAX_OPENID_ISSUER: z.string().refine(isIssuer, ISSUER_FAULT).optional(),
  PARALLAX_OPENID_CLIENT_ID: z.string().optional(),
  PARALLAX_OPENID_CLIENT_SECRET: z.string().optional(),
  PARALLAX_OPENID_NAME: z
    .string()
    .trim()
    .min(1, OPENID_NAME_FAULT)
    .max(MAX_OPENID_NAME_LENGTH, OPENID_NAME_FAULT)
    .regex(/^\P{C}*$/u, OPENID_NAME_FAULT)
    .optional(),
});

/** Checked together, and only if each is valid by itself. */
const protectedEnvironment = environmentSchema
  .refine(({ HOST, PARALLAX_MODE }) => LOOPBACK.test(HOST) || PARALLAX_MODE === "shared", ALONE_FAULT)
  .refine(
    ({ PARALLAX_MODE, PARALLAX_SECRET }) => PARALLAX_MODE === "alone" || PARALLAX_SECRET !== undefined,
    `PARALLAX_MODE=shared needs a secret. ${SECRET_FAULT}`,
  )
  .refine(
    ({ PARALLAX_SMTP_URL, PARALLAX_MAIL_FROM }) => !PARALLAX_SMTP_URL || PARALLAX_MAIL_FROM !== undefined,
    `PARALLAX_SMTP_URL needs an address that letters come from. ${MAIL_FROM_FAULT}`,
  )
  .refine(
    ({ PARALLAX_SMTP_URL, PARALLAX_ORIGIN }) => !PARALLAX_SMTP_URL || PARALLAX_ORIGIN !== undefined,
    `PARALLAX_SMTP_URL needs the address that links in letters begin with. ${ORIGIN_FAULT}`,
  )
  .refine((settings) => missingOpenId(settings).length === 0, {
    error: ({ input }) =>
      `A provider to sign in with needs all of ${OPENID.join(", ")}: set ${missingOpenId(input as Environment).join(", ")} too, or none`,
  })
  .refine(
    ({ PARALLAX_OPENID_ISSUER, PARALLAX_MODE }) => !PARALLAX_OPENID_ISSUER || PARALLAX_MODE === "shared",
    "PARALLAX_OPENID_ISSUER needs PARALLAX_MODE=shared: without accounts nobody signs in",
  )
  .refine(
    ({ PARALLAX_OPENID_ISSUER, PARALLAX_ORIGIN }) => !PARALLAX_OPENID_ISSUER || PARALLAX_ORIGIN !== undefined,
    `PARALLAX_OPENID_ISSUER needs the address to which the provider sends people back. ${ORIGIN_FAULT}`,
  );

export type Environment = z.infer<typeof environmentSchema>;

/**
 * Reads Parallax's settings from the environment, with defaults for those not set; an empty value counts as not set.
 *
 * @returns the settings, or every fault in plain words, so that all can be fixed at once
 * @example
 * parseEnvironment({ PORT: "8080" })
 * //=> { settings: { HOST: "127.0.0.1", PORT: 8080, DATABASE_URL: "file:./data/parallax.db", LOG_LEVEL: "warn", … } }
 * parseEnvironment({ PORT: "http" })
 * //=> { faults: ["PORT must be a number from 1 to 65535"] }
 */
export function parseEnvironment(
  environment: Record<string, string | undefined>,
): { settings: Environment } | { faults: string[] } {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const parsed = protectedEnvironment.safeParse(given);
  return parsed.success ? { settings: parsed.data } : { faults: parsed.error.issues.map((issue) => issue.message) };
}
