import { z } from "zod";

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const text = z.string().min(1);
const list = z.array(text).default([]);
/** The primary subtag of BCP 47. */
const language = z.string().regex(/^[a-z]{2,3}$/);

const named = z.strictObject({ id, prefLabel: text, altLabels: list });

/** The order in which pages list the topics. */
export const lexiconIndex = z.strictObject({ topics: z.array(id) });

export const topic = z.strictObject({
  id,
  prefLabel: text,
  hints: list,
  concepts: z.array(z.strictObject({ id, prefLabel: text, altLabels: z.array(text) })),
});

const party = z.strictObject({
  adjective: text,
  article: z.literal("the").nullable().default(null),
  forms: list,
  offices: z.record(id, z.strictObject({ name: text, holder: text.optional() })).default({}),
});

export const gazetteer = z.array(
  z.strictObject({ id, name: text, forms: list, readoutForms: list, party: party.nullable().default(null) }),
);

export const names = z.array(named);

export const issuingOffices = z.array(
  z.strictObject({
    id,
    kind: z.enum(["foreign-ministry", "presidency", "government", "minister", "other"]),
    name: text,
    pressName: text.nullable().default(null),
    holder: text.nullable().default(null),
    phrases: list,
    phrasesOf: z.record(text, z.array(text)).default({}),
    usedBy: z.record(text, z.array(text)).default({}),
  }),
);

/** A regular expression as written in JavaScript. Flags `g` and `y` are not allowed, because with them it keeps state between texts. */
const pattern = text.transform((written, context) => {
  const [, source, flags] = /^\/(.+)\/([iu]*)$/u.exec(written) ?? [];
  try {
    if (source !== undefined) return new RegExp(source, flags);
  } catch {
    // Reported below, like a pattern without slashes.
  }
  context.addIssue({ code: "custom", message: `${written} is no regular expression` });
  return z.NEVER;
});
const patterns = z.array(pattern);

/** By language. A language that shares letters and stems with many others needs whole words. */
export const openings = z.record(
  language,
  z.strictObject({ opening: patterns.min(1), substance: patterns.default([]), reports: patterns.default([]) }),
);

/** Phrases with " | " between them, each once, in lower case. */
const phraseList = z
  .string()
  .default("")
  .transform((written, context) => {
    const list = written === "" ? [] : written.split(" | ");
    if (
      list.some((phrase) => phrase !== phrase.trim().toLowerCase() || /^$|\|/.test(phrase)) ||
      new Set(list).size < list.length
    )
      context.addIssue({
        code: "custom",
        message: `phrases stand once each, in lower case, with " | " between: ${written}`,
      });
    return list;
  });

/** By language; the lines of all languages are looked for in every text. */
export const pageLines = z.record(
  language,
  z.strictObject({
    kinds: phraseList,
    numbered: phraseList,
    numbers: phraseList,
    published: phraseList,
    releases: phraseList,
    ends: phraseList,
    labels: phraseList,
    page: phraseList,
    offices: phraseList,
    months: phraseList,
    joins: phraseList,
  }),
);

/** How names are ordered, by language. Names are in lower case, except for family names in Han and Hangul. */
export const familyNames = z.strictObject({
  chinese: z.array(text),
  korean: z.array(text),
  japanese: z.array(text),
  japaneseGiven: z.array(text),
  vietnamese: z.array(text),
  hungarianGiven: z.array(text),
  spanishGiven: z.array(text),
  /** People whom ministries and newspapers call by their first name: Ethiopian, Malay, Thai, Lao and Icelandic leaders. */
  calledByGiven: z.array(text),
  /** Two family names that are always said together. */
  doubles: z.array(text),
  particles: z.array(text),
  /** Family names of at least two letters, in scripts where the first letter alone is usually the family name. */
  nameFirstHan: z.array(text),
  titles: z.array(text),
  suffixes: z.array(text),
});

const phrases = z.record(text, text);
const byLanguage = z.record(z.string().regex(/^[a-z]{2,3}$/), phrases);

/**
 * How openings in other languages name offices and countries, as patterns with the English words for them: offices (`{republic}` stands for
 * "of the Republic" and its adjective), the names that states give themselves, the stems of adjectives, which Unicode's data lack, and the
 * portfolios of ministers.
 */
