import { describe, expect, it } from "vitest";
import { readArticle } from "./read-article";
import type { ArticleFormat, Statement } from "./types";
import { directoryOf } from "./offices";
import { issuerNamed } from "./official";
import { loadResources } from "../resources/load";

function statements(source: string, format: ArticleFormat = "text"): Statement[] {
  const read = readArticle(source, format, loadResources());
  if (read.kind === "refusal") throw new Error(read.reason);
  return read.statements;
}
const statementsOf = (source: string, format?: ArticleFormat) =>
  statements(source, format).map(({ issuer, text }) => [issuer?.name ?? "open", text]);

const FIRST = "On July 21, the minister spoke by phone with his Polish colleague about trade and the border.";
const SECOND = "They agreed to meet again in the spring and to keep the road between the two towns open.";
const TEXT = `${FIRST}\n\n${SECOND}`;

const page = (head: string, inside: string) =>
  `<!doctype html><html><head>${head}</head><body><nav>Home</nav><main><h1>A call</h1>${inside}<p>${FIRST}</p><p>${SECOND}</p></main><footer>About</footer></body></html>`;
const site = (name: string) => `<meta property="og:site_name" content="${name}">`;
const address = (url: string) => `<link rel="canonical" href="${url}">`;

const PAGES: [what: string, html: string, issuer: string][] = [
  ["a department's name", page(site("United States Department of State"), ""), "US Department of State"],
  ["a president's site", page(site("President of Russia"), ""), "President of Russia"],
  [
    "a ministry's site",
    page(site("Ministry of Foreign Affairs of the Republic of Armenia"), ""),
    "Ministry of Foreign Affairs of Armenia",
  ],
  ["an official website", page(site("Official website of the President of Ukraine"), ""), "President of Ukraine"],
  ["an address", page(address("https://www.gov.uk/government/news/a-call"), ""), "Government of the United Kingdom"],
  ["an organisation's name at the end of its title", page("<title>A call of ministers | NATO</title>", ""), "NATO"],
  [
    "an address without a site's name",
    page(address("https://mfa.gov.ua/en/news/a-call"), ""),
    "Ministry of Foreign Affairs of Ukraine",
  ],
  [
    "the name at the end of its title",
    page("<title>A call of ministers_Ministry of Foreign Affairs of the People’s Republic of China</title>", ""),
    "Ministry of Foreign Affairs of China",
  ],
  [
    "the name at the beginning of its title",
    page("<title>President of Russia : A call of ministers</title>", ""),
    "President of Russia",
  ],
  [
    "its own name in its own language",
    page("<title>部长通电话_中华人民共和国外交部</title>", ""),
    "Ministry of Foreign Affairs of China",
  ],
  [
    "a spokesperson's line in German",
    page(site("Bundesregierung"), "<p>Die stellvertretende Regierungssprecherin Ann Muster teilt mit:</p>"),
    "Government of Germany",
  ],
  [
    "an embassy that passes on what its ministry has issued",
    page(
      site("U.S. Embassy in Georgia"),
      "<p>U.S. DEPARTMENT OF STATE<br>For Immediate Release</p><p>The below is attributable to Spokesperson Ann Mfano:</p>",
    ),
    "US Department of State",
  ],
  [
    "a heading that its title words otherwise",
    page(site("President of Russia"), "<h1>Another heading that ends as a sentence does.</h1>"),
    "President of Russia",
  ],
  [
    "the address from which a browser saved it",
    page("", "").replace("<html>", "<!-- saved from url=(0040)https://mfa.gov.ua/en/news/a-call -->\n<html>"),
    "Ministry of Foreign Affairs of Ukraine",
  ],
  [
    "a line on whose words they are",
    page(site("United States Department of State"), "<p>The following is attributable to Spokesperson Ann Mfano:</p>"),
    "US Department of State",
  ],
];

