import { describe, expect, it } from "vitest";
import { isSpreadsheet } from "./is-spreadsheet";
import { COLUMNS } from "./columns";

const TEXT = "The ministers met in Lom.\n\nThey agreed to meet again, and to open the ferry.";

describe("isSpreadsheet", () => {
  it.each([
    ["all columns of a library", `${COLUMNS.map(({ name }) => name).join(",")}\nc1,A call,phone`],
    ["a library with a text of several lines", `call,date,issuer,text\nc1,2031-01-02,mfa,"${TEXT}"`],
    ["semicolons", "Call;Date;Call kind;Text\nc1;02.01.2031;phone;They met."],
    ["Excel’s first line", "sep=;\ncall;date;title\nc1;2031-01-02;A call"],
    ["a copy of cells", "call\tdate\ttext\nc1\t2031-01-02\tThey met, and talked."],
    ["other columns", "Country,Minister,Day\nVelmora,Ilves,Monday\nOstania,Marenov,Tuesday"],
    ["other columns with prose in them", `Side\tDay\tWords\nVelmora\tMonday\t"${TEXT}"\nOstania\tTuesday\tThey met.`],
    ["quoted commas", 'Side,Day,Words\nVelmora,Monday,"They met, and left."\nOstania,Tuesday,"They left, too."'],
    ["line ends of Windows", "Side,Day,Place\r\nVelmora,Monday,Lom\r\nOstania,Tuesday,Tarn\r\n"],
  ])("is true of %s", (_, text) => expect(isSpreadsheet(text)).toBe(true));

  it.each([
    ["prose", TEXT],
    [
      "prose with as many commas in each line",
      "They met, they talked, they left.\nHe came, he saw, he left.\nShe rose, she spoke, she sat.",
    ],
    ["such lines without stops", "Jan Ilves, Minister, Velmora\nJo Marenov, Minister, Ostania\nAnn Mfano, Envoy, Lom"],
    ["commas without spaces", "They met,talked,left.\nHe came,saw,left.\nShe rose,spoke,sat."],
    ["a list with semicolons", "The sides agreed on:\n1. trade; 2. energy; 3. visas;\n4. ferries; 5. ports; 6. fish."],
    ["a list of lines", "Trade\nEnergy\nVisas\nFerries"],
    [
      "a table in a text",
      `The ministers agreed on prices.\n\nGood\tUnit\tPrice\nGas\tton\t30\nOil\tton\t40\n\n${TEXT}`,
    ],
    ["a table before a text", `Good\tUnit\tPrice\nGas\tton\t30\nOil\tton\t40\n\n${TEXT}`],
    ["two columns", "10:00\tMeeting\n11:00\tLunch\n12:00\tDeparture"],
    ["a line of names", "call,date,text"],
    ["numbers", "They paid 3,500,000 crowns.\nThey paid 4,500,000 crowns.\nThey paid 5,500,000 crowns."],
    [
      "quotation marks",
      'He said: "we agree, and we sign".\nShe said, "no, not yet", and left.\nThey left, he said, "soon".',
    ],
    ["Chinese", "双方讨论了贸易，能源，运输。\n双方同意，将，再次会晤。\n会谈，友好，务实。"],
    ["nothing", ""],
  ])("is false of %s", (_, text) => expect(isSpreadsheet(text)).toBe(false));
});
