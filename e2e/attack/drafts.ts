// Checks that strangers learn nothing of drafts in a public library. Every address of a draft must be answered like one that names nothing,
// and every other address as before there were drafts.
import { WHOLE_PATTERN } from "../../lib/addresses/dyad-path";
import { freezeDyad } from "../../lib/comparison/dyads/freeze-dyad";
import { freezeFormulas } from "../../lib/comparison/dyads/freeze-formulas";
import { freezeIssuer } from "../../lib/comparison/dyads/freeze-issuer";
import { freezeComparison } from "../../lib/comparison/freeze-comparison";
import { saveCall } from "../../lib/comparison/write-calls";
import { withAudience } from "../../lib/data/current-audience";
import { correctCall } from "../../lib/data/calls/call-edits";
import { findCall } from "../../lib/data/calls/call-queries";
import { deleteCall } from "../../lib/data/calls/trash";
import { defaultPair } from "../../lib/data/comparisons/readout-pairs";
import { database } from "../../lib/data/client";
import { addNote } from "../../lib/data/notes/note-writes";
import { addJudgement } from "../../lib/data/reviews/judgement-writes";
import { refreshSearchIndex } from "../../lib/data/search/search-index";
import { DOWNLOAD_FORMATS } from "../../lib/model/library/downloads";
import { callInput, type CallInput } from "../../lib/schema/call-input";

/** A word that every text of a draft has, and nothing else. */
const CANARY = "Quokkagram";

/** What is stored already, and is published. */
const PUBLISHED = "2024-04-03-blinken-aliyev";
const DYAD = { a: "united-states", b: "azerbaijan" };
const [ISSUER, OTHER_ISSUER] = ["us-state-department", "azerbaijan-president"];

/** The names of drafts, and names of the same length that nothing has. */
const NAMES = {
  draft: "2024-05-06-some-draft",
  former: "2024-05-05-some-draft",
  deleted: "2024-05-07-some-draft",
  elsewhere: "2024-05-08-some-draft",
  party: "hidden-state",
  issuer: "hidden-mfa",
};
type Name = keyof typeof NAMES | "link" | "across" | "dyad" | "issuerLink" | "formulas" | "note";
const unknownOf = (name: string) => name.replaceAll("some-draft", "some-thing").replaceAll("hidden-", "missed-");

const party = (slug: string, name: string, adjective: string) => ({ slug, name, adjective });
const US = party("united-states", "United States", "US");
const AZERBAIJAN = party("azerbaijan", "Azerbaijan", "Azerbaijani");
const HIDDEN = party(NAMES.party, CANARY, `${CANARY}n`);

const readout = (slug: string, of: CallInput["parties"][number]["party"], text: string) => ({
  issuer: { slug, name: slug === NAMES.issuer ? `${CANARY} MFA` : slug, kind: "foreign-ministry", party: of },
  kind: "official-statement",
  extent: "full",
  language: "en",
  text: `${text} They spoke of the ${CANARY}. They discussed the peace process between the two states.`,
});

const draft = (slug: string, parties: (typeof US)[], readouts: ReturnType<typeof readout>[]): CallInput =>
  callInput.parse({
    slug,
    title: `${CANARY} and others, phone call`,
    kind: "phone-call",
    date: slug.slice(0, 10),
    parties: parties.map((of) => ({ party: of, principal: `${CANARY}, Minister` })),
    readouts,
  });

const BOTH = [readout(ISSUER, US, "The Secretary spoke."), readout(OTHER_ISSUER, AZERBAIJAN, "The President spoke.")];