describe("readArticle on an issuer's own page", () => {
  it.each(PAGES)("%s", (_, html, issuer) => expect(statementsOf(html, "html")).toEqual([[issuer, TEXT]]));

  it("takes the words whole, as an official statement", () => {
    expect(statements(PAGES[0]![1], "html")[0]).toMatchObject({
      kind: "official-statement",
      extent: "full",
      quotedBy: null,
    });
  });

  it("reads an address that a title ends with", () => {
    const html = page("<title>The minister speaks | www.governo.it</title>", "");
    expect(statementsOf(html, "html")).toEqual([["Government of Italy", TEXT]]);
  });

  it("reads a site’s name in the two last parts of a title", () => {
    const html = page("<title>A call | Ministry of Foreign Affairs | Ostania of Norway | Norway</title>", "");
    expect(statementsOf(html, "html")).toEqual([]);
    const own = page("<title>A call | Ministry of Foreign Affairs | Norway</title>", "");
    expect(statementsOf(own, "html")).toEqual([["Ministry of Foreign Affairs of Norway", TEXT]]);
  });

  it("takes a newspaper’s title with an office in it for no site’s name", () => {
    const html = page("<title>President of Russia calls the minister | The Example Post</title>", "");
    expect(statementsOf(html, "html")).toEqual([]);
  });

  it.each(["The Example Post", "UN News", "Kremlin Watch", "White House Chronicle", "News of Armenia", "TASS"])(
    "takes nothing from %s",
    (name) => expect(statementsOf(page(site(name), ""), "html")).toEqual([]),
  );
});

const REPOSTS: [what: string, text: string, issuer: string][] = [
  [
    "attributable to a department's spokesperson",
    `The following is attributable to State Department Spokesperson Ann Mfano:\n\n${TEXT}`,
    "US Department of State",
  ],
  ["attributable to nobody's spokesperson", `The below is attributable to Spokesperson Ann Mfano:\n\n${TEXT}`, "open"],
  [
    "as stated by",
    `A call\n\nAs stated by the Georgian Foreign Ministry:\n\n${TEXT}`,
    "Ministry of Foreign Affairs of Georgia",
  ],
  [
    "a press release",
    `The press release issued by 10 Downing Street on 5 May 2021.\n\n${TEXT}`,
    "Government of the United Kingdom",
  ],
  [
    "a statement made",
    `The statement made by the Prime Minister of Japan on 5 May 2021.\n\n${TEXT}`,
    "Prime Minister of Japan",
  ],
  [
    "a source line",
    `A Call Between Two Ministers\n\nSource: Ministry of Foreign Affairs of Japan\n\n${TEXT}`,
    "Ministry of Foreign Affairs of Japan",
  ],
  [
    "a release's source line",
    `MIL-OSI Russia: A Call Between Two Ministers\n\nSource: President of Russia\n\nHeadline: A Call Between Two Ministers\n\n${TEXT}`,
    "President of Russia",
  ],
  [
    "the text of",
    `The following is the text of a statement by the Polish Foreign Ministry:\n\n${TEXT}`,
    "Ministry of Foreign Affairs of Poland",
  ],
  [
    "a text between marks",
    `The Department of State has released a readout.\n\nBegin Text:\n\n${TEXT}\n\nEnd Text.\n\nReaders may write to us about this at any time they like.`,
    "US Department of State",
  ],
  [
    "a text between marks in a line",
    `The following was released by the White House on Monday. Begin Text: ${FIRST} End Text.`,
    "White House",
  ],
];

describe("readArticle on a statement that is passed on", () => {
  it.each(REPOSTS)("%s", (_, text, issuer) => {
    const [[name, words] = ["", ""], ...more] = statementsOf(text);
    expect(more).toEqual([]);
    expect(name).toBe(issuer);
    expect([TEXT, FIRST]).toContain(words);
  });

  it("ends where the page goes on", () => {
    const text = `The following is attributable to State Department Spokesperson Ann Mfano:\n\n${TEXT}\n\n###\n\nRead what others wrote of it in our other pages.`;
    expect(statementsOf(text)).toEqual([["US Department of State", TEXT]]);
  });

  it("ends where a site says that it passes releases on", () => {
    const text = `A call\n\nSource: Ministry of Foreign Affairs of Japan\n\n${TEXT}\n\n/Public Release. This material from the originating organization might be edited.`;
    expect(statementsOf(text)).toEqual([["Ministry of Foreign Affairs of Japan", TEXT]]);
  });

  it("is not a statement where an article only says who issued one", () => {
    expect(
      statementsOf(`The statement issued by the Foreign Ministry of Georgia says that the ministers met.\n\n${TEXT}`),
    ).toEqual([]);
    expect(statementsOf(`${TEXT}\n\nSource: Ministry of Foreign Affairs of Japan`)).toEqual([]);
  });
});

