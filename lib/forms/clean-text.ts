import { withoutPostMarks, withoutQuotedPost } from "./guess/post-text";

/** Kinds of residue in a pasted text. */
const CLEANINGS = [
  "quote-marks",
  "mail-headers",
  "signature",
  "quoted-post",
  "post-marks",
  "page-numbers",
  "running-heads",
  "hyphens",
  "wrapped-lines",
  "unseen",
] as const;
export type Cleaning = (typeof CLEANINGS)[number];

/** A cleaned text: a proposal that the analyst may decline. */
export interface CleanedText {
  text: string;
  /** What was removed or joined, in the order of CLEANINGS. */
  done: Cleaning[];
}

const STOP = /[.!?…:;。！？։۔؟।]["'”’»)\]]*$/u;
const BULLET = /^(?:[•◦▪‣·*–—-]\s|\(?(?:\d{1,2}|[a-zA-Z]|[ivxIVX]{1,4})[.)]\s)/;
const QUOTED = /^(?:>\s?)+/;
const HEADER =
  /^(?:from|sent|to|cc|bcc|date|subject|reply-to|von|gesendet|an|betreff|datum|de|envoyé|à|objet|para|asunto|enviado|от|кому|дата|тема)\s?:\s.+/i;
const FORWARD =
  /^[-_\s]*(?:original message|forwarded message|begin forwarded message|ursprüngliche nachricht|weitergeleitete nachricht|message d’origine|message transféré|пересылаемое сообщение|исходное сообщение)[-_\s:]*$/i;
const WROTE = /^(?:on .{6,80}wrote|am .{6,80}schrieb.*|le .{6,80}a écrit|el .{6,80}escribió|.{6,80}пишет)\s?:$/i;
const SIGNATURE = /^--\s?$|^sent from my \w+|^von meinem \w+ gesendet|^get outlook for/i;
const PAGE_NUMBER =
  /^(?:[-–—\s]*\d{1,3}[-–—\s]*|(?:page|p\.|seite|стр\.|página|sayfa|pagina|strona)\s*\d{1,4}(?:\s*(?:of|\/|von|de|из|di|z)\s*\d{1,4})?)$/iu;
/** A line that repeats on this many pages is not part of the text. */
const FEWEST_HEADS = 3;
const LONGEST_HEAD = 80;
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/g;
const LONGEST_WRAPPED = 110;
const SHORTEST_WRAPPED = 40;

type Step = (text: string) => string;

const withoutLines =
  (drops: (line: string, index: number, lines: readonly string[]) => boolean): Step =>
  (text) => {
    const lines = text.split("\n");
    return lines.filter((line, index) => !drops(line.trim(), index, lines)).join("\n");
  };

/** ">" before the lines of a mail that is answered. */
const unquote: Step = (text) => {
  const lines = text.split("\n");
  const quoted = lines.filter((line) => QUOTED.test(line)).length;
  return quoted >= 2 || quoted === lines.length ? lines.map((line) => line.replace(QUOTED, "")).join("\n") : text;
};

/** At least two consecutive headers, and the lines that announce a forwarded mail. */
const withoutHeaders: Step = withoutLines((line, index, lines) => {
  if (FORWARD.test(line) || WROTE.test(line)) return true;
  const isHeader = (at: number) => HEADER.test(lines[at]?.trim() ?? "");
  return isHeader(index) && (isHeader(index - 1) || isHeader(index + 1));
});

const withoutSignature: Step = (text) => {
  const lines = text.split("\n");
  const at = lines.findIndex((line) => SIGNATURE.test(line.trim()));
  return at > 0 && lines.length - at <= 12 ? lines.slice(0, at).join("\n") : text;
};

/** Numbers alone on their lines that count up like pages, with words between; and "Page 3 of 7". */
const withoutPageNumbers: Step = (text) => {
  const lines = text.split("\n").flatMap((line) => line.trim() || []);
  const pages = lines.filter((line) => PAGE_NUMBER.test(line));
  if (lines.some((line, i) => i > 0 && PAGE_NUMBER.test(line) && PAGE_NUMBER.test(lines[i - 1]!))) return text;
  const numbers = pages.map((line) => Number(/\d+/.exec(line)?.[0]));
  const areCounted = numbers.every((number, i) => i === 0 || number > numbers[i - 1]!);
  return areCounted ? withoutLines((line) => line !== "" && PAGE_NUMBER.test(line))(text) : text;
};

const withoutRunningHeads: Step = (text) => {
  const counts = new Map<string, number>();
  for (const line of text.split("\n").map((one) => one.trim().replace(/\d+/g, "#")))
    if (line !== "" && line.length <= LONGEST_HEAD && !STOP.test(line)) counts.set(line, (counts.get(line) ?? 0) + 1);
  return withoutLines((line) => (counts.get(line.replace(/\d+/g, "#")) ?? 0) >= FEWEST_HEADS && /\p{L}/u.test(line))(
    text,
  );
};

/** Beginnings of words that have a hyphen even inside a line: "high-level", "non-proliferation". */
const KEEPS_HYPHEN =
  /^(?:non|self|ex|vice|all|cross|well|long|short|high|low|far|wide|full|part|half|large|small|deep|counter|anti|pro|peace|so|old|new|ever|one|two|three|four|first|second|third|decision|law|rule|conflict|war|crisis|oil|gas|food|year|month|day)$/i;

/** Rejoins a word broken at the end of a line; a hyphen of its own stays. */
const joinHyphens: Step = (text) =>
  text.replace(
    /(\p{L}*\p{Ll}{2})([-‐\u00ad])[^\S\n]*\n[^\S\n]*(\p{Ll}{2,})/gu,
    (_, before: string, hyphen: string, after: string) => {
      const isOwn = hyphen !== "\u00ad" && (KEEPS_HYPHEN.test(before) || text.includes(`${before}-${after}`));
      return `${before}${isOwn ? "-" : ""}${after}`;
    },
  );

/** Line ends that no page width explains, and that break off inside a sentence. */
function isWrapped(run: readonly string[]): boolean {
  const width = Math.max(...run.map((line) => line.length));
  if (run.length < 3 || width > LONGEST_WRAPPED || width < SHORTEST_WRAPPED) return false;
  const isFull = run
    .slice(0, -1)
    .every((line, i) => line.length + 1 + run[i + 1]!.split(/\s/, 1)[0]!.length > width || STOP.test(line));
  return isFull && run.some((line, i) => i > 0 && (/^\p{Ll}/u.test(line) || /[.!?…]["”’»)]*\s+\S/.test(line)));
}

const joinLines: Step = (text) =>
  text
    .split(/\n[^\S\n]*\n/)
    .map((paragraph) => {
      const run = paragraph.split("\n").map((line) => line.trim());
      if (!isWrapped(run)) return paragraph;
      return run.reduce((joined, line) => (BULLET.test(line) ? `${joined}\n${line}` : `${joined} ${line}`));
    })
    .join("\n\n");

const withoutUnseen: Step = (text) => text.replace(UNSEEN, "");

const STEPS: Readonly<Record<Cleaning, Step>> = {
  "quote-marks": unquote,
  "mail-headers": withoutHeaders,
  signature: withoutSignature,
  "quoted-post": withoutQuotedPost,
  "post-marks": withoutPostMarks,
  "page-numbers": withoutPageNumbers,
  "running-heads": withoutRunningHeads,
  hyphens: joinHyphens,
  "wrapped-lines": joinLines,
  unseen: withoutUnseen,
};

/**
 * Proposes a text without the residue of a mail, a PDF, a wire service or a post. Nothing is changed: the analyst sees the proposal, and
 * accepts or declines it. Takes linear time.
 *
 * @returns null if there is nothing to clean, or nothing would be left
 * @example
 * proposeCleaning("> They met.\n> They left.")?.text; //=> "They met.\nThey left."
 * proposeCleaning("They met."); //=> null
 */
export function proposeCleaning(given: string): CleanedText | null {
  const done: Cleaning[] = [];
  let text = given.replace(/\r\n?/g, "\n");
  for (const step of CLEANINGS) {
    const next = STEPS[step](text);
    if (next === text) continue;
    done.push(step);
    text = next;
  }
  const cleaned = text.replace(/\n{3,}/g, "\n\n").trim();
  return done.length > 0 && cleaned !== "" ? { text: cleaned, done } : null;
}

/**
 * A text without residue of where it was pasted from.
 *
 * @example
 * cleanText("> They met.\n> They left."); //=> "They met.\nThey left."
 */
export const cleanText = (text: string): string => proposeCleaning(text)?.text ?? text;
