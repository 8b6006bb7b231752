import { beforeAll, expect, it } from "vitest";
import { database } from "../client";
import { makeCall, useFreshDatabase } from "../testing/test-database";
import { createCall } from "./call-writes";
import { listDyads } from "./dyad-list";
import { deleteCall } from "./trash";

beforeAll(useFreshDatabase);

it("Every two parties are listed once, in the order of their first call, with the number of calls and their dates; fictional ones last", async () => {
  const { parties } = makeCall();
  const [velmora, ostania] = parties;
  const third = { party: { slug: "tarvia", name: "Tarvia", adjective: "Tarvian" }, principal: "Ida Roe, Minister" };
  await createCall(makeCall({ slug: "later", date: "2031-04" }));
  await createCall(makeCall({ slug: "first", date: "2029-05-06", parties: [ostania!, velmora!] }));
  await createCall(makeCall({ slug: "deleted", date: "2028-01-01" }));
  await deleteCall("deleted");
  for (const slug of ["one", "two", "three"])
    await createCall(makeCall({ slug, date: "2030-02-03", parties: [velmora!, third] }));
  await createCall(makeCall({ slug: "last", date: "2032-02-03", parties: [third, velmora!, ostania!] }));
  await database().call.updateMany({
    where: { slug: { in: ["one", "two", "three", "last"] } },
    data: { isFictional: true },
  });
  const listed = await listDyads();
  expect(listed.map(({ parties: of, ...dyad }) => [of.map(({ name }) => name).join(), Object.values(dyad)])).toEqual([
    ["Ostania,Velmora", [3, "2029-05-06", "2032-02-03", false]],
    ["Velmora,Tarvia", [4, "2030-02-03", "2032-02-03", true]],
    ["Tarvia,Ostania", [1, "2032-02-03", "2032-02-03", true]],
  ]);
});
