import { describe, expect, it } from "vitest";
import { parseEnvironment } from "./environment";

describe("parseEnvironment", () => {
  it("has a default for everything", () => {
    expect(parseEnvironment({ PORT: "" })).toEqual({
      settings: { HOST: "127.0.0.1", PORT: 3000, DATABASE_URL: "file:./data/parallax.db" },
    });
  });

  it("reports all faults together", () => {
    expect(parseEnvironment({ PORT: "70000", DATABASE_URL: "mysql://x" })).toEqual({
      faults: [
        "PORT must be a number from 1 to 65535",
        'DATABASE_URL must name a SQLite file, such as "file:./data/parallax.db"',
      ],
    });
  });
});