const SECRETARY =
  "Secretary Ilves spoke today with Velmoran Prime Minister Jan Marenov about the ferry. The Secretary reaffirmed U.S. support for direct talks.";
const OPEN = "The two ministers spoke by phone today. They discussed trade, the border and the ferry to the islands.";

describe("readArticle on words that are attributable to a spokesperson of no named government", () => {
  it.each([
    ["a line with a colon", `The following is attributable to Spokesperson Ann Mfano:\n\n${SECRETARY}`],
    ["a line of nothing else", `Attributable to Principal Deputy Spokesperson Ann Mfano:\n\n${SECRETARY}`],
    ["a line without a colon", `Attributable to Principal Deputy Spokesperson Ann Mfano\n\n${SECRETARY}`],
    ["a title", `Read-out attributable to Deputy Spokesperson Ann Mfano\n\n${SECRETARY}`],
    ["one paragraph", `The below is attributable to Spokesperson Ann Mfano: ${SECRETARY}`],
    ["one paragraph without a colon", `The following is attributable to Spokesperson Ann Mfano. ${SECRETARY}`],
    ["marks around it", `The following may be attributed to Spokesperson Ann Mfano:\n\n“${SECRETARY}”`],
    ["a line beneath it", `${SECRETARY}\n\nThe above is attributable to Spokesperson Ann Mfano.`],
    ["mail", `> The following is attributable to Spokesperson Ann Mfano:\n>\n> ${SECRETARY}`],
    [
      "an article above it",
      `LOM (Example News) — Secretary of State Jo Ilves called Prime Minister Marenov.\n\nThe following is attributable to Spokesperson Ann Mfano:\n\n“${SECRETARY}”`,
    ],
  ])("takes them whole for those of the side that tells of its own: %s", (_, source) => {
    expect(statements(source)).toMatchObject([
      { text: SECRETARY, issuer: { partyName: "United States" }, kind: "official-statement", extent: "full" },
    ]);
  });

  it.each([
    [
      "the title of the first whom they name",
      "Foreign Minister of Estonia Jan Tamm spoke by phone with his Polish colleague about the ferry on Monday.",
      "Ministry of Foreign Affairs of Estonia",
    ],
    [
      "whose condolences they convey",
      "In a call with Polish Foreign Minister Jo Nowak, Foreign Minister Tamm conveyed Estonia’s condolences.",
      "Ministry of Foreign Affairs of Estonia",
    ],
    [
      "a deputy’s state",
      "Deputy Secretary Ilves spoke with Foreign Minister Marenov today. She reaffirmed U.S. support for Velmora.",
      "US Department of State",
    ],
    ["a letterhead", `${OPEN}`, "US Department of State"],
    ["a source beneath them", `${OPEN}\n\nSource: U.S. Department of State`, "US Department of State"],
    ["none", "Foreign Minister Tamm discussed Ukraine with Polish Foreign Minister Nowak on Monday.", "open"],
    [
      "none, with the other end alone",
      "The minister spoke by phone with Polish Foreign Minister Nowak on Monday.",
      "open",
    ],
  ])("takes their government from %s", (what, words, issuer) => {
    const above = what === "a letterhead" ? "Press Statement\nU.S. Department of State\n\n" : "";
    const source = `${above}Attributable to Deputy Spokesperson Ann Mfano:\n\n${words}`;
    expect(statementsOf(source)).toEqual([[issuer, words.split("\n")[0]]]);
  });

  it("takes the only organisation that they name for that of a secretary general", () => {
    const words =
      "The Secretary-General spoke today with the President of Sudan. The United Nations stands ready to help.";
    const title = "Statement attributable to the Spokesperson for the Secretary-General – on Sudan";
    expect(statementsOf(`${title}\n\n${words}`)).toEqual([["Secretary General of the United Nations", words]]);
  });

  it.each([
    "The deaths are attributable to the shelling of the port, the ministry said.",
    "The report attributed to the ministry was false.",
    "Attributed to hackers at first, the fault was one of the cable.",
  ])("takes no article for a statement: %s", (words) => expect(statementsOf(`${words}\n\n${TEXT}`)).toEqual([]));
});

