/** The two hues in which issuers are told apart: "a" has a single rule, "b" a double one. */
export type Hue = "a" | "b";
