/** Excel's error values, in the languages it is most often sold in. */
const ERROR_CELL =
  /^(?:#(?:NAME|VALUE|REF|DIV\/0|N\/A|NUM|NULL|WERT|BEZUG|ZAHL|NOM|VALEUR|NOMBRE|¡VALOR|ИМЯ|ЗНАЧ)[?!]?|#{3,})[?!]?$/iu;
/** The most characters of a cell in Excel, which silently cuts off the rest. */
const EXCEL_CELL_LENGTH = 32_767;

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/** Characters that Excel's own files write as "_x000D_" when they are converted to CSV. */
const ESCAPED: Readonly<Record<string, string>> = { "000d": "", "000a": "\n", "0009": "\t", "005f": "_" };

/**
 * Undoes what Excel does to a cell: "_x000D_" at line ends, and the formula that keeps a number as text.
 *
 * @example
 * readExcelCell("One._x000D_\nTwo."); //=> "One.\nTwo."
 * readExcelCell('="0042"'); //=> "0042"
 */
export const readExcelCell = (cell: string): string =>
  cell
    .replace(/^="([^"]*)"$/, "$1")
    .replace(/_x([0-9a-f]{4})_/gi, (written, code: string) => ESCAPED[code.toLowerCase()] ?? written);

const iso = (year: string, month: number | string, day: string) =>
  `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;

/**
 * Reads a day as spreadsheets write it: "02.01.2031", "2-Jan-2031", "2031-01-02 00:00:00", and "25/12/2031", which can only be one day.
 *
 * @returns ISO 8601; the unchanged cell if it is not such a day, or could be two
 * @example
 * readExcelDay("02.01.2031"); //=> "2031-01-02"
 * readExcelDay("01/02/2031"); //=> "01/02/2031"
 */
export function readExcelDay(cell: string): string {
  const written = cell.trim().replace(/^'/, "");
  const [, isoDay] = /^(\d{4}-\d{2}-\d{2})[ T]00:00(?::00(?:\.0+)?)?$/.exec(written) ?? [];
  if (isoDay) return isoDay;
  const [, early, slashMonth, slashDay] = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/.exec(written) ?? [];
  if (early) return iso(early, slashMonth!, slashDay!);
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?: 00:00(?::00)?)?$/.exec(written) ?? [];
  if (day) return iso(year!, month!, day);
  const [, named, name, inYear] = /^(\d{1,2})[- ]([A-Za-z]{3,9})[- ,]+(\d{4})$/.exec(written) ?? [];
  const place = name ? MONTHS.indexOf(name.slice(0, 3).toLowerCase()) : -1;
  if (named && place >= 0) return iso(inYear!, place + 1, named);
  const [, first, second, last] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(written) ?? [];
  if (first && (first === second || Number(first) > 12)) return iso(last!, second!, first);
  if (first && Number(second) > 12) return iso(last!, first, second!);
  return written;
}

/**
 * Why a cell is not what was typed: an error value, a day that became a number, an ambiguous day, a text that was cut.
 *
 * @param holds what its column contains
 * @returns a sentence; null if nothing is wrong
 * @example
 * excelFault("#NAME?", "text"); //=> "Excel wrote #NAME? in place of the text: …"
 */
export function excelFault(cell: string, holds: "day" | "text" | "other"): string | null {
  const written = cell.trim();
  if (ERROR_CELL.test(written))
    return `Excel wrote ${written.slice(0, 12)} in place of the ${holds === "day" ? "date" : "text"}: type it again as text.`;
  if (holds === "text" && cell.length === EXCEL_CELL_LENGTH)
    return "The text ends at 32,767 characters, where Excel cuts cells off: take it from its source again.";
  if (holds !== "day") return null;
  if (/^\d{5}(?:[.,]0+)?$/.test(written))
    return `The date ${written} is Excel’s number of a day: write it like 2024-04-03.`;
  if (/^\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2})$/.test(written))
    return `The date ${written} can be two days: write it like 2024-04-03.`;
  return null;
}
