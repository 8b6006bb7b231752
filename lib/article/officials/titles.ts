/** What has to stand with a title before it means somebody in a state's service. */
export type Backing =
  /** Nothing: only states have them. */
  | "none"
  /** A state or an organisation: "US envoy"; or a capital, "Ambassador Ilves". */
  | "state"
  /** Whose aide they are: "Merz’s adviser", "presidential aide". */
  | "holder"
  /** An institution: "Foreign Ministry Director General". */
  | "institution"
  /** The European Union, somewhere in the text. */
  | "union";

const titles = (backing: Backing, list: string) => list.split("; ").map((title) => [title, backing] as const);
const PORTFOLIOS =
  "interior; internal affairs; internal administration; home; trade; foreign trade; planning; housing; investment; public security; public works; regional development; social affairs; religious affairs; reconstruction; petroleum and mineral resources; water resources; armed forces; energy; economy; economic; finance; health; justice; transport; agriculture; culture; education; environment; labour; labor; industry; information; communications; infrastructure; migration; immigration; development; security; intelligence; security and intelligence; digital; climate; water; oil; petroleum; tourism; commerce; business; treasury; science; sports; europe; european affairs; diaspora; aviation; power; railways; cabinet".split(
    "; ",
  );
/** The single words of portfolios. */
export const PORTFOLIO_WORDS = new Set([
  ...PORTFOLIOS.flatMap((portfolio) => portfolio.split(" ")).filter((word) => word !== "and"),
  ..."international relations mining mines forestry fisheries youth family women innovation technology cooperation integration reform reforms heritage spatial urban rural public administration emergency situations ecology nature resources research higher labour pensions veterans demography".split(
    " ",
  ),
]);
/** Titles in lower case, with what has to stand with each. */
export const TITLES: ReadonlyMap<string, Backing> = new Map<string, Backing>([
  ...titles(
    "none",
    "deputy prime minister; vice prime minister; vice president; vice-president; deputy president; deputy premier; vice premier; vice chancellor; deputy foreign minister; deputy minister; vice foreign minister; vice minister; assistant foreign minister; deputy foreign secretary; deputy secretary of state; assistant secretary of state; undersecretary of state; under secretary of state; under-secretary-general; chief cabinet secretary; deputy chief cabinet secretary; state minister; state secretary; minister of state; permanent secretary; attorney general; army chief; presidential aide; presidential secretary; presidential adviser; presidential advisor; presidential envoy; special presidential envoy; federal councillor",
  ),
  ...PORTFOLIOS.flatMap((portfolio) =>
    [`${portfolio} minister`, `minister of ${portfolio}`, `minister for ${portfolio}`].map(
      (title) => [title, "none"] as const,
    ),
  ),
  ...PORTFOLIOS.map((portfolio) => [`${portfolio} secretary`, "none"] as const),
  ...["commerce", "treasury", "interior", "energy", "agriculture"].map(
    (portfolio) => [`secretary of ${portfolio}`, "none"] as const,
  ),
  ...titles(
    "state",
    "envoy; special envoy; special representative; ambassador; permanent representative; chargé d'affaires; charge d'affaires; consul general; negotiator; chief negotiator; mediator; coordinator; special coordinator; communications director",
  ),
  ...titles(
    "holder",
    "aide; adviser; advisor; chief of staff; press chief; communications chief; assistant; deputy chief of staff; national security aide",
  ),
  ...titles("institution", "director general; director-general; political director; department head; press chief"),
  ...titles("union", "commissioner"),
]);
/** No title has more words. */
export const MAX_TITLE_WORDS = 6;
