// These tables stand beside the segmenter and not in lib/resources: like the function words and stemmers of words.ts they are rules
// of languages, and everything that cuts a text into passages would have to be handed the data.

/**
 * Abbreviations after which a sentence goes on: ranks, titles, companies, months, addresses, and the common ones of the
 * languages that readouts are published in. Lower case, without the last dot.
 */
export const TITLE_ABBREVIATIONS = new Set(
  `adm amb assoc asst atty brig bros capt cf cmdr cmdt co col comdr corp cpl dept det dir dr e.g eds esq est fig fr fwd
  gen gov govt hon i.e inc insp jan feb mar apr jun jul aug sep sept oct nov dec lt ltd maj messrs min mlle mm mme mr mrs ms mt
  ofc pres prof pvt rep reps resp rev rt sec sen sens sgt sq sr st supt tel univ viz vs
  акад г гг ген гл др зам и.о им кв млн млрд напр обл пл пос пр проф просп р-н ред руб с-х св см ст стр т.е тов тыс ул чл эт
  вул м напр обл о-в р смт стор
  sn av doç öğr yrd müh ord alb tuğg korg org gnkur
  cən prof akad küç pr rəh
  բն պրոֆ դոկ
  ბ-ნი ქ-ნი აკად პროფ`.split(/\s+/),
);

/** Abbreviations that announce a number: "No. 5", "Art. 3", "п. 2". A break after them is real unless one follows. */
export const NUMBER_ABBREVIATIONS = new Set(
  `no nos nr art arts ch para paras p pp vol resol res sect № п пп ст гл`.split(/\s+/),
);

/**
 * Words that begin a sentence after "U.S." or an initial more often than they go on with a name. Capitalised, as they
 * would stand there.
 */
export const SENTENCE_STARTERS = new Set(
  `The A An He She They It We I You This That These Those There Their His Her Its Our My In On At To From With For By As After
  Before During While When If Both Also Additionally Further Furthermore Moreover However But And Or So Yet Then Thus Therefore
  Meanwhile Regarding Concerning According Finally Secondly First Second Third Such All Each Many Some Most No Not Now Today
  Yesterday Tomorrow Earlier Later Despite Although Since Until Under Over
  Он Она Они Оно Это Эти В На С По Мы Я И Но А Также Кроме`.split(/\s+/),
);