/** Stores drafts as a member does, with everything that can be made of them. */
async function addDrafts(): Promise<Record<Name, string>> {
  await withAudience("members", async () => {
    await saveCall(draft(NAMES.former, [US, AZERBAIJAN], [...BOTH, readout(NAMES.issuer, HIDDEN, "It was reported.")]));
    await saveCall(draft(NAMES.deleted, [US, AZERBAIJAN], BOTH));
    await saveCall(
      draft(NAMES.elsewhere, [HIDDEN, AZERBAIJAN], [BOTH[1]!, readout(NAMES.issuer, HIDDEN, "It spoke.")]),
    );
  });
  const { version, title, kind, date } = await database().call.findUniqueOrThrow({ where: { slug: NAMES.former } });
  const parties = [US, AZERBAIJAN].map(({ slug }) => ({ party: slug, principal: `${CANARY}, Minister` }));
  await correctCall(NAMES.former, version, {
    slug: NAMES.draft,
    title,
    kind: kind as "phone-call",
    date,
    parties,
    readouts: [],
  });
  const [drafted, published] = [(await findCall(NAMES.draft))!, (await findCall(PUBLISHED))!];
  const pair = { ...defaultPair(drafted)! };
  const span = [{ start: 0, end: pair.left.readout.revision.text.indexOf(".") + 1 }];
  const spans = { left: span, right: [] };
  const note = await addNote({ pair, ...spans, author: CANARY, text: `A note on the ${CANARY}` });
  if (note.kind !== "stored") throw new Error("The note was not stored.");
  await addJudgement({ pair, ...spans, kind: "no-counterpart", author: CANARY, note: CANARY, about: null });
  const links = {
    link: await freezeComparison(pair),
    across: await freezeComparison({ left: defaultPair(published)!.left, right: pair.right }),
    dyad: await freezeDyad(DYAD, WHOLE_PATTERN),
    issuerLink: await freezeIssuer({ slug: ISSUER, name: ISSUER }, WHOLE_PATTERN),
    formulas: await freezeFormulas(DYAD, ISSUER),
  };
  await deleteCall(NAMES.deleted);
  await refreshSearchIndex();
  const made = Object.entries(links).map(([name, id]) => {
    if (id === null) throw new Error(`No permanent link was made: ${name}.`);
    return [name, id];
  });
  return { ...NAMES, ...(Object.fromEntries(made) as Record<keyof typeof links, string>), note: String(note.id) };
}

const COMPARISON_PAGES = ["", "/history", "/cite", "/brief", "/opengraph-image"];
const COMPARISON_FILES = DOWNLOAD_FORMATS.map((format) => `/download.${format}`);
const OTHER_FILES = ["citation.txt", "citation.bib", "citation.ris", "citation.json", "brief.docx", "brief.md"];
const BELOW_COMPARISON = [
  ...COMPARISON_PAGES,
  ...COMPARISON_FILES,
  ...[...OTHER_FILES, "picture.png?passage=left-1"].map((file) => `/${file}`),
];
const PATTERN_FILES = ["matrix.csv", "matrix.json", "figure.svg", "figure.png", "chains.csv", "chains.json"];

