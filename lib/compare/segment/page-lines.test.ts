import { describe, expect, it } from "vitest";
import { loadResources } from "../../resources/load";
import { pageLineKind } from "./page-lines";

const kindOf = (words: string, isAbove = false) => pageLineKind(words, isAbove, loadResources());

describe("pageLineKind", () => {
  it.each([
    "/END/",
    "ENDS",
    "-END-",
    "*** Ends ***",
    "No: 34",
    "No. 34/2026",
    "PR 112/26",
    "SG/SM/22045",
    "Press release no. 12",
    "PR. NO. 214/2026",
    "PRESS RELEASE NO. 2026/114",
    "FOR IMMEDIATE RELEASE",
    "Embargoed until 5 March 2026, 18:00 GMT",
    "Notes to editors:",
    "COMUNICADO DE PRENSA 112/26",
    "Comunicado N.º 45",
    "Para su difusión inmediata",
    "COMMUNIQUÉ DE PRESSE N° 12",
    "Pour diffusion immédiate",
    "Fin du communiqué",
    "PRESSEMITTEILUNG Nr. 12/2026",
    "ENDE",
    "Es gilt das gesprochene Wort.",
    "ПРЕСС-РЕЛИЗ № 12",
    "№ 445-05-03-2026",
    "КОНЕЦ",
    "Сообщение для СМИ",
    "ПРЕСРЕЛІЗ № 12",
    "Для негайного оприлюднення",
    "BASIN AÇIKLAMASI",
    "Basın Bülteni No. 12",
    "№ 34/26, MƏTBUAT MƏLUMATI",
    "No:34/26, Xarici İşlər Nazirliyinin Mətbuat xidməti idarəsinin məlumatı",
    "新闻稿第12号",
    "（完）",
    "供即时发布",
    "بيان صحفي رقم 12",
    "للنشر الفوري",
    "انتهى",
    "報道発表 第12号",
    "（了）",
    "보도자료",
    "Comunicato stampa n. 12",
    "Nota à imprensa nº 12",
    "Распечатать",
    "Statement 45/26",
    "Boletín informativo N° 234/2026",
    "(FIN/2026)",
    "More information: www.mfa.example",
    "Текст сообщения",
    "Spokesperson's Office",
    "来源：外交部",
    "Источник: сайт министерства",
    "Contact presse : Anne Moreau, 01 23 45",
  ])("knows what kind of page it is, its number and its end, in many languages: %s", (words) => {
    expect(kindOf(words)).toBe("page");
  });

  it.each([
    "Published 5 March 2026",
    "Updated: 5 March 2026, 14:30",
    "Last updated on Thursday, 5 March 2026 at 2:30 p.m.",
    "Publicado el 5 de marzo de 2026",
    "Actualizado: 5 de marzo de 2026, 14:30",
    "Mis à jour le 5 mars 2026 à 14h30",
    "Veröffentlicht am 5. März 2026",
    "Stand: 05.03.2026, 14:30 Uhr",
    "Опубликовано: 5 марта 2026 года, 14:30",
    "Опубліковано 5 березня 2026 року, 14:30",
    "Yayınlanma tarihi: 5 Mart 2026",
    "Dərc olunub: 5 mart 2026",
    "发布时间：2026-03-05 14:30",
    "نُشر في: 5 مارس 2026",
    "٥ مارس ٢٠٢٦",
    "令和8年3月5日",
    "2026년 3월 5일",
  ])("knows when it was published: %s", (words) => {
    expect(kindOf(words)).toBe("dateline");
  });

  it("takes a place or an office for part of a line above the text, but not below it", () => {
    expect(kindOf("Madrid, 5 de marzo de 2026", true)).toBe("dateline");
    expect(kindOf("Berlin, den 5. März 2026", true)).toBe("dateline");
    expect(kindOf("No: 34, 5 Mart 2026, Dışişleri Bakanlığı Basın Açıklaması", true)).toBe("dateline");
    expect(kindOf("Velmora, Press release no. 12", true)).toBe("page");
    expect(kindOf("Madrid, 5 de marzo de 2026")).toBeNull();
  });

  it.each([
    "France recorded 4 cases for the first time since September 2022.",
    "France 4 for the first time since September 2022",
    "France 4 cases 2022",
    "Velmora 5 March 2026 ceasefire",
    "No 34 prisoners were released.",
    "The end of the war",
    "Ende des Krieges gefordert",
    "Press release of 4 prisoners demanded",
    "Published figures show growth",
    "Пресс-релиз: МИД осудил нападение",
    "МИД осудил нападение 5 марта 2026 года",
    "新闻发布自由得到讨论",
    "They agreed on 5 March 2026.",
    "Resolution 1701",
    "Agreement No. 34",
    "Statement",
    "Declaración",
    "Statement welcomed by 45 states",
    "Son görüşmeler ele alındı",
    "End the war",
    "",
  ])("takes a line that says something for none: %s", (words) => {
    expect(kindOf(words, true)).toBeNull();
  });

  it.each([
    "Skip to main content | Screen Reader Access",
    "An official website of the United States government Here’s how you know",
    "Home » Media Center » Press Releases",
    "Visitors: 18,223,441",
    "Terms of Use | Privacy Policy",
    "All rights reserved.",
    "Aller au contenu principal",
    "Inicio > Comunicados de prensa",
    "Pular para o conteúdo",
    "Zum Inhalt springen",
    "Ana içeriğe atla",
    "Перейти к основному содержанию",
    "انتقل إلى المحتوى الرئيسي",
    "首页 > 新闻稿",
  ])("knows what surrounds every page of a site: %s", (line) => expect(kindOf(line)).toBe("page"));

  it.each([
    "They called on the media to follow the talks",
    "Visitors from both countries need no visa",
    "The minister returned home",
    "He skipped the main content of the agreement",
    "Los refugiados volverán a su lugar de inicio",
    "Главная тема переговоров — безопасность",
  ])("leaves what says something: %s", (line) => expect(kindOf(line, true)).toBeNull());
});
