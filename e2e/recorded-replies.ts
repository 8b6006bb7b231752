import type { ReadingRequest } from "../lib/aligners/model/prompt";

interface RecordedSide {
  passages: { id: string; text: string }[];
}

/** What a model once answered about two readouts; the format of the folder of recorded replies. */
export interface RecordedReply {
  request: { left: RecordedSide; right: RecordedSide };
  reply: {
    links: {
      left: string;
      right: string;
      label: string;
      leftWords: string;
      rightWords: string;
      differs: string | null;
    }[];
    boilerplate: string[];
    /** English sentences of foreign passages, by their ids. */
    gist?: Record<string, string>;
  };
}

/** How often a text occurs earlier in a list: the third "Good day." is another passage than the first. */
const nameAll = (passages: RecordedSide["passages"]): Map<string, string> => {
  const seen = new Map<string, number>();
  return new Map(
    passages.map(({ id, text }) => {
      const nth = (seen.get(text) ?? 0) + 1;
      seen.set(text, nth);
      return [id, `${nth} ${text}`];
    }),
  );
};

interface Known {
  links: Map<string, RecordedReply["reply"]["links"][number]>;
  boilerplate: Set<string>;
  gists: Map<string, string>;
}

const swapped = (link: RecordedReply["reply"]["links"][number]) => ({
  ...link,
  leftWords: link.rightWords,
  rightWords: link.leftWords,
});

function learn({ request, reply }: RecordedReply, known: Known) {
  const names = { left: nameAll(request.left.passages), right: nameAll(request.right.passages) };
  const nameOf = (id: string) => names.left.get(id) ?? names.right.get(id) ?? "";
  for (const link of reply.links) {
    const [left, right] = [nameOf(link.left), nameOf(link.right)];
    known.links.set(`${left}\0${right}`, link).set(`${right}\0${left}`, swapped(link));
  }
  for (const id of reply.boilerplate) known.boilerplate.add(nameOf(id));
  for (const [id, english] of Object.entries(reply.gist ?? {})) known.gists.set(nameOf(id), english);
}

/**
 * Answers requests from recorded replies, found by the texts of the passages, whichever side they are on and whichever window of the two
 * texts the request is about.
 *
 * @returns a function of a request, which answers without links if nothing was recorded
 * @example
 * makeReplay([recorded])(request).links.length; //=> 2
 */
export function makeReplay(recorded: RecordedReply[]) {
  const known: Known = { links: new Map(), boilerplate: new Set(), gists: new Map() };
  for (const one of recorded) learn(one, known);
  return ({ left, right, gistOf }: ReadingRequest) => {
    const names = { left: nameAll(left.passages), right: nameAll(right.passages) };
    const links = [...names.left].flatMap(([leftId, here]) =>
      [...names.right].flatMap(([rightId, there]) => {
        const link = known.links.get(`${here}\0${there}`);
        return link ? [{ ...link, left: leftId, right: rightId }] : [];
      }),
    );
    const all = [...names.left, ...names.right];
    const gist = gistOf.flatMap((side) =>
      [...names[side]].flatMap(([passage, name]) => {
        const english = known.gists.get(name);
        return english ? [{ passage, english }] : [];
      }),
    );
    return { links, boilerplate: all.flatMap(([id, name]) => (known.boilerplate.has(name) ? [id] : [])), gist };
  };
}
