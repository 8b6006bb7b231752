import { beforeAll, describe, expect, it } from "vitest";
import { isStored } from "./addresses";
import { createCall } from "./call-writes";
import { makeCall, useFreshDatabase } from "./test-database";

const CALL = "/calls/2030-01-02-marenov-ilves";
const HERE = "2030-01-02-marenov-ilves:velmora-mfa";

beforeAll(async () => {
  await useFreshDatabase();
  const [readout] = makeCall().readouts;
  await createCall(makeCall({ readouts: [readout!, { ...readout!, text: "They spoke." }] }));
});

describe("isStored", () => {
  it.each([
    CALL,
    `${CALL}/velmora-mfa..velmora-mfa-2`,
    `${CALL}/velmora-mfa@1..velmora-mfa-2`,
    `/compare/${HERE}..${HERE}-2@1`,
    "/calls",
    "/",
    "/elsewhere/entirely",
  ])("lets a page or the router answer %s", async (address) => {
    expect(await isStored(address)).toBe(true);
  });

  it.each([
    "/calls/none",
    `${CALL}/velmora-mfa..nobody`,
    `${CALL}/velmora-mfa@2..velmora-mfa-2`,
    `${CALL}/velmora-mfa`,
    `${CALL}/${HERE}..velmora-mfa-2`,
    `/compare/${HERE}..none:velmora-mfa`,
    "/compare/a..b..c",
    "/calls/%ff",
    "/%ff",
  ])("finds nothing behind %s", async (address) => {
    expect(await isStored(address)).toBe(false);
  });
});
