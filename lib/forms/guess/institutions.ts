/** The ids of bodies whose presidents speak for them. */
export const PRESIDED: ReadonlySet<string> = new Set(["commission", "council", "union-commission"]);

/** The ids of offices that are bodies, which letterheads and signatures name without a person. */
export const INSTITUTIONS: ReadonlySet<string> = new Set([
  "foreign-ministry",
  "presidency",
  "royal-court",
  "government",
  "defence-ministry",
  "war-department",
  "finance-ministry",
  "embassy",
  "commission",
  "council",
  "union-commission",
  "external-action",
]);
