import { describe, expect, it } from "vitest";
import { deviceName } from "./device";

describe("A device", () => {
  it.each([
    [
      "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1",
      "Safari on iOS",
    ],
    ["Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0", "Firefox on Windows"],
  ])("is named by its browser and its system: %s", (userAgent, name) => expect(deviceName(userAgent)).toBe(name));

  it.each(["curl/8.5", "a program", "<script>"])(
    "is named as it names itself where it is not a browser: %s",
    (userAgent) => expect(deviceName(userAgent)).toBe(userAgent),
  );

  it.each([null, ""])("that said nothing has no name: %s", (userAgent) => expect(deviceName(userAgent)).toBeNull());
});
