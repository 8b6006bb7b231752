import { describe, expect, it } from "vitest";
import { matrixPart } from "./matrix";

describe("partOf", () => {
  it.each([
    [40, 1, { first: 1, last: 40, of: 40, before: null, after: null }],
    [250, 1, { first: 1, last: 100, of: 250, before: null, after: 101 }],
    [250, 201, { first: 201, last: 250, of: 250, before: 101, after: null }],
    [250, 50, { first: 50, last: 149, of: 250, before: 1, after: 150 }],
    [250, 251, { first: 1, last: 100, of: 250, before: null, after: 101 }],
    [0, 1, { first: 1, last: 0, of: 0, before: null, after: null }],
  ])("of %i passages from %i", (passages, from, part) => {
    expect(matrixPart(passages, from)).toEqual(part);
  });
});
