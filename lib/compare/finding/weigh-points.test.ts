import { describe, expect, it } from "vitest";
import { loadResources } from "../../resources/load";
import { formPattern } from "./act-patterns";
import { segmentText } from "../segment/segment";
import { weighPoints } from "./weigh-points";

const textOf = (text: string, language = "en") => ({ text, language, passages: segmentText(text, language) });
const weigh = (left: string, right = "They met.") =>
  weighPoints({ left: textOf(left), right: textOf(right) }, loadResources());

describe("formPattern", () => {
  const finds = (form: string, text: string) => new RegExp(formPattern(form), "u").test(text.toLowerCase());
  it("folds inflection, considers function words and bridges gaps", () => {
    expect(finds("call for", "She called for restraint.")).toBe(true);
    expect(finds("call for", "The call dealt with trade.")).toBe(false);
    expect(finds("hold .. accountable", "holding all those in power accountable")).toBe(true);
  });

  it("takes the forms of other languages as they are written, with a star for any ending", () => {
    const inFrench = (form: string, text: string) => new RegExp(formPattern(form, "fr"), "u").test(text);
    expect(inFrench("condamn*", "ils ont condamné l’attaque")).toBe(true);
    expect(inFrench("coup d'état", "le coup d’état en ostanie")).toBe(true);
    expect(inFrench("cessez le feu", "un cessez-le-feu immédiat")).toBe(true);
    expect(inFrench("appelé à", "un appel téléphonique à lund")).toBe(false);
  });
});

describe("weighPoints", () => {
  const DEMAND = "She urged the release of those who were unjustly detained.";
  const COURTESY = "She thanked the host for the warm welcome and the long friendship.";

  it("weighs an act with consequence more than a courtesy of the same length", () => {
    const { left } = weigh(`${COURTESY} ${DEMAND}`);
    expect(left[1]!.weight).toBeGreaterThan(left[0]!.weight + 1);
  });

  it.each([
    ["She voiced the rejection of any displacement.", "She voiced the beauty of the harbour."],
    ["He pressed for the reopening of the crossing.", "He asked about the opening of the harbour."],
    ["She raised the case of a political prisoner.", "She named the beauty of a public harbour."],
    ["He said that the ambassador was summoned.", "He said that the ambassador was there."],
  ])("weighs “%s” more than “%s”", (act, none) => {
    expect(weigh(act).left[0]!.weight).toBeGreaterThan(weigh(none).left[0]!.weight + 1);
  });

  /** A passage in a text of ten, because in a short text each passage weighs more. */
  const oneOfTen = (text: string, language: string) => ({
    text,
    language,
    passages: Array.from({ length: 10 }, (_, i) => ({ start: 0, end: i === 0 ? text.length : 0 })),
  });

  it.each([
    ["fr", "Il a exigé la libération immédiate des otages.", "Il a évoqué la beauté du port avec son hôte."],
    ["fr", "ILS ONT EXIGÉ LA REPRISE.", "ILS ONT ÉVOQUÉ LE PORT."],
    [
      "es",
      "La ministra rechazó las sanciones contra el puerto.",
      "La ministra describió la belleza de la costa del puerto.",
    ],
    ["pt", "O ministro exigiu o fim do cerco.", "O ministro descreveu o porto."],
    [
      "de",
      "Die Ministerin lehnte eine Annexion ab und warnte davor.",
      "Die Ministerin beschrieb den schönen Hafen am Meer.",
    ],
    [
      "ru",
      "Министр осудил теракт в порту и потребовал расследования.",
      "Министр описал красоту порта и рассказал о городе.",
    ],
  ])("finds acts in other languages, too (%s): “%s” weighs more than “%s”", (language, act, none) => {
    const weighed = weighPoints({ left: oneOfTen(act, language), right: oneOfTen(none, language) }, loadResources());
    expect(weighed.left[0]!.weight).toBeGreaterThan(weighed.right[0]!.weight + 0.4);
  });

  it.each([
    ["fr", "Ils sont convenus de rester en contact."],
    ["es", "Acordaron mantener el contacto."],
    ["pt", "Os ministros concordaram em manter contato."],
    ["de", "Sie vereinbarten, in engem Kontakt zu bleiben."],
    ["ru", "Условлено продолжить контакты."],
  ])("is not led by the promise to stay in contact (%s): “%s”", (language, words) => {
    const [weighed] = weighPoints(
      { left: oneOfTen(words, language), right: textOf("…", language) },
      loadResources(),
    ).left;
    expect(weighed!.weight).toBeLessThan(-1);
  });

  it("does not take nouns for names in German", () => {
    const { left } = weighPoints(
      { left: textOf("Er sprach über Handel, Kultur und Verkehr.", "de"), right: textOf("Ende.", "de") },
      loadResources(),
    );
    expect(left[0]!.marks).toEqual([]);
  });

  it("takes the promise to stay in contact for a formula", () => {
    expect(weigh("They agreed to stay in touch and to continue working closely.").left[0]!.isFormula).toBe(true);
  });

  it("recognises mere courtesy", () => {
    expect(weigh(`${COURTESY} ${DEMAND}`).left.map(({ isFormula }) => isFormula)).toEqual([true, false]);
  });

  it("marks where the act is named", () => {
    const { marks } = weigh(DEMAND).left[0]!;
    expect(marks.map(({ start, end }) => DEMAND.slice(start, end))).toContain("urged");
  });

  it("counts a name that the other text has as nothing new", () => {
    const passage = "They spoke of the harbour of Ostania.";
    const [alone, shared] = [weigh(passage), weigh(passage, "Ostania was named.")];
    expect(alone.left[0]!.weight).toBeGreaterThan(shared.left[0]!.weight);
  });

  it("swaps its answer if the texts are swapped", () => {
    const [there, back] = [weigh(DEMAND, COURTESY), weigh(COURTESY, DEMAND)];
    expect(back).toEqual({ left: there.right, right: there.left });
  });

  it("has no weights for a text without passages", () => {
    expect(weigh("", "").left).toEqual([]);
  });
});
