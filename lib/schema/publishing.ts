import { z } from "zod";
import { formatAddress } from "../addresses/address";
import { callPath, callsPath } from "../addresses/call-path";
import { isSlug } from "../addresses/pair-names";
import { parseAddress } from "../addresses/parse-address";

/** The fields of the forms that publish calls, or make them drafts again. */
export const PUBLISHING_FIELDS = { call: "call", shown: "shown", does: "do", back: "back" } as const;

/** The most calls that one form takes: more than a page of the list has. */
const MOST_CALLS = 100;

const slugs = z.array(z.string().refine(isSlug)).max(MOST_CALLS);

/** The list that a form is on. A form can be forged, so no other page is accepted. */
const listPath = (path: string): string | null => {
  const address = parseAddress(path);
  return address?.kind === "calls" ? formatAddress(address) : null;
};

/** What an editor does with calls, and the page to show next. */
export const publishingInput = z
  .instanceof(FormData)
  .transform((form) => {
    const all = (name: string) => form.getAll(name).filter((value) => typeof value === "string");
    const [does = ""] = all(PUBLISHING_FIELDS.does);
    return {
      isPublished: does !== "make-draft",
      calls: all(does === "publish-shown" ? PUBLISHING_FIELDS.shown : PUBLISHING_FIELDS.call),
      back: listPath(all(PUBLISHING_FIELDS.back)[0] ?? ""),
    };
  })
  .pipe(z.object({ isPublished: z.boolean(), calls: slugs, back: z.string().nullable() }))
  .transform(({ back, ...input }) => ({
    ...input,
    back: back ?? (input.calls[0] === undefined ? callsPath() : callPath(input.calls[0])),
  }));
