import { describe, expect, it } from "vitest";
import { isPublicAddress } from "./public-address";

describe("A message", () => {
  const ON_THE_INTERNET = ["93.184.215.14", "2606:2800:21f:cb07:6820:80da:af6b:8b2c"];
  const ELSEWHERE = [
    ...["10.0.0.1", "100.64.1.1", "172.31.0.1", "192.168.1.1", "0.0.0.0", "224.0.0.1", "255.255.255.255"],
    ...["::", "fe80::1", "fd00::1", "ff02::1", "64:ff9b::a00:1", "2002:a00:1::", "2001::1", "2001:db8::1", "x"],
  ];

  it.each(ON_THE_INTERNET)("may go to %s", (address) => expect(isPublicAddress(address)).toBe(true));
  it.each(ELSEWHERE)("may not go to %s", (address) => expect(isPublicAddress(address)).toBe(false));
});
