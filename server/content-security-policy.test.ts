import { describe, expect, it } from "vitest";
import { contentSecurityPolicy, makeNonce, nonceOf } from "./content-security-policy";

describe("the content security policy", () => {
  it("allows no script, style or frame but ours", () => {
    expect(contentSecurityPolicy("abc", "production").split("; ")).toEqual([
      "default-src 'self'",
      "script-src 'self' 'nonce-abc' 'strict-dynamic'",
      "style-src 'self'",
      "img-src 'self' data:",
      "font-src 'self'",
      "connect-src 'self'",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
    ]);
  });

  it("lets forms of a page lead to the origins that are named, and nothing else", () => {
    const directives = (formsTo: string[]) => contentSecurityPolicy("abc", "production", formsTo).split("; ");
    const more = directives(["https://id.desk.example"]).filter((directive) => !directives([]).includes(directive));
    expect(more).toEqual(["form-action 'self' https://id.desk.example"]);
  });

  it("is looser for the development server only", () => {
    expect(contentSecurityPolicy("abc", "development")).toContain("'unsafe-eval'");
    expect(contentSecurityPolicy("abc", "production")).not.toContain("unsafe");
  });

  it("names the nonce that it was given, always of one length and never the same", () => {
    const nonces = Array.from({ length: 100 }, makeNonce);
    expect(new Set(nonces).size).toBe(100);
    expect(nonces.filter((nonce) => !/^[A-Za-z0-9+/]{22}==$/.test(nonce))).toEqual([]);
    expect(nonceOf(contentSecurityPolicy(nonces[0]!, "production"))).toBe(nonces[0]);
    expect(nonceOf("default-src 'self'")).toBeNull();
  });
});
