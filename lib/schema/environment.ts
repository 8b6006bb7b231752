import { z } from "zod";
import { DEFAULT_PORT } from "../addresses/origin";

export const DEFAULT_HOST = "127.0.0.1";

export const DEFAULT_DATABASE_URL = "file:./data/parallax.db";

const MAX_PORT = 65_535;
const PORT_FAULT = `PORT must be a number from 1 to ${MAX_PORT}`;

/** One spelling of a path: percent signs, hosts and parameters would be read differently by different libraries. */
const DATABASE_URL_FAULT =
  'DATABASE_URL must name a SQLite file, such as "file:./data/parallax.db", without //, ?, # or %';

const ORIGIN_FAULT = 'PARALLAX_ORIGIN must be an address without a path, such as "https://parallax.example"';

/** Whether an address is http or https and names a host only, without a path. */
function isOrigin(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, origin, href } = new URL(address);
  return /^https?:$/.test(protocol) && href === `${origin}/`;
}

const environmentSchema = z.object({
  HOST: z.string().trim().min(1, "HOST must name an address to listen on, such as 127.0.0.1").default(DEFAULT_HOST),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, PORT_FAULT)
    .transform(Number)
    .refine((port) => port >= 1 && port <= MAX_PORT, PORT_FAULT)
    .default(DEFAULT_PORT),
  DATABASE_URL: z
    .string()
    .regex(/^file:(?!\/\/)(?!:memory:)[^%?#\s][^%?#]*$/, DATABASE_URL_FAULT)
    .default(DEFAULT_DATABASE_URL),
  PARALLAX_ORIGIN: z
    .string()
    .trim()
    .refine(isOrigin, ORIGIN_FAULT)
    .transform((address) => new URL(address).origin)
    .optional(),
});

export type Environment = z.infer<typeof environmentSchema>;

/**
 * Reads what Parallax takes from the environment, with defaults for what is not set; an empty value counts as not set.
 *
 * @returns the settings, or every fault in plain words: all are reported together, so that one look mends them all
 * @example
 * parseEnvironment({ PORT: "8080" })
 * //=> { settings: { HOST: "127.0.0.1", PORT: 8080, DATABASE_URL: "file:./data/parallax.db" } }
 * parseEnvironment({ PORT: "http" })
 * //=> { faults: ["PORT must be a number from 1 to 65535"] }
 */
export function parseEnvironment(
  environment: Record<string, string | undefined>,
): { settings: Environment } | { faults: string[] } {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const parsed = environmentSchema.safeParse(given);
  return parsed.success ? { settings: parsed.data } : { faults: parsed.error.issues.map((issue) => issue.message) };
}
