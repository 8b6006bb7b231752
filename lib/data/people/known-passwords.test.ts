import { expect, it } from "vitest";
import { isEasilyGuessed } from "./known-passwords";

const ANA = ["Ana Petrova", "ana.petrova@desk.example"];

it.each([
  "password1234",
  "Passw0rd!2024",
  "qwertyuiop12",
  "iloveyou1234",
  "123456789012",
  "aaaaaaaaaaaa",
  "passwordpasswordpassword",
  "parallaxparallax",
  "Parallax2026",
  "parallax-2026",
  "Ana Petrova",
  "anapetrova12",
  "ana.petrova@desk.example",
  "ANA.PETROVA@DESK.EXAMPLE",
])("Easy to guess: %s", (password) => {
  expect(isEasilyGuessed(password, ANA)).toBe(true);
});

it.each([
  "a ferry line between the islands",
  "a long enough password",
  "zC9H5UUkqpx3",
  "correcthorsebatterystaple",
  "паром между островами",
  "ana likes her old parallax view",
])("Not easy to guess: %s", (password) => {
  expect(isEasilyGuessed(password, ANA)).toBe(false);
});

it("The same password is easy to guess for the person whose name it is, and not for another", () => {
  expect(isEasilyGuessed("Thorvaldsdottir", ["Ásta Thorvaldsdottir", "asta@desk.example"])).toBe(true);
  expect(isEasilyGuessed("Thorvaldsdottir", ANA)).toBe(false);
});
