/** Something is reported if chance would produce it no more often than this, over all topics together. */
const RARE = 1 / 20;

/** If one side has the topic alone in more than half of the calls, each call is treated as the toss of a coin. */
const COIN = 1 / 2;

/** All topics together weigh as much as this many calls of the topic itself. */
const PRIOR = 2;

/**
 * How likely it is that a topic is missing from the first, or the last, calls by chance, if its mentions were equally likely to fall on any
 * of the calls.
 *
 * @param calls all comparable ones, @param mentions how many of them have the topic, @param silent how many at one end have not
 * @returns 0 to 1
 * @example
 * chanceOfSilence({ calls: 10, mentions: 4, silent: 6 });  //=> 0.00476…
 * chanceOfSilence({ calls: 444, mentions: 30, silent: 3 }); //=> 0.81…
 */
export function chanceOfSilence({ calls, mentions, silent }: Record<"calls" | "mentions" | "silent", number>): number {
  let chance = 1;
  for (let i = 0; i < mentions; i++) chance *= Math.max(0, calls - silent - i) / (calls - i);
  return chance;
}

/**
 * How likely, at most, a run of calls in which only one side has a topic is by chance, given the share of such calls outside the run, drawn
 * towards that of all topics but at most one half. If one side has the topic alone in every call, only the other topics count.
 *
 * @param calls all comparable ones, @param alone in how many of them only that side has it, @param run how many of these follow each other
 * @param usual the share of calls in which only that side has a topic, over all topics
 * @returns from 0; an upper bound, which may be above 1
 * @example
 * chanceOfRun({ calls: 6, alone: 6, run: 6, usual: 0.1 });    //=> 0.000001…
 * chanceOfRun({ calls: 444, alone: 90, run: 4, usual: 0.2 }); //=> 0.64…
 */
export function chanceOfRun({ calls, alone, run, usual }: Record<"calls" | "alone" | "run" | "usual", number>): number {
  const outside = (alone - run + PRIOR * usual) / (calls - run + PRIOR);
  return (calls - run + 1) * Math.min(COIN, outside) ** run;
}

/**
 * Whether something this unlikely is worth reporting when many topics were looked at: with sixty topics, something that happens once in
 * sixty times is found in one of them.
 *
 * @param topics at least 1
 * @example
 * isRare(0.001, 30); //=> true
 * isRare(0.02, 30);  //=> false
 */
export const isRare = (chance: number, topics: number): boolean => chance * topics < RARE;
