import "server-only";
import { knownIssuers, knownParties, shownReadouts } from "../audience";
import { currentAudience } from "../current-audience";
import { database } from "../client";
import { ISSUER, PARTY } from "./columns";
import type { IssuerKind } from "../../model/calls/vocabularies";
import type { Existing } from "../../model/calls/calls";

/** How many readouts each issuer has, and the language of most of them, by its id; the first by its tag where two are even. */
async function findHabits() {
  const counted = await database().readout.groupBy({
    by: ["issuerId", "language"],
    // Of all readouts an index knows it.
    where: currentAudience() === "public" ? shownReadouts() : { deletedAt: null },
    _count: { _all: true },
    orderBy: { language: "asc" },
  });
  const habits = new Map<number, { readouts: number; usualLanguage: string; most: number }>();
  for (const { issuerId, language, _count } of counted) {
    const before = habits.get(issuerId) ?? { readouts: 0, usualLanguage: language, most: 0 };
    const isMost = _count._all > before.most;
    habits.set(issuerId, {
      readouts: before.readouts + _count._all,
      usualLanguage: isMost ? language : before.usualLanguage,
      most: Math.max(before.most, _count._all),
    });
  }
  return habits;
}

/**
 * All parties and issuers, by name, with what each issuer usually publishes: what a form proposes.
 *
 * @example
 * (await listExisting()).parties.map(({ name }) => name); //=> ["Armenia", "Azerbaijan", "United States"]
 */
export async function listExisting(): Promise<Existing> {
  const [parties, issuers, habits] = await Promise.all([
    database().party.findMany({ where: knownParties(), select: PARTY, orderBy: { name: "asc" } }),
    database().issuer.findMany({ where: knownIssuers(), select: { id: true, ...ISSUER }, orderBy: { name: "asc" } }),
    findHabits(),
  ]);
  return {
    parties,
    issuers: issuers.map(({ id, ...issuer }) => {
      const habit = habits.get(id);
      return {
        ...issuer,
        kind: issuer.kind as IssuerKind,
        ...(habit && { readouts: habit.readouts, usualLanguage: habit.usualLanguage }),
      };
    }),
  };
}
