/** The two hues that set issuers apart: "a" has a single rule, "b" a double one. */
export type Hue = "a" | "b";
