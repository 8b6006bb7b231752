import { expect, it } from "vitest";
import { tokensOf } from "../../article/tokens";
import { subjectLength, titleBySubject } from "./portfolios";

it.each([
  ["Minister for Trade Jaan Ilves", 2],
  ["Minister of Environment, Forest and Climate Change Jaan Ilves", 6],
  ["Minister of the Interior Jaan Ilves", 3],
  ["Minister Jaan Ilves", 0],
  ["Minister for Jaan Ilves", 0],
])("reads what a minister is of in “%s”", (text, length) => {
  expect(subjectLength(tokensOf(text), 1)).toBe(length);
});

it.each([
  ["Energy Minister Ilves", 2],
  ["Science and Technology Minister Ilves", 4],
  ["Environment Commissioner for Water Ilves", 4],
  ["Energy policy", 0],
  ["energy minister Ilves", 0],
])("reads the title “%s”", (text, length) => {
  expect(titleBySubject(tokensOf(text), 0)).toBe(length);
});
