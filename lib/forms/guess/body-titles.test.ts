import { expect, it } from "vitest";
import { tokensOf } from "../../article/tokens";
import { titleOfBody } from "./body-titles";

it.each([
  ["Speaker of the National Assembly Jaan Ilves", 5],
  ["Chairman of the Joint Chiefs of Staff Jaan Ilves", 7],
  ["Chairman of the Halk Maslahaty of Ostania", 5],
  ["chief of the Joint Staff Department", 6],
  ["President of the Transitional Sovereignty Council Jaan Ilves", 6],
  ["Senior Adviser to the President Jaan Ilves", 5],
  ["Managing Director Jaan Ilves", 2],
  ["President of the European Council", 0],
  ["President of the Republic of Ostania", 0],
  ["head of a delegation", 0],
])("reads the title “%s”", (text, length) => {
  expect(titleOfBody(tokensOf(text), 0)).toBe(length);
});