export const localOffices = z.strictObject({
  offices: byLanguage,
  formal: phrases,
  adjectives: byLanguage,
  subjects: byLanguage,
});

/** Whose site an address is on; the longest host with which the address ends counts. Null if the host does not belong to an office. */
export const issuerSiteNames = z.array(z.strictObject({ name: text, party: text, office: id.nullable() }));
export const issuerHosts = z.array(z.strictObject({ host: text, party: text, office: id.nullable() }));

export const background = z.strictObject({
  passages: z.int().positive(),
  counts: z.record(z.string(), z.int().positive()),
});

const linearModel = z.strictObject({ bias: z.number(), features: z.record(z.string(), z.number()) });

export const weights = z.strictObject({
  first: linearModel,
  second: linearModel,
  calibration: z.strictObject({ bias: z.number(), slope: z.number().positive() }),
});

/** Words with a space between them, each once. */
const words = text.transform((written, context) => {
  const list = written.split(" ");
  if (list.includes("") || new Set(list).size < list.length)
    context.addIssue({ code: "custom", message: `words stand once each, with one space between them: ${written}` });
  return list;
});
/** Words by language, so that it is clear where another language goes. The words of all languages are looked for in every text. */
const wordsOfAll = z.record(language, words).transform((lists) => Object.values(lists).flat());

export const functionWords = z.record(language, words);

/** Words of readouts that any two points may share. */
export const stockWords = functionWords;

/** Words that multiply the number before them. */
export const numberScales = z.array(
  z.strictObject({ value: z.int().positive(), forms: z.record(language, z.array(text)) }),
);

/** Words by which a language is recognised, names aside: its function words, and words that every readout has. */
export const languageWords = functionWords;

export const contradictions = z.strictObject({
  denials: z.strictObject({
    words: wordsOfAll,
    bases: words,
    bearingOut: wordsOfAll,
    auxiliaries: wordsOfAll,
    repeating: words,
    refusals: words,
    implicit: words,
    afterNot: words,
    affirming: z.record(language, z.array(text)).transform((lists) => Object.values(lists).flat()),
    afterNu: words,
    duties: words,
  }),
  unspoken: z.record(language, patterns.min(1)).transform((lists) => Object.values(lists).flat()),
  opposites: z.array(z.tuple([words, words])),
  oppositeStems: z.array(z.tuple([wordsOfAll, wordsOfAll])),
  holding: words,
  numbers: z.strictObject({
    units: words,
    tens: words,
    multiples: z.record(text, z.int()),
    scales: z.record(text, z.int()),
    approximate: words,
  }),
  times: z.strictObject({ months: words, weekdays: words, clock: words, zones: words }),
  actors: z.strictObject({ titles: words, mutual: words }),
});

/** What makes an analyst lead with a point. */
export const acts = z.strictObject({
  bias: z.number(),
  size: z.number(),
  share: z.number(),
  names: z.number(),
  figure: z.number(),
  refusal: z.number(),
  acts: z.array(
    z.strictObject({
      id,
      weight: z.number(),
      forms: z.record(language, z.array(text)),
    }),
  ),
});

/** Words that people take for one another, one group per line; a word may be in several. */
export const likeWords = z.strictObject({ groups: z.array(z.string().regex(/^[a-z]+( [a-z]+)+$/)) });

export const topicRelations = z.strictObject({
  broad: z.array(id),
  regions: z.array(id),
  related: z.array(z.array(id)),
  words: z.record(id, z.array(z.string())),
});

const index = z.int().nonnegative();
const side = z.strictObject({
  party: text,
  adjective: text.optional(),
  issuer: text,
  principal: text,
  paragraphs: z.array(z.array(text)),
});

/** A file of gold/, or an item of a collection there: two readouts cut into sentences, and which sentences report the same point. */
export const goldPair = z.strictObject({
  slug: text,
  kind: text,
  date: z.iso.date(),
  fictional: z.boolean(),
  left: side.optional(),
  right: side.optional(),
  links: z.array(z.strictObject({ left: index, right: index, label: z.enum(["same", "partial", "unsure"]) })),
});
