import { foldWords, type FoldedWord } from "./words";

const stemsOf = (words: string, language = "en"): Set<string> =>
  new Set(foldWords(words, { start: 0, end: words.length }, language).map(({ stem }) => stem));

/**
 * Titles, parties and times; stock words of readouts, which any two points may share; and verbs that only introduce the words after
 * them. Of gold passages whose best match is a low one that rests on these alone, hardly any has a counterpart. "Discuss" is not among
 * them, because two passages that list topics often share nothing else.
 */
const PLAIN_STEMS =
  stemsOf(`president presidency secretary prime minister ministerial vice chancellor premier speaker head leader party side
  country nation today day week month year time soon recent issue question matter topic way effort new good very great long longer
  important importance just first respecting
  share commitment committed support supportive cooperation partner partnership ally alliance relation relationship strengthen strong
  stronger close continue further deepen enhance expand promote develop progress strategic constructive positive stability stable
  friendship friendly agree work thank welcome mutual bilateral global regional international region world future forward full
  express note stress emphasize emphasise emphasis underscore underline reiterate affirm reaffirm highlight raise mention convey tell
  told add acknowledge
  adhere adherence abide comply compliance fulfil fulfill`);
/** Words that have the stem of "important" but are about trade. */
const TELLING_ALL_THE_SAME = /^import(?:s|ed|ing|ers?)?$/;

/** The same for other languages, whose frequent words are not in the background counts. */
const PLAIN_STEMS_OF: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    fr: `président présidente présidence ministre ministériel premier première vice chancelier chef dirigeant gouvernement état
      république roi majesté excellence partie côté pays nation jour semaine mois an année temps récent question sujet point moyen nouveau
      nouvelle bon grand important importance deux trois également notamment particulier cadre ensemble prochain prochaine étranger
      étrangère affaires coopération partenaire partenariat alliance relation relations renforcer renforcement renforcé fort étroit étroite
      poursuivre poursuite approfondir promouvoir développer développement progrès stratégique constructif positif stable stabilité amitié
      ami convenir convenu convenus travail travailler travaux remercier remercié saluer salué mutuel bilatéral bilatérale mondial régional
      régionale international internationale région monde avenir exprimer exprimé noter souligner souligné insister réitérer réitéré
      réaffirmer réaffirmé rappeler rappelé évoquer évoqué indiquer transmettre ajouter engagement soutien soutenir appui homologue
      entretien entretenir entretenu échange échanger échangé téléphonique téléphone rôle volonté situation féliciter félicités`,
    es: `presidente presidenta presidencia ministro ministra ministerial canciller cancilleres cancillería vice primer jefe líder mandatario gobierno
      estado república parte país nación hoy día semana mes año tiempo reciente cuestión tema asunto manera nuevo nueva bueno gran grande
      importante importancia dos ambos ambas asimismo también además marco conjunto próximo próxima exterior asuntos relación cooperación
      socio alianza fortalecer fortalecimiento estrecho continuar profundizar ampliar promover desarrollar desarrollo avanzar avance progreso
      estratégico constructivo positivo estable estabilidad amistad amigo trabajo trabajar agradecer agradeció bienvenida mutuo bilateral
      global regional internacional región mundo futuro expresar expresó destacar destacó destacaron subrayar subrayó enfatizar reiterar
      reiteró reafirmar reafirmó recordar recordó mencionar abordar abordaron transmitir añadir compromiso apoyo apoyar homólogo homóloga
      conversación conversar telefónica llamada papel situación acordar acordado acordaron`,
    pt: `presidente presidência ministro ministra chanceler vice primeiro chefe líder mandatário governo estado república parte país nação
      hoje dia semana mês ano tempo recente questão tema assunto maneira novo nova bom grande importante importância dois ambos também além
      marco conjunto próximo próxima exterior exteriores assuntos relação relações cooperação parceiro parceria aliança fortalecer
      fortalecimento estreito continuar aprofundar ampliar promover desenvolver desenvolvimento avançar avanço progresso estratégico
      construtivo positivo estável estabilidade amizade amigo trabalho trabalhar agradecer agradeceu mútuo bilateral global regional
      internacional região mundo futuro expressar expressou destacar destacou ressaltar sublinhar enfatizar reiterar reiterou reafirmar
      reafirmou recordar mencionar abordar transmitir compromisso apoio apoiar homólogo conversa conversar telefônica telefónica telefonema
      papel situação concordar concordaram`,
    de: `präsident präsidentin bundespräsident minister ministerin außenminister außenministerin bundeskanzler kanzler premierminister
      ministerpräsident vize chef regierung bundesregierung staat republik seite seiten land länder nation heute tag woche monat jahr zeit
      frage thema weg neu neue gut groß wichtig bedeutung zwei beide auch zudem ferner rahmen nächste auswärtig zusammenarbeit partner
      partnerschaft bündnis beziehung beziehungen stärken stärkung stark eng fortsetzen vertiefen ausbauen fördern entwickeln entwicklung
      fortschritt strategisch konstruktiv positiv stabil stabilität freundschaft freund arbeit arbeiten danken dankte begrüßen begrüßte
      begrüßten gegenseitig bilateral bilaterale global regional regionale international internationale region welt zukunft betonen betonte
      betonten unterstreichen unterstrich bekräftigen bekräftigte hervorheben erinnern erwähnen hinzufügen verpflichtung unterstützung
      unterstützen amtskollege amtskollegin gespräch sprechen sprach telefonat telefonisch rolle lage vereinbaren vereinbarten`,
    ru: `президент президентский министр премьер канцлер глава руководитель лидер правительство государство республика сторона стороны
      страна страны нация сегодня день неделя месяц год время недавний вопрос тема путь новый новая хороший большой великий важный важность
      первый два оба также рамки совместный следующий иностранный дела сотрудничество партнёр партнер партнёрство партнерство союз отношение
      отношения укрепить укрепление тесный продолжить продолжение углубление расширение развитие развивать прогресс стратегический
      конструктивный положительный стабильный стабильность дружба друг работа работать поблагодарил приветствовал взаимный двусторонний
      двустороннее двусторонних глобальный региональный международный регион будущее выразил отметил отмечено подчеркнул подчёркнуто
      подтвердил напомнил упомянул рассказал добавил приверженность поддержка поддержать коллега разговор беседа телефонный роль договорились
      условлено обсудили обсуждены актуальный ситуация`,
  }).map(([language, words]) => [language, stemsOf(words, language)]),
);

/**
 * Whether a word is a stock word of readouts, which cannot support a low match.
 *
 * @param language of the word, BCP 47, primary
 * @example
 * words.filter((word) => isPlain(word, "en")).map(({ fold }) => fold); //=> ["secretary", "reaffirmed"], for "The Secretary reaffirmed the embargo."
 */
export const isPlain = ({ fold, stem }: FoldedWord, language: string): boolean =>
  language === "en"
    ? PLAIN_STEMS.has(stem) && !TELLING_ALL_THE_SAME.test(fold)
    : (PLAIN_STEMS_OF.get(language)?.has(stem) ?? false);
