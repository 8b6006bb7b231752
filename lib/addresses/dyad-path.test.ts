import { describe, expect, it } from "vitest";
import { MAX_TERM, formatPatternQuery, parsePatternQuery } from "./dyad-path";
import { parseQuery } from "./query-values";

describe("the query of a dyad", () => {
  it("can be read back as it was written, even if a term is cut within a character", () => {
    const query = parsePatternQuery({ term: `${"a".repeat(MAX_TERM - 1)}🇦🇿` });
    expect(query.term).toBe("a".repeat(MAX_TERM - 1));
    expect(parsePatternQuery(parseQuery(formatPatternQuery(query).slice(1)))).toEqual(query);
  });
});
