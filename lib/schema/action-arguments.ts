import { z } from "zod";
import { isSecret } from "../addresses/people-path";
import { isSlug } from "../addresses/pair-names";
import { reviewPath } from "../addresses/review-path";

/** What actions are called with. All of it comes from the browser, where anyone can change it. */

/** The address of a call. */
export const boundSlug = z.string().refine(isSlug);

/** The name of a readout: the addresses of its call and of itself. */
export const boundReadout = z.object({ call: boundSlug, readout: boundSlug });

/** The secret of an invitation. */
export const boundSecret = z.string().refine(isSecret);

/** What was typed. */
export const sentForm = z.instanceof(FormData);

/**
 * What a form of the review is about: two exact revisions by their pinned name, and the page that the form is on, to which the
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
