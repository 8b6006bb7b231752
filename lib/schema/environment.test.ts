import { describe, expect, it } from "vitest";
import { frameAncestorsOf, parseEnvironment } from "./environment";

describe("frameAncestorsOf", () => {
  it.each([
    ["none", "'none'"],
    ["self", "'self'"],
    ["*", "*"],
    ["https://news.example, self", "https://news.example 'self'"],
    ["none, self", null],
    ["news.example", null],
    ["https://news.example/page", null],
    ["'unsafe-inline'; script-src *", null],
    ["", null],
  ])("of %o is %o", (setting, ancestors) => expect(frameAncestorsOf(setting)).toBe(ancestors));
});

describe("parseEnvironment", () => {
  it("takes who may read and show parts of Parallax, and nothing else", () => {
    expect(parseEnvironment({ PARALLAX_CORS: "yes", PARALLAX_EMBED: "self" })).toMatchObject({
      settings: { PARALLAX_CORS: "yes", PARALLAX_EMBED: "self" },
    });
    expect(parseEnvironment({ PARALLAX_CORS: "*", PARALLAX_EMBED: "everybody" })).toMatchObject({
      faults: [expect.stringContaining("PARALLAX_CORS"), expect.stringContaining("PARALLAX_EMBED")],
    });
  });

  it("has a default for everything", () => {
    expect(parseEnvironment({ PORT: "" })).toEqual({
      settings: {
        HOST: "127.0.0.1",
        PORT: 3000,
        DATABASE_URL: "file:./data/parallax.db",
        METRICS_HOST: "127.0.0.1",
        LOG_LEVEL: "warn",
        ALLOWED_HOSTS: [],
        TRUSTED_PROXY: [],
        PARALLAX_MODE: "alone",
        PARALLAX_REQUESTS_PER_MINUTE: 600,
        PARALLAX_SESSION_IDLE_HOURS: 72,
        PARALLAX_TWO_FACTOR: "optional",
      },
    });
  });

  it.each([
    [{ METRICS_PORT: "http" }, "METRICS_PORT must be a number from 1 to 65535"],
    [{ LOG_LEVEL: "loud" }, "LOG_LEVEL must be one of debug, info, warn, error, silent"],
  ])("refuses %j", (environment, fault) => {
    expect(parseEnvironment(environment)).toEqual({ faults: [fault] });
  });

  it.each(["1e3", "0x10", "0", "65536", "-1", "http"])("refuses PORT=%s", (PORT) => {
    expect(parseEnvironment({ PORT })).toEqual({ faults: ["PORT must be a number from 1 to 65535"] });
  });

  it.each(["postgresql://a:b@db.example:5432/parallax", "postgres:///parallax?host=/run/postgresql"])(
    "takes DATABASE_URL=%s",
    (DATABASE_URL) => {
      expect(parseEnvironment({ DATABASE_URL })).toMatchObject({ settings: { DATABASE_URL } });
    },
  );

  it.each(["postgresql://db.example", "postgresql://db.example/", "postgresql://db.example/a?schema=b", "postgres:x"])(
    "refuses DATABASE_URL=%s",
    (DATABASE_URL) => {
      expect(parseEnvironment({ DATABASE_URL })).toHaveProperty("faults");
    },
  );

  it.each(["file: ", "file::memory:", "file:a%20b.db", "file://localhost/x.db", "file:x.db?mode=ro", "file:h#x.db"])(
    "refuses DATABASE_URL=%s",
    (DATABASE_URL) => {
      expect(parseEnvironment({ DATABASE_URL })).toHaveProperty("faults");
    },
  );

  it.each([
    ["https://parallax.example", "https://parallax.example"],
    ["http://10.0.0.5:3000/", "http://10.0.0.5:3000"],
    [" HTTPS://Parallax.Example:443 ", "https://parallax.example"],
  ])("reads PARALLAX_ORIGIN=%s as %s", (PARALLAX_ORIGIN, origin) => {
    expect(parseEnvironment({ PARALLAX_ORIGIN })).toMatchObject({ settings: { PARALLAX_ORIGIN: origin } });
  });

  it.each([
    "parallax.example",
    "https://parallax.example/app",
    "https://parallax.example?a",
    "https://me@parallax.example",
    "file:///etc",
    "javascript:alert(1)",
  ])("refuses PARALLAX_ORIGIN=%s", (PARALLAX_ORIGIN) => {
    expect(parseEnvironment({ PARALLAX_ORIGIN })).toEqual({
      faults: ['PARALLAX_ORIGIN must be an address without a path, such as "https://parallax.example"'],
    });
  });

  it.each([
    ["parallax.example, 10.0.0.5", ["parallax.example", "10.0.0.5"]],
    [" [fd00::1]  a ", ["[fd00::1]", "a"]],
  ])("reads ALLOWED_HOSTS=%s", (ALLOWED_HOSTS, hosts) => {
    expect(parseEnvironment({ ALLOWED_HOSTS })).toMatchObject({ settings: { ALLOWED_HOSTS: hosts } });
  });

  it.each(["https://parallax.example", "parallax.example:80", "*"])("refuses ALLOWED_HOSTS=%s", (ALLOWED_HOSTS) => {
    expect(parseEnvironment({ ALLOWED_HOSTS })).toHaveProperty("faults");
  });

  it("takes addresses only for TRUSTED_PROXY", () => {
    expect(parseEnvironment({ TRUSTED_PROXY: "10.0.0.2, fd00::1" })).toHaveProperty("settings");
    expect(parseEnvironment({ TRUSTED_PROXY: "proxy" })).toHaveProperty("faults");
  });

  it("listens beyond this machine only where a library is shared, which has accounts", () => {
    const shared = { PARALLAX_MODE: "shared", PARALLAX_SECRET: "x".repeat(32) };
    for (const HOST of ["127.0.0.1", "127.0.0.2", "localhost", "::1"])
      expect(parseEnvironment({ HOST })).toHaveProperty("settings");
    for (const HOST of ["0.0.0.0", "::", "10.0.0.5", "127.0.0.1.example"]) {
      expect(parseEnvironment({ HOST })).toMatchObject({ faults: [expect.stringContaining("anyone")] });
      expect(parseEnvironment({ HOST, ...shared })).toHaveProperty("settings");
    }
  });

  it.each([
    [{ PARALLAX_MODE: "shared" }, "needs a secret"],
    [{ PARALLAX_MODE: "shared", PARALLAX_SECRET: "short" }, "at least 32 characters"],
    [{ PARALLAX_MODE: "public" }, "PARALLAX_MODE"],
    [{ PARALLAX_TWO_FACTOR: "yes" }, "PARALLAX_TWO_FACTOR"],
  ])("shares no library with %j", (environment, fault) => {
    expect(parseEnvironment(environment)).toMatchObject({ faults: [expect.stringContaining(fault)] });
  });

  it("bounds how many requests of each are answered", () => {
    for (const value of ["0", "-1", "1e3", "1000001", "many"])
      expect(parseEnvironment({ PARALLAX_REQUESTS_PER_MINUTE: value })).toEqual({
        faults: ["PARALLAX_REQUESTS_PER_MINUTE must be a number from 1 to 1000000"],
      });
    expect(parseEnvironment({ PARALLAX_REQUESTS_PER_MINUTE: "60" })).toMatchObject({
      settings: { PARALLAX_REQUESTS_PER_MINUTE: 60 },
    });
  });

  it("bounds the hours after which an unused session ends", () => {
    for (const value of ["0", "-1", "337", "1.5", "long"])
      expect(parseEnvironment({ PARALLAX_SESSION_IDLE_HOURS: value })).toEqual({
        faults: ["PARALLAX_SESSION_IDLE_HOURS must be a number of hours from 1 to 336, which is two weeks"],
      });
    expect(parseEnvironment({ PARALLAX_SESSION_IDLE_HOURS: "336" })).toMatchObject({
      settings: { PARALLAX_SESSION_IDLE_HOURS: 336 },
    });
  });

  it("sends mail from an address, with links that begin with the library's own", () => {
    const mail = {
      PARALLAX_SMTP_URL: "smtps://user:p%40ss@mail.example:465",
      PARALLAX_MAIL_FROM: "Parallax <parallax@desk.example>",
      PARALLAX_ORIGIN: "https://parallax.example",
    };
    expect(parseEnvironment(mail)).toHaveProperty("settings");
    expect(parseEnvironment({ ...mail, PARALLAX_MAIL_FROM: "parallax@desk.example" })).toHaveProperty("settings");
    for (const [spoiled, fault] of [
      [{ PARALLAX_SMTP_URL: "https://mail.example" }, "PARALLAX_SMTP_URL must name a mail server"],
      [{ PARALLAX_MAIL_FROM: "Parallax" }, "PARALLAX_MAIL_FROM must be an e-mail address"],
      [{ PARALLAX_MAIL_FROM: "a\r\nBcc: x <a@desk.example>" }, "PARALLAX_MAIL_FROM must be an e-mail address"],
      [{ PARALLAX_MAIL_FROM: "" }, "needs an address that letters come from"],
      [{ PARALLAX_ORIGIN: "" }, "needs the address that links in letters begin with"],
    ] as const)
      expect(parseEnvironment({ ...mail, ...spoiled })).toMatchObject({ faults: [expect.stringContaining(fault)] });
  });

  const provider = {
    PARALLAX_MODE: "shared",
    PARALLAX_SECRET: "x".repeat(32),
    PARALLAX_ORIGIN: "https://parallax.example",
    PARALLAX_OPENID_ISSUER: "https://id.desk.example/realms/desk",
    PARALLAX_OPENID_CLIENT_ID: "parallax",
    PARALLAX_OPENID_CLIENT_SECRET: "a secret",
    PARALLAX_OPENID_NAME: "Desk ID",
  };

  it("has people sign in by a provider that is named whole", () => {
    expect(parseEnvironment(provider)).toHaveProperty("settings");
    for (const PARALLAX_OPENID_ISSUER of ["http://127.0.0.1:4000", "http://localhost:4000", "http://[::1]:4000"])
      expect(parseEnvironment({ ...provider, PARALLAX_OPENID_ISSUER })).toHaveProperty("settings");
  });

  it.each([
    [{ PARALLAX_OPENID_NAME: "" }, "set PARALLAX_OPENID_NAME too, or none"],
    [{ PARALLAX_OPENID_ISSUER: "", PARALLAX_OPENID_CLIENT_ID: "" }, "set PARALLAX_OPENID_ISSUER, PARALLAX_OPENID_CLI"],
    [{ PARALLAX_OPENID_ISSUER: "http://id.desk.example" }, "must be the https address"],
    [{ PARALLAX_OPENID_ISSUER: "https://id.desk.example?tenant=1" }, "must be the https address"],
    [{ PARALLAX_OPENID_ISSUER: "id.desk.example" }, "must be the https address"],
    [{ PARALLAX_OPENID_NAME: "x".repeat(41) }, "at most 40 characters"],
    [{ PARALLAX_OPENID_NAME: "Desk\u202EID" }, "PARALLAX_OPENID_NAME must be what people call"],
    [{ PARALLAX_ORIGIN: "" }, "needs the address to which the provider sends people back"],
    [{ PARALLAX_MODE: "alone" }, "needs PARALLAX_MODE=shared"],
  ])("names no provider with %j", (spoiled, fault) => {
    expect(parseEnvironment({ ...provider, ...spoiled })).toMatchObject({ faults: [expect.stringContaining(fault)] });
  });

  it("reports all faults together", () => {
    expect(parseEnvironment({ PORT: "70000", DATABASE_URL: "mysql://x" })).toEqual({
      faults: [
        "PORT must be a number from 1 to 65535",
        'DATABASE_URL must name a SQLite file, such as "file:./data/parallax.db", without //, ?, # or %, or a PostgreSQL database, such as "postgresql://user:password@db.example/parallax", without a schema',
      ],
    });
  });
});
