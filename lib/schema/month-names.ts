/** Languages in which governments and newsrooms write dates. */
const LANGUAGES =
  "en ar az be bg bn bs cs da de el es et fa fi fr hi hr hu hy id it ja ka kk ko lt lv mk ms nb nl pl pt ro ru sk sl sq sr sv th tr uk ur uz vi zh".split(
    " ",
  );

const WIDTHS = ["long", "short"] as const;

/**
 * A name in the form in which it is looked up: lower case, without an abbreviation's dot.
 *
 * @example
 * foldMonthName("Sept."); //=> "sept"
 */
export const foldMonthName = (name: string): string => name.normalize("NFKC").toLowerCase().replace(/\./g, "").trim();

const formats = (language: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(language, { calendar: "gregory", numberingSystem: "latn", timeZone: "UTC", ...options });

/** The names of a date's part in one language: alone, and in the form used beside a day ("апреля"). */
function namesIn(language: string, part: "month" | "weekday", dates: Date[]): string[][] {
  const makers = WIDTHS.flatMap((width) => [
    formats(language, { [part]: width }),
    formats(language, { day: "numeric", month: "long", [part]: width }),
  ]);
  const nameOf = (maker: Intl.DateTimeFormat, date: Date) =>
    foldMonthName(maker.formatToParts(date).find(({ type }) => type === part)?.value ?? "");
  return dates.map((date) => makers.map((maker) => nameOf(maker, date)));
}

/** Only words: Chinese and Japanese name months by their numbers. */
const isWord = (name: string) => /^\p{L}[\p{L}\p{M}'’-]*$/u.test(name);

/** Twelve days, one a month, and the seven of a week. */
const MONTH_DAYS = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2024, month, 15)));
const WEEK_DAYS = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2024, 3, 1 + day)));

interface DateNames {
  /** The months, from 1, that a name stands for: "listopad" is October in Zagreb and November in Prague. */
  months: ReadonlyMap<string, readonly number[]>;
  weekdays: ReadonlySet<string>;
}

function readNames(): DateNames {
  const months = new Map<string, number[]>([["sept", [9]]]);
  const english = new Set<string>();
  const weekdays = new Set<string>();
  for (const language of LANGUAGES) {
    namesIn(language, "month", MONTH_DAYS).forEach((named, index) => {
      for (const name of named) {
        if (language === "en") english.add(name);
        else if (english.has(name) || !isWord(name)) continue;
        months.set(name, [...new Set([...(months.get(name) ?? []), index + 1])]);
      }
    });
    for (const name of namesIn(language, "weekday", WEEK_DAYS).flat()) weekdays.add(name);
  }
  for (const name of months.keys()) weekdays.delete(name);
  return { months, weekdays };
}

let names: DateNames | undefined;

/**
 * Names of months and weekdays in the languages of readouts, from Intl; built when first needed (some hundred formats). A month named in
 * English always wins over another language's.
 *
 * @example
 * dateNames().months.get("avril"); //=> [4]
 */
export const dateNames = (): DateNames => (names ??= readNames());
