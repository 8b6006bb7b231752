/**
 * The standing of a passage, at the level of its claim. `confirmed`: a person linked it; `left-out` and `not-a-point`: a person said so,
 * and nobody disagrees; the others are the machine's: the level of its surest link, or none.
 */
export type Standing = "confirmed" | "likely" | "possible" | "weak" | "none" | "left-out" | "not-a-point";