/** Addresses of every kind that name a draft or something made of it. */
function addressesOf(name: Record<Name, string>): string[] {
  const pair = `${ISSUER}..${OTHER_ISSUER}`;
  const across = `${PUBLISHED}:${ISSUER}..${name.draft}:${OTHER_ISSUER}`;
  const below = (root: string, pages: string[]) => pages.map((page) => root + page);
  const pages = [
    ...[name.draft, name.former, name.deleted, name.elsewhere].flatMap((call) => [
      ...below(`/calls/${call}`, ["", "/matrix", "/compare", "/opengraph-image", "/matrix/download.csv", "?view=list"]),
      ...below(`/calls/${call}`, ["/edit", "/add", "/delete", "/nothing"]),
      ...below(`/calls/${call}/${pair}`, BELOW_COMPARISON),
      `/calls/${call}/${ISSUER}@1..${OTHER_ISSUER}@1`,
      `/readouts/${call}:${ISSUER}/revisions`,
      `/readouts/${call}:${ISSUER}/edit`,
      `/gone/${call}`,
      `/gone/${call}:${ISSUER}`,
    ]),
    ...below(`/compare/${across}`, BELOW_COMPARISON),
    `/compare/${name.draft}:${ISSUER}..${PUBLISHED}:${OTHER_ISSUER}`,
    ...[name.link, name.across].flatMap((id) => below(`/c/${id}`, BELOW_COMPARISON)),
    ...[name.dyad, name.issuerLink, name.formulas].flatMap((id) =>
      below(`/dyads/kept/${id}`, ["", ...PATTERN_FILES.map((file) => `/${file}`)]),
    ),
    ...below(`/dyads/${name.party}..azerbaijan`, ["", "/feed.atom", "/feed.json", "/matrix.json", "/figure.svg"]),
    `/dyads/${name.party}..azerbaijan/formulas/${name.issuer}`,
    `/dyads/united-states..azerbaijan/formulas/${name.issuer}`,
    `/dyads/united-states..azerbaijan/formulas/${name.issuer}/chains.json`,
    `/parties/${name.party}`,
    `/library/parties/${name.party}`,
    ...below(`/issuers/${name.issuer}`, ["", "/matrix.csv", "/matrix.json"]),
    `/notes/${name.note}`,
    `/notes/${name.note}/edit`,
  ];
  const programs = [
    ...[name.draft, name.former, name.deleted].flatMap((call) => [
      ...below(`/calls/${call}`, ["", `/${pair}`, `/${pair}/judgements`, `/${pair}/notes`]),
      ...below(`/readouts/${call}:${ISSUER}/revisions`, ["", "/1"]),
    ]),
    `/compare/${across}`,
    ...below("/c/", [name.link, name.across]),
    ...below("/dyads/kept/", [name.dyad, name.issuerLink]),
    ...below("/dyads/", [`${name.party}..azerbaijan`, `${name.party}..azerbaijan/rows/peace-process`]),
    `/parties/${name.party}`,
    `/issuers/${name.issuer}`,
    `/notes/${name.note}`,
    `/calls?after=${name.draft}`,
    `/search?q=peace&after=${name.draft}`,
    `/parties?after=${name.party}`,
  ].map((path) => `/api/v1${path}`);
  const frames = [
    `/calls/${name.draft}`,
    `/calls/${name.draft}/${pair}`,
    `/c/${name.link}`,
    `/dyads/kept/${name.dyad}`,
    `/dyads/${name.party}..azerbaijan`,
  ];
  return [
    ...pages,
    ...programs,
    ...frames.map((path) => `/embed${path}`),
    ...frames.map((path) => `/oembed?url=${encodeURIComponent(`ORIGIN${path}`)}`),
    ...frames.map((path) => `/unapi?format=bibtex&id=${encodeURIComponent(`comparison:${path}`)}`),
    ...[`after=${name.draft}`, `party=${name.party}`, `issuer=${name.issuer}`].flatMap((query) => [
      `/calls?${query}`,
      `/library/feed.atom?${query}`,
      `/library/feed.json?${query}`,
      `/api/v1/calls?${query}`,
    ]),
  ];
}

/** Addresses that have nothing to do with drafts, except perhaps for their words. */
const ELSEWHERE = [
  ...["/", "/calls", "/calls?state=draft", "/calls?q=peace", "/calls?q=peace&sort=relevance", "/dyads", "/library"],
  ...["/calls?party=united-states&party=azerbaijan", `/calls?issuer=${ISSUER}`, "/sitemap.xml", "/api"],
  ...[`/calls?q=${CANARY}`, `/calls?q=-${CANARY}`, `/api/v1/search?q=${CANARY}`, `/library/feed.json?q=${CANARY}`],
  ...["/library/feed.atom", "/library/feed.json", "/library/export.json", "/library/export.csv"],
  ...["/library/export.json?fictional=1", "/dyads/united-states..azerbaijan", "/dyads/azerbaijan..united-states"],
  ...["/feed.atom", "/feed.json", "/matrix.json", "/matrix.csv", "/figure.svg", `/formulas/${ISSUER}`].map(
    (page) => `/dyads/united-states..azerbaijan${page}`,
  ),
  ...[`/issuers/${ISSUER}`, `/issuers/${ISSUER}/matrix.json`, "/parties/united-states", "/parties/azerbaijan"],
  ...["/calls", "/calls?state=draft", "/calls?limit=1", "/search?q=peace", "/dyads", "/parties", "/issuers"].map(
    (path) => `/api/v1${path}`,
  ),
  ...["/parties/azerbaijan", `/issuers/${ISSUER}`, "/dyads/united-states..azerbaijan"].map((path) => `/api/v1${path}`),
  ...["", "/compare", `/${ISSUER}..${OTHER_ISSUER}`, `/${ISSUER}..${OTHER_ISSUER}/history`].map(
    (page) => `/calls/${PUBLISHED}${page}`,
  ),
  "/embed/dyads/united-states..azerbaijan",
];

