import { beforeAll, expect, it } from "vitest";
import { createCall } from "../calls/call-writes";
import { database } from "../client";
import { makeCall, useFreshDatabase } from "../testing/test-database";
import { countSeats, findOnlyFictional } from "./fictional-names";

const [VELMORA, OSTANIA] = makeCall().parties;
const partyOf = (slug: string) => ({ party: { slug, name: slug, adjective: slug }, principal: "Somebody" });
const [READOUT] = makeCall().readouts;
const readoutOf = (slug: string, party: string) => ({
  ...READOUT!,
  issuer: { slug, name: slug, kind: "other" as const, party: partyOf(party).party },
});

beforeAll(async () => {
  await useFreshDatabase();
  await createCall(makeCall({ slug: "factual", readouts: [READOUT!, readoutOf("agency", "agencyland")] }));
  await createCall(
    makeCall({
      slug: "fictional",
      parties: [VELMORA!, OSTANIA!, partyOf("iskara"), partyOf("agencyland")],
      readouts: [READOUT!, readoutOf("iskara-mfa", "iskara"), readoutOf("velmora-chancellery", "velmora")],
    }),
  );
  await database().call.update({ where: { slug: "fictional" }, data: { isFictional: true } });
});

it("Only what is only in fictional calls is fictional, and no party that has an issuer which does not", async () => {
  const { issuers, parties } = await database().$transaction((client) => findOnlyFictional(client));
  const slugs = (rows: { slug: string }[]) => rows.map(({ slug }) => slug).sort();
  const named = (ids: Set<number>) => ({ where: { id: { in: [...ids] } }, select: { slug: true } });
  expect(slugs(await database().issuer.findMany(named(issuers)))).toEqual(["iskara-mfa", "velmora-chancellery"]);
  expect(slugs(await database().party.findMany(named(parties)))).toEqual(["iskara"]);
});

it("A library has as many seats as the largest call that is written", async () => {
  const seats = (of: { isFictional?: boolean }) => database().$transaction((client) => countSeats(client, of));
  expect([await seats({}), await seats({ isFictional: false })]).toEqual([4, 2]);
});
