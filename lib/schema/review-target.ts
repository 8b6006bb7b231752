import { z } from "zod";
import { reviewPath } from "../addresses/review-path";

/**
 * What a form of the review is about: two exact revisions by their pinned name, and the page that the form stands on, to which the
 * reader comes back. Both come with the form, which can be forged: `reviewPath` says which pages are allowed.
 *
 * @example
 * reviewTarget.safeParse({ pair: "a:b@1..a:c@1", path: "//elsewhere.example" }).success; //=> false
 */
export const reviewTarget = z.object({
  pair: z.string(),
  path: z.string().transform((path, context) => {
    const allowed = reviewPath(path);
    if (allowed !== null) return allowed;
    context.addIssue("Nothing is reviewed on this page.");
    return z.NEVER;
  }),
});

export type ReviewTarget = z.infer<typeof reviewTarget>;
