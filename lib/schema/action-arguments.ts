import { z } from "zod";
import { isSecret } from "../addresses/people-path";
import { isSlug } from "../addresses/pair-names";
import { reviewPath } from "../addresses/review-path";

/** The arguments of server actions. All of them come from the browser, where anyone can change them. */

/** The slug of a call. */
export const boundSlug = z.string().refine(isSlug);

/** The name of a readout: the slug of its call, and its own. */
export const boundReadout = z.object({ call: boundSlug, readout: boundSlug });

/** The secret of an invitation. */
export const boundSecret = z.string().refine(isSecret);

/** The fields of a form. */
export const sentForm = z.instanceof(FormData);

/**
 * What a form of the review is about: two exact revisions by their pinned name, and the page that the form is on, to which the user
 * returns. Both come with the form, which can be forged; `reviewPath` says which pages are allowed.
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
