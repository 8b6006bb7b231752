import { BlockList, isIP } from "node:net";

/**
 * Addresses that are not on the internet (IANA's registries of special addresses): this machine, private networks, local or reserved
 * ranges.
 */
const SPECIAL_IPV4 = [
  ...(["0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16", "172.16.0.0/12"] as const),
  ...([
    "192.0.0.0/24",
    "192.0.2.0/24",
    "192.88.99.0/24",
    "192.168.0.0/16",
    "198.18.0.0/15",
    "198.51.100.0/24",
  ] as const),
  ...(["203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4"] as const),
];

/** The allocated range of IPv6, without the parts that embed an IPv4 address or lead nowhere. */
const GIVEN_OUT = "2000::/3";
const SPECIAL_IPV6 = ["2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20"];

function listOf(subnets: readonly string[], family: "ipv4" | "ipv6"): BlockList {
  const list = new BlockList();
  for (const subnet of subnets) {
    const [network = "", bits] = subnet.split("/");
    list.addSubnet(network, Number(bits), family);
  }
  return list;
}

const specialIpv4 = listOf(SPECIAL_IPV4, "ipv4");
const specialIpv6 = listOf(SPECIAL_IPV6, "ipv6");
const givenOut = listOf([GIVEN_OUT], "ipv6");

/**
 * Whether an address belongs to a machine on the internet, and not to this one or a private network.
 *
 * @param address an IP address; anything else is none
 * @example
 * isPublicAddress("93.184.215.14");   //=> true
 * isPublicAddress("169.254.169.254"); //=> false
 */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !specialIpv4.check(address, "ipv4");
  return family === 6 && givenOut.check(address, "ipv6") && !specialIpv6.check(address, "ipv6");
}