/** Headers of a browser, of a program, and of Next's own scripts. */
const KINDS: Record<string, string>[] = [{ accept: "text/html" }, { accept: "*/*" }, { rsc: "1" }];

/** Members must get most of these addresses; otherwise refusing strangers would prove nothing. */
const SHOWN_TO_MEMBERS = 0.6;

/** What a stranger is answered, without the parts that differ each time. */
async function read(base: string, path: string, headers: Record<string, string>): Promise<string> {
  const answer = await fetch(base + path.replace("ORIGIN", encodeURIComponent(base)), {
    headers,
    redirect: "manual",
  });
  const body = Buffer.from(await answer.arrayBuffer()).toString("latin1");
  const facts = [answer.status, answer.headers.get("content-type"), answer.headers.get("location")];
  // The date of a feed without entries is that of its answer.
  const told = body.includes("<entry>") ? body : body.replace(/<updated>.*<\/updated>/, "");
  return [...facts, told]
    .join("\n")
    .replace(/nonce(="|-|":"|\\":\\")[\w+/=-]+/g, "nonce")
    .replace(/"[\w-]{21}[vm]"/g, "the key of one answer");
}

/**
 * Attacks a public library that has no drafts yet.
 *
 * @param cookie of an administrator, who is shown what strangers are not
 * @returns how many addresses were asked for, and what was told
 */
export async function attackDrafts(base: string, cookie: string): Promise<{ asked: number; faults: string[] }> {
  const faults: string[] = [];
  const readAll = async (paths: string[]) => {
    const answers = new Map<string, string>();
    for (const path of paths)
      for (const kind of KINDS) answers.set(`${path} ${JSON.stringify(kind)}`, await read(base, path, kind));
    return answers;
  };
  // Links that rest only on published calls are shown before and after.
  await freezeIssuer({ slug: ISSUER, name: ISSUER }, WHOLE_PATTERN);
  // The first answer is computed and the second may come from the cache; neither may differ from that for a name that nothing has.
  await readAll(ELSEWHERE);
  const before = await readAll(ELSEWHERE);
  const names = await addDrafts();
  const after = await readAll(ELSEWHERE);
  for (const [path, answer] of after) {
    if (answer !== before.get(path)) faults.push(`${path} is answered otherwise since there are drafts`);
    // An answer may repeat the address that was asked for.
    if (!path.includes(CANARY) && answer.includes(CANARY)) faults.push(`${path} tells of a draft`);
  }
  const unknown = Object.fromEntries(
    Object.entries(names).map(([name, value]) => [
      name,
      name === "note" ? "9".repeat(value.length + 3) : name in NAMES ? unknownOf(value) : `zz${value.slice(2)}`,
    ]),
  ) as Record<Name, string>;
  const [asked, nothing] = [addressesOf(names), addressesOf(unknown)];
  /** Replaces the names of drafts by names that nothing has. */
  const renamed = (answer: string) =>
    Object.entries(names).reduce((text, [name, value]) => {
      const own = unknown[name as Name];
      return name === "note"
        ? text.replace(new RegExp(String.raw`(notes(/|%2F|\\",\\"))${value}\b`, "g"), `$1${own}`)
        : text.replaceAll(value, own);
    }, answer);
  for (const [index, path] of asked.entries())
    for (const kind of KINDS) {
      const [told, expected] = [await read(base, path, kind), await read(base, nothing[index]!, kind)];
      if (told.includes(CANARY)) faults.push(`${path} tells of a draft`);
      if (renamed(told) !== expected) faults.push(`${path} is not answered as ${nothing[index]!}`);
    }
  let shown = 0;
  for (const path of asked)
    if (/^(200|308|300|303\n.*\n\/calls|410)/.test(await read(base, path, { cookie }))) shown += 1;
  if (shown < asked.length * SHOWN_TO_MEMBERS) faults.push(`Members are shown ${shown} of ${asked.length} addresses`);
  return { asked: (asked.length + ELSEWHERE.length) * KINDS.length, faults };
}