describe("readArticle on releases and mails", () => {
  it.each([
    [
      "a letterhead in capitals",
      `MINISTRY OF FOREIGN AFFAIRS OF THE REPUBLIC OF LATVIA\nPRESS RELEASE\n4 June 2024\n\nA call of the ministers on Monday\n\n${TEXT}`,
      "Ministry of Foreign Affairs of Latvia",
    ],
    [
      "a letterhead of the White House",
      `THE WHITE HOUSE\nOffice of the Press Secretary\nFor Immediate Release\n\nReadout of a call with the minister\n\n${TEXT}\n\n###`,
      "White House",
    ],
    [
      "a letterhead beneath the kind of text",
      `PRESS RELEASE\nMinistry of Foreign Affairs of the Republic of Latvia\n4 June 2024\n\n${TEXT}`,
      "Ministry of Foreign Affairs of Latvia",
    ],
    [
      "a forwarded mail",
      `From: Press <press@mfa.example>\nDate: Tue, 4 Jun 2024 18:02\nSubject: Fwd: a call\n\n---------- Forwarded message ---------\n\nThe below is attributable to the Spokesperson of the Ministry of Foreign Affairs of Estonia:\n\n${TEXT}`,
      "Ministry of Foreign Affairs of Estonia",
    ],
    [
      "a text that follows in full",
      `(Agency) The text of the statement by the Ministry of Foreign Affairs of Georgia is as follows:\n\n${TEXT}\n\nEnd of text.`,
      "Ministry of Foreign Affairs of Georgia",
    ],
  ])("%s", (_, source, issuer) => expect(statementsOf(source)).toEqual([[issuer, TEXT]]));

  it("takes a newspaper’s heading over its own report for no letterhead", () => {
    expect(statementsOf(`White House\n\nThe presidents talk of trade again\n\n${TEXT}`)).toEqual([]);
  });

  it.each([
    ["https://www.diwan.gov.qa/briefing-room/x", "Amiri Diwan of Qatar"],
    ["https://www.nato.int/cps/en/x", "NATO"],
    ["https://www.esteri.it/en/x", "Ministry of Foreign Affairs of Italy"],
  ])("knows the site %s", (url, issuer) =>
    expect(statementsOf(page(address(url), ""), "html")).toEqual([[issuer, TEXT]]),
  );
});

describe("issuerNamed", () => {
  it.each([
    ["The White House", "White House"],
    ["Prime Minister's Office of Japan", "Government of Japan"],
    ["U.S. Embassy in Georgia", "Embassy of the United States"],
    ["Ministry of Foreign Affairs, Kingdom of Saudi Arabia", "Ministry of Foreign Affairs of Saudi Arabia"],
    ["Ministry of Foreign Affairs, Government of Pakistan", "Ministry of Foreign Affairs of Pakistan"],
    ["Official Internet Portal of the President of the Republic of Belarus", "President of Belarus"],
    ["Ministry of Foreign Affairs | United Arab Emirates", "Ministry of Foreign Affairs of the United Arab Emirates"],
    ["The President Hotel", null],
    ["Armenian News", null],
  ])("%s", (name, issuer) => expect(issuerNamed(name, directoryOf(loadResources()))?.name ?? null).toBe(issuer));
});

const day = (source: string, format: ArticleFormat = "text") => {
  const read = readArticle(source, format, loadResources());
  return read.kind === "article" ? read.date : null;
};

