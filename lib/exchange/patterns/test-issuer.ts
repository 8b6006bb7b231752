// A fictional issuer across its counterparts as its page shows it, for tests of files and components.
import { WHOLE_PATTERN } from "../../addresses/dyad-path";
import type { IssuerView } from "../../model/dyads/issuer-view";
import { buildAcross, chooseContrasts } from "../../patterns/across";
import { makeCall } from "../../patterns/test-calls";
import { LABELS } from "./test-dyad";

const NORLAND = { slug: "norland", name: "Norland", adjective: "Norlandic" };
const TAMRA = { slug: "tamra", name: "Tamra", adjective: "Tamran" };

/** Six calls with Norland, of which five have the detained journalists; four with Tamra, none of which has. */
export function makeIssuer(): IssuerView {
  const names = Object.entries(LABELS).map(([id, label]) => ({ id, label }));
  const dyads = [
    { party: NORLAND, calls: [0, 1, 2, 3, 4, 5].map((i) => makeCall(i, i === 0 ? { trade: "=" } : { detained: "a" })) },
    { party: TAMRA, calls: [6, 7, 8, 9].map((i) => makeCall(i, { trade: "a!" })) },
  ];
  const across = buildAcross(dyads, names, WHOLE_PATTERN);
  return {
    issuer: { slug: "mfa-a", name: "Ministry A", party: { slug: "vestria", name: "Vestria", adjective: "Vestrian" } },
    query: WHOLE_PATTERN,
    permanent: null,
    ...across,
    sources: ["Ministry A", "Ministry B"],
    isFictional: true,
    highlights: chooseContrasts(across.rows),
    options: { issuers: [], principals: [], hasReadings: false, topic: null },
    rates: null,
  };
}
