import type { CallInput, IssuerInput, PartyInput } from "../lib/schema/call-input";

const UNITED_STATES: PartyInput = { slug: "united-states", name: "United States", adjective: "US" };
const AZERBAIJAN: PartyInput = { slug: "azerbaijan", name: "Azerbaijan", adjective: "Azerbaijani" };
const ARMENIA: PartyInput = { slug: "armenia", name: "Armenia", adjective: "Armenian" };

const STATE_DEPARTMENT: IssuerInput = {
  slug: "us-state-department",
  name: "US Department of State",
  kind: "foreign-ministry",
  party: UNITED_STATES,
};
const SECRETARY: IssuerInput = {
  slug: "us-secretary-of-state",
  name: "US Secretary of State",
  kind: "minister",
  party: UNITED_STATES,
};
const PRESIDENCY: IssuerInput = {
  slug: "azerbaijan-president",
  name: "Press service of the President of Azerbaijan",
  kind: "presidency",
  party: AZERBAIJAN,
};

const BLINKEN = { party: UNITED_STATES, principal: "Antony Blinken, Secretary of State" };
const ALIYEV = { party: AZERBAIJAN, principal: "Ilham Aliyev, President" };
const PASHINYAN = { party: ARMENIA, principal: "Nikol Pashinyan, Prime Minister" };

/**
 * What an empty database begins with: official statements as their issuers published them, quoted verbatim, each with who
 * quoted it. Nothing of the quoting articles' own prose is in here; where an article closes a quoted sentence with its own
 * comma (“… in the region,” said the spokesperson), the sentence has its full stop back.
 */
export const EXAMPLE_CALLS: CallInput[] = [
  {
    slug: "2024-04-03-blinken-aliyev",
    title: "Blinken and Aliyev, phone call",
    kind: "phone-call",
    date: "2024-04-03",
    parties: [BLINKEN, ALIYEV],
    readouts: [
      {
        issuer: STATE_DEPARTMENT,
        kind: "official-statement",
        extent: "full",
        language: "en",
        sourceTitle: "Blinken-Aliyev phone conversation as presented by U.S. and Azerbaijan",
        quotedBy: "Mediamax",
        text: `The Secretary reinforced the importance of the U.S.-Azerbaijan bilateral relationship and highlighted a growing number of partnership initiatives, including energy and climate priorities.  Secretary Blinken and President Aliyev discussed the importance of advancing the peace process between Azerbaijan and Armenia, which would bring economic benefits to the entire region.  The Secretary underscored that there is no justification for increased tension on the border and cautioned that aggressive actions and rhetoric from any side would undermine prospects for peace. The Secretary reiterated the need for Azerbaijan to adhere to its international obligations and commitments regarding human rights and fundamental freedoms and urged the release of those unjustly detained.`,
      },
      {
        issuer: PRESIDENCY,
        kind: "official-statement",
        // Mediamax introduces it with “in particular, says”: what it quotes may not be all of it.
        extent: "partial",
        language: "en",
        sourceTitle: "Blinken-Aliyev phone conversation as presented by U.S. and Azerbaijan",
        quotedBy: "Mediamax",
        text: `Antony Blinken said he had heard that the upcoming April 5 trilateral talks between the U.S., EU and Armenia had caused concern on the part of Baku, and he considered it important to clarify the issue.


The Secretary of State emphasized that the main topic of the meeting will be the economic development of Armenia.


Ilham Aliyev stated that he had received information that the talks would discuss providing military support to Armenia, the creation of military infrastructure in border areas with Azerbaijan, and arming Armenia through the EU’s European Peace Facility and at the expense of the U.S. budget.

The head of our state emphasized that such anti-Azerbaijani steps, including the French policy of arming Armenia, encourage an arms race in the region and will lead to provocations.


Antony Blinken underlined that the meeting on April 5 is not against Azerbaijan.


Discussions were also held regarding peace negotiations between Armenia and Azerbaijan. President Ilham Aliyev said that the negotiations held in Berlin by the foreign ministers regarding the text of the peace agreement were beneficial in terms of advancing the process, and emphasized the need to accelerate the negotiations.


The head of state emphasized that the accusations voiced in the West about Azerbaijan intending to attack Armenia are completely baseless.


President Ilham Aliyev stated that the French Minister of Foreign Affairs told lies during a press conference held with Antony Blinken in Paris on April 2 by accusing Azerbaijan of not recognizing Armenia’s territorial integrity and posing a threat to Armenia.


The head of state highlighted Azerbaijan’s adherence to the statement adopted during the Prague meeting in 2022 and the Almaty Declaration.


According to President Ilham Aliyev, the non-transparent preparation, lack of inclusivity, and failure to postpone the trilateral meeting scheduled for April 5 between the United States, the European Union, and Armenia, despite Azerbaijan’s justified concerns, will lead to escalation of tension and creation of new dividing lines rather than peace and cooperation in the South Caucasus.`,
      },
    ],
  },
  {
    slug: "2023-11-27-blinken-aliyev",
    title: "Blinken and Aliyev, phone call",
    kind: "phone-call",
    date: "2023-11-27",
    parties: [BLINKEN, ALIYEV],
    readouts: [
      {
        issuer: STATE_DEPARTMENT,
        kind: "official-statement",
        extent: "partial",
        language: "en",
        sourceTitle:
          "Blinken Affirms Support for Armenia's Sovereignty and Peace Efforts in Talks with Pashinyan & Aliyev",
        quotedBy: "The Armenian Report",
        text: `The Secretary recognized the suffering that this long-standing conflict has caused Azerbaijanis and Armenians alike and underscored the benefits that peace would bring to everyone in the region. The Secretary discussed our enduring relations with Azerbaijan, noted recent points of concern in the relationship and also spoke about opportunities to strengthen cooperation, especially around the peace process, and the importance of high-level engagement.`,
      },
    ],
  },
  {
    slug: "2023-11-27-blinken-pashinyan",
    title: "Blinken and Pashinyan, phone call",
    kind: "phone-call",
    date: "2023-11-27",
    parties: [BLINKEN, PASHINYAN],
    readouts: [
      {
        issuer: STATE_DEPARTMENT,
        kind: "official-statement",
        extent: "partial",
        language: "en",
        sourceTitle:
          "Blinken Affirms Support for Armenia's Sovereignty and Peace Efforts in Talks with Pashinyan & Aliyev",
        quotedBy: "The Armenian Report",
        text: `The Secretary reaffirmed the United States’ ongoing support for Armenia’s sovereignty and territorial integrity, and outlined efforts to increase bilateral cooperation with Armenia as we work to support its vision for a prosperous and democratic future.`,
      },
    ],
  },
  {
    slug: "2022-05-11-blinken-aliyev",
    title: "Blinken and Aliyev, phone call",
    kind: "phone-call",
    date: "2022-05-11",
    parties: [BLINKEN, ALIYEV],
    readouts: [
      {
        issuer: SECRETARY,
        kind: "official-post",
        extent: "full",
        language: "en",
        sourceTitle: "Blinken discussed with Aliyev peace talks with Armenia",
        quotedBy: "Turan",
        publishedAt: "2022-05-11",
        text: `I spoke today with Azerbaijani President Ilham Aliyev about how the US can continue to support the current positive momentum on peace talks between Azerbaijan and Armenia.`,
      },
    ],
  },
];