describe("readArticle reads the day of publication", () => {
  const linked = (json: string) => `<script type="application/ld+json">${json}</script>`;

  it.each([
    ["linked data", page(linked('{"@type":"NewsArticle","datePublished":"2023-10-27T14:32:00+01:00"}'), "")],
    ["linked data in a graph", page(linked('{"@graph":[{"@type":"Thing"},{"datePublished" : "2023-10-27"}]}'), "")],
    ["a time element", page("", '<time datetime="2023-10-27T09:00">Friday</time>')],
    ["a time element's words", page("", "<time>27 October 2023</time>")],
    [
      "its own time before others",
      page("", '<time datetime="2020-01-01">x</time><time itemprop="datePublished" datetime="2023-10-27">x</time>'),
    ],
    ["a heading", page("<title>A call of ministers: 27 October 2023</title>", "")],
    ["metadata without dashes", page('<meta itemprop="datePublished" content="20231027">', "")],
    ["the day of creation in linked data", page(linked('{"dateCreated":"2023-10-27T10:00:00Z"}'), "")],
    ["a byline", page("", '<p class="byline">By Press Office | Oct 27, 2023</p>')],
    ["a day of release", page("", "<div>Release date: Friday 27th October 2023</div>")],
    ["a day alone beneath the heading", page("", "<div>27 October 2023</div><div>Lom, Velmora</div>")],
    [
      "a day beneath one of change",
      page("", "<p>Last updated: 28 October 2023, 09:12 GMT</p><p>Published: 27 October 2023, 21:47 GMT</p>"),
    ],
    ["a day in a line of notes", page("", "<p>News story | Date: 27/10/2023 | <a>Ministry</a></p>")],
    ["a stamp with a name after it", page("", '<div class="release-day">Posted On: 27 OCT 2023 4:29PM by Desk</div>')],
    ["metadata", page('<meta name="dcterms.created" content="2023-10-27">', "")],
  ])("%s", (_, html) => expect(day(html, "html")).toBe("2023-10-27"));

  it.each([
    ["12/25/2024 5:10:40 AM", "2024-12-25"],
    ["12/25/2024", "2024-12-25"],
    ["05/11/2022 6:15 PM", "2022-05-11"],
    ["05/11/2022", null],
    ["Publicado em 05/11/2022 23h10", "2022-11-05"],
    ["Publié le 05/11/2022 à 11h30", "2022-11-05"],
    ["25/12/2024", "2024-12-25"],
    ["25.12.2024 10:00", "2024-12-25"],
  ])("%s", (stamp, date) => expect(day(`Ministers speak by phone of the ferry\n\n${stamp}\n\n${TEXT}`)).toBe(date));

  it.each([
    ["German", "Erscheinungsdatum 3. April 2024"],
    ["French", "Publié le 1er avril 2024"],
    ["Russian", "3 апреля 2024 18:30"],
    ["Chinese", "2024年04月03日 18:30"],
    ["Turkish", "5 Nisan 2024 Cuma"],
    ["Arabic", "٣ أبريل ٢٠٢٤"],
    ["Spanish", "lunes, 1 de abril de 2024"],
    ["Hungarian", "2024. április 3."],
    ["Japanese", "令和6年4月3日"],
  ])("in %s", (_, stamp) => {
    const html = page("", `<div class="news-date">${stamp}</div>`);
    expect(day(html, "html")).toMatch(/^2024-04-0[135]$/);
  });

  it("takes the day of publication and not that of a change", () => {
    expect(day(`Ministers speak\n\nUpdated: 6 Nov 2025\n\n5 Nov 2025, 10:22 GMT\n\n${TEXT}`)).toBe("2025-11-05");
    expect(day(`A call\n\nPosted On: 27 AUG 2024 4:29PM by PIB Delhi\n\n${TEXT}`)).toBe("2024-08-27");
    expect(day(`KYIV, October 5, 2023 – ${FIRST}\n\n${SECOND}`)).toBe("2023-10-05");
  });

  it("leaves out the line on who published it", () => {
    const read = readArticle(
      page("", "<div>From: Prime Minister’s Office Published 27 October 2023</div>"),
      "html",
      loadResources(),
    );
    expect(read).toMatchObject({ body: TEXT });
  });
});

describe("readArticle reads the day of the call", () => {
  const called = (words: string, published = "July 23, 2018") =>
    statements(
      `The following is attributable to State Department Spokesperson Ann Mfano:\n\n${published}\n\n${words} ${SECOND}`,
    )[0]?.call.date;

  it.each([
    ["On July 21, the ministers spoke by phone.", "2018-07-21"],
    ["The ministers spoke by phone today.", "2018-07-23"],
    ["The ministers spoke by phone yesterday.", "2018-07-22"],
    ["The ministers spoke by phone on Friday.", "2018-07-20"],
    ["The ministers spoke by phone on Monday.", "2018-07-23"],
    ["On December 30, the ministers spoke by phone.", "2017-12-30"],
    ["The ministers spoke by phone.", null],
    ["21 июля состоялся телефонный разговор министров.", "2018-07-21"],
    ["Les ministres se sont entretenus ce jour par téléphone.", "2018-07-23"],
    ["7月21日，两国部长通电话。", "2018-07-21"],
    ["Die Minister telefonierten heute.", "2018-07-23"],
    ["Nazirlər bu gün telefonla danışıblar.", "2018-07-23"],
  ])("%s", (words, date) => expect(called(words)).toBe(date));
});
