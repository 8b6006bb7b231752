import { expect, it } from "vitest";
import { directoryOf } from "../../article/offices";
import { loadResources } from "../../resources/load";
import { partiesNamedIn } from "./local-names";

const directory = directoryOf(loadResources());

it.each([
  ["pt", "O presidente dos Estados Unidos ligou ao presidente do Brasil.", ["Brazil", "United States"]],
  ["tr", "Cumhurbaşkanı, ABD Başkanı ile Brezilya'nın tutumunu görüştü.", ["Brazil", "United States"]],
  ["ru", "Состоялся разговор с Президентом Бразилии; о США речи не было.", ["Brazil", "United States"]],
  ["zh", "外交部长同巴西外长通电话。", ["Brazil"]],
  ["fr", "Le Niger et le Nigéria ont ouvert la frontière.", ["Niger", "Nigeria"]],
  ["fr", "Le président du Nigéria s'est entretenu avec le Premier ministre.", ["Nigeria"]],
  ["uk", "Він говорив із Сирілом про допомогу Сирії.", ["Syria"]],
  ["uk", "Президент говорив із Сирілом.", []],
  ["hu", "A miniszter telefonon egyeztetett az orosz külügyminiszterrel.", ["Russia"]],
  ["de", "Der Kanzler hat telefoniert.", []],
])("In %s, “%s” names its countries", (language, text, names) => {
  const named = partiesNamedIn(text, language, directory).map(({ name }) => name);
  expect(named.toSorted()).toEqual(names);
});
