import { describe, expect, it } from "vitest";
import { excelFault, readExcelCell, readExcelDay } from "./excel";
import { readLibrary } from "./read-library";

const NAMES =
  "call,title,callKind,date,party1,party1Name,party1Adjective,principal1,party2,party2Name,party2Adjective,principal2,issuer,issuerName,issuerKind,issuerParty,readoutKind,extent,language,text";
const row = (date: string, text = "They spoke.") =>
  `c1,Ana and Jaan,phone-call,${date},velmora,Velmora,Velmoran,Ana Marenov,ostania,Ostania,Ostanian,Jaan Ilves,velmora-mfa,Ministry,foreign-ministry,velmora,official-statement,full,en,${text}`;

function read(file: string | Uint8Array) {
  const answer = readLibrary(typeof file === "string" ? new TextEncoder().encode(file) : file, "csv");
  const isRead = "library" in answer;
  const { shown, total } = isRead ? answer.report(answer.faults) : answer;
  const [call] = isRead ? answer.library.calls : [];
  return {
    messages: shown.map(({ message }) => message),
    total,
    date: call?.date,
    text: call?.readouts[0]?.revisions[0]?.text,
  };
}
const utf16 = (text: string, swap: boolean) => {
  const bytes = new Uint8Array(Buffer.from(text, "utf16le"));
  return swap ? new Uint8Array(Buffer.from(bytes).swap16()) : bytes;
};

describe("readLibrary reads what Excel makes of a file", () => {
  it.each([
    ["sep=;", `sep=;\r\n${NAMES.replaceAll(",", ";")}\r\n${row("2031-01-02").replaceAll(",", ";")}\r\n`],
    ["sep= with a tab", `sep=\t\n${NAMES.replaceAll(",", "\t")}\n${row("2031-01-02").replaceAll(",", "\t")}`],
    ["a mark and sep=", `\ufeffsep=;\r\n${NAMES.replaceAll(",", ";")}\r\n${row("2031-01-02").replaceAll(",", ";")}`],
    ["the mark by which old programs end a file", `${NAMES}\n${row("2031-01-02")}\n\u001a`],
    ["a quoted sep=", `"sep=,"\n${NAMES}\n${row("2031-01-02")}`],
    ["columns without a name", `${NAMES},Column1,Spalte2\n${row("2031-01-02")},,`],
    ["a German day", `${NAMES}\n${row("02.01.2031")}`],
    ["a day with a clock", `${NAMES}\n${row("2031-01-02 00:00:00")}`],
    ["a named month", `${NAMES}\n${row("2-Jan-2031")}`],
    ["UTF-16 without a mark", utf16(`${NAMES}\r\n${row("2031-01-02")}`, false)],
    ["UTF-16 without a mark, the other way round", utf16(`${NAMES}\r\n${row("2031-01-02")}`, true)],
    ["escaped line ends", `${NAMES}\n${row("2031-01-02", '"They spoke._x000D_"')}`],
  ])("%s", (_, file) =>
    expect(read(file)).toEqual({ messages: [], total: 0, date: "2031-01-02", text: "They spoke." }),
  );

  it.each([
    ["01/02/2031", "can be two days"],
    ["47850", "Excel’s number of a day"],
    ["########", "Excel wrote"],
    ["32.13.2031", "no such date"],
    ["soon", "must read like"],
  ])("gives one reason for the date %s", (date, reason) => {
    const { messages, total } = read(`${NAMES}\n${row(date)}`);
    expect(total).toBe(1);
    expect(messages[0]).toContain(reason);
  });

  it("says that a text was cut, or is none", () => {
    expect(read(`${NAMES}\n${row("2031-01-02", "#NAME?")}`).messages[0]).toContain("#NAME?");
    expect(read(`${NAMES}\n${row("2031-01-02", "a".repeat(32_767))}`).messages[0]).toContain("32,767");
  });

  it.each([
    [[0x50, 0x4b, 0x03, 0x04, 0, 0], ".xlsx"],
    [[0xd0, 0xcf, 0x11, 0xe0, 0, 0], ".xls"],
  ])("names a workbook %#", (bytes, what) => expect(read(new Uint8Array(bytes)).messages[0]).toContain(what));
});

describe("readExcelDay", () => {
  it.each([
    ["25/12/2031", "2031-12-25"],
    ["12/25/2031", "2031-12-25"],
    ["2031/1/2", "2031-01-02"],
    ["'2031-01-02", "2031-01-02"],
    ["2031-01", "2031-01"],
    ["1/2/2031", "1/2/2031"],
  ])("%s", (cell, day) => expect(readExcelDay(cell)).toBe(day));
});

describe("readExcelCell and excelFault", () => {
  it("undo what a cell was escaped with", () => {
    expect(readExcelCell('="0042"')).toBe("0042");
    expect(readExcelCell("a_x005F_b_x000D_\nc")).toBe("a_b\nc");
    expect(readExcelCell("snake_xylo_x")).toBe("snake_xylo_x");
  });

  it("find nothing in an ordinary cell", () => {
    expect(excelFault("#RussiaChina", "text")).toBeNull();
    expect(excelFault("2031-01-02", "day")).toBeNull();
  });
});
