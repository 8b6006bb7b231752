import { describe, expect, it } from "vitest";
import { readReply } from "./read-reply";

const LINK = { left: "L1", right: "R1", label: "same", leftWords: "a", rightWords: "b", differs: null };
const JSON_REPLY = JSON.stringify({ links: [LINK], boilerplate: ["R9"], gist: [{ passage: "R1", english: "A." }] });

describe("readReply", () => {
  it.each([
    ["bare", JSON_REPLY],
    ["in a code fence", `Here is the answer:\n\`\`\`json\n${JSON_REPLY}\n\`\`\`\nHope {this} helps!`],
    ["after other braces", `The set {L1, R1} is empty. {"a":1} ${JSON_REPLY}`],
    ["after thoughts", `<think>{"links":[]}</think>\n${JSON_REPLY}`],
    ["within another object", `{"result":${JSON_REPLY}}`],
    ["with commas too many", JSON_REPLY.replace("]}", ",]}").replace("}]", "},\n]")],
    ["with a line break in a string", JSON_REPLY.replace('"a"', '"a\nb,]"')],
    ["with braces in strings", JSON_REPLY.replace('"a"', '"a } \\" {"')],
  ])("reads a reply %s", (_, text) => {
    expect(readReply(text)).toMatchObject({ links: [{ left: "L1" }], boilerplate: ["R9"] });
  });

  it("reads what models write in place of what they were asked for", () => {
    const reply = readReply('{"links":[],"boilerplate":[" r9 ",7,null],"gist":{"r1":"A.","R2":3}}');
    expect(reply).toEqual({ links: [], boilerplate: ["R9"], gist: [{ passage: "R1", english: "A." }] });
    expect(readReply('{"links":[{}],"boilerplate":"none"}')).toEqual({ links: [{}], boilerplate: [], gist: [] });
  });

  it.each([
    ["nothing", ""],
    ["half an object", JSON_REPLY.slice(0, -20)],
    ["an object of another kind", '{"answer":42}'],
    ["links that are no list", '{"links":"L1-R1"}'],
    ["prose", "I cannot help with that."],
    ["many braces", "{".repeat(200_000)],
    ["many objects", "{}".repeat(200_000)],
  ])("does not read %s", (_, text) => {
    expect(readReply(text)).toBeNull();
  });
});
