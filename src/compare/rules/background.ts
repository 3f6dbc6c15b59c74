import type { TimeExpression } from '../../model/reading.ts';
import { perSentence, perStatement, perStory } from '../per-story.ts';
import type { Said, Story } from '../story.ts';

/** How long before its first article a story's own events may lie, in days. */
const BEFORE = 60;
const DAY = 86_400_000;
/** A year, a month of a year, a month of an open year, a decade: a date that news of the day does not use. */
const COARSE = /^(?:\d{3,4}|\d{4}-\d\d|XXXX-\d\d)$/;

/** "A dark blue 2014 saloon": a year behind a colour is that of a make. */
const COLOUR =
  /\b(?:white|black|silver|gr[ae]y|blue|red|green|tan|gold|maroon|brown|beige|burgundy|orange|yellow|purple),? $/i;

/** "Two years after": the sentence tells of two times. */
const YEARS = /^P(?:\d+(?:\.\d+)?|X)Y/;
const SINCE = /^\s+(?:after|ago|before|earlier|since)\b/i;

/**
 * Tells background from the story's own events: what another disaster, an earlier case or a past season was like. A
 * statement is background if its sentence, or the one that its sentence goes on from ("It killed …"), is dated more than
 * sixty days before the first dated article, or bears an earlier month that few articles name; in a story without dated articles, if it bears a month or a year that few
 * articles name. What stands between two such sentences is past with them.
 */
export const backgroundOf = perStory((story: Story): ((said: Said) => boolean) => {
  const days = story.testimonies
    .map(({ article }) => article.published?.slice(0, 10) ?? '')
    .filter((day) => day.length === 10)
    .sort();
  const first = days.length > 0 ? Date.parse(days[0]!) : 0;
  const from = days.length > 0 ? first - BEFORE * DAY : null;
  const to = days.length > 0 ? Date.parse(days.at(-1)!) + BEFORE * DAY : null;
  const common = commonDates(story);
  const isPast = (time: TimeExpression, text: string): boolean => {
    if (time.type === 'DURATION') return YEARS.test(time.value) && SINCE.test(text.slice(time.end, time.end + 10));
    if (time.type !== 'DATE' && time.type !== 'TIME') return false;
    if (/^\d{4}$/.test(time.value) && COLOUR.test(text.slice(Math.max(0, time.start - 12), time.start))) return false;
    // A month that was placed ahead of the story was one behind it: news of the day says "next February".
    if (from !== null && to !== null && time.latest)
      return (
        Date.parse(time.latest) < from ||
        (COARSE.test(time.value) && Date.parse(time.latest) < first && !common.has(time.value)) ||
        (COARSE.test(time.value) && Date.parse(time.earliest ?? time.latest) > to)
      );
    return COARSE.test(time.value) && !common.has(time.value);
  };
  const past = story.testimonies.map(({ reading }) => {
    const dated = new Set<number>();
    const own = new Set<number>();
    let sentence = 0;
    for (const time of reading.times) {
      while (sentence + 1 < reading.sentences.length && reading.sentences[sentence + 1]!.start <= time.start)
        sentence++;
      if (isPast(time, reading.text)) dated.add(sentence);
      else if (from !== null && time.latest && Date.parse(time.latest) >= from) own.add(sentence);
    }
    return between(dated, own);
  });
  return perStatement(({ testimony, statement: { sentence, token } }) => {
    const dated = past[testimony]!;
    if (followsAnother(story, testimony, sentence, token)) return true;
    return dated.has(sentence) || (dated.has(sentence - 1) && goesOn(story, testimony, sentence));
  });
});

/** How many sentences without a date may stand between two of the past and be of the past with them. */
const GAP = 6;

/** "In 1822 the mill burned. Thirty were tried. They rebuilt it in 1834": what stands between two sentences of the past, and has no date of the story's own, is past with them. */
function between(past: ReadonlySet<number>, own: ReadonlySet<number>): ReadonlySet<number> {
  const all = new Set(past);
  const order = [...past].sort((a, b) => a - b);
  order.forEach((to, i) => {
    const from = order[i - 1];
    if (from === undefined || to - from > GAP) return;
    const within = Array.from({ length: to - from - 1 }, (_, k) => from + 1 + k);
    if (!within.some((sentence) => own.has(sentence))) for (const sentence of within) all.add(sentence);
  });
  return all;
}

/** "The shooting came weeks after a man killed …": what is told behind is another case. */
const CAME_AFTER =
  /\b(?:shooting|stabbing|attack|killing|murder|massacre|rampage|crash|blast|bombing|explosion|fire|storm|earthquake|quake|incident|accident|tragedy|riot|protest)s?\b[^.;]{0,30}\b(?:came|comes|occurred|happened|took place|followed|follows)\b[^.;]{0,30}?\b(?:hours|days?|weeks?|months?|years?) after\b/i;

function followsAnother(story: Story, testimony: number, sentence: number, token: number): boolean {
  const { reading } = story.testimonies[testimony]!;
  const span = reading.sentences[sentence];
  if (!span) return false;
  const found = CAME_AFTER.exec(reading.text.slice(span.start, span.end));
  return found !== null && reading.tokens[token]!.start >= span.start + found.index + found[0].length;
}

/** Values that at least half of the articles name. */
function commonDates(story: Story): ReadonlySet<string> {
  const articles = new Map<string, number>();
  for (const { reading } of story.testimonies)
    for (const value of new Set(reading.times.map((time) => time.value)))
      articles.set(value, (articles.get(value) ?? 0) + 1);
  return new Set([...articles].filter(([, count]) => count * 2 >= story.testimonies.length).map(([value]) => value));
}

const GOES_ON = /^(?:it|that|this|those|these|they|then|there)\b/i;

/** Whether a sentence begins with a word that points back to the one before, in the same paragraph or at its start. */
function goesOn(story: Story, testimony: number, sentence: number): boolean {
  const { reading } = story.testimonies[testimony]!;
  const span = reading.sentences[sentence];
  return span !== undefined && GOES_ON.test(reading.text.slice(span.start, span.end));
}

const YEARLY =
  /\b(?:(?:so far|earlier|later) )?this (?:year|summer|season|past weekend)\b|\bso far in\b|\b(?:each|every|per|a) year\b|\bannual(?:ly)?\b|\bsince (?:the start|the beginning|january)\b|\byear-to-date\b|\bthrough(?:out)? the (?:day|weekend|year|end of)\b/i;
/** A stretch of time or a whole city: "in recent weeks", "within ten hours", "from Friday through Sunday", "across the county". */
const STRETCH =
  /\b(?:in|over|during) (?:recent|the (?:past|last)) (?:\w+ )?(?:hours|days|weeks|weekends|months|years)\b|\b(?:in|within) (?:about |less than |a span of )?(?:\d+|\w+) (?:hours|days|weeks|months|years)\b|\bfrom \w+day (?:night |evening |morning )?(?:through|to|until) \w+day\b|\b(?:across|around|throughout) the (?:city|county|state|country|nation|region)\b|\bcitywide\b|\bsince (?:\w+day|(?:january|february|march|april|may|june|july|august|september|october|november|december|[a-z]{3}\.) \d)\b/i;
const CASES =
  '(?:shootings|stabbings|incidents|attacks|killings|murders|homicides|crashes|collisions|accidents|fires|cases|crimes)';
const SEVERAL = new RegExp(
  `\\b(?:separate|unrelated|different|several|multiple|other|similar|previous|recent|series of|string of|spate of|pair of|weekend|city|citywide|overnight|holiday|(?!(?:19|20)\\d\\d\\b)\\d+|two|three|four|five|six) (?:[\\w-]+ ){0,3}${CASES}\\b|\\bin (?!the |these |those |this )(?:[\\w-]+ ){0,3}${CASES}\\b|\\b${CASES} (?:across|around|throughout|citywide|over the|since)\\b`,
  'i',
);

/** "Nine were killed in separate shootings across the city", "the fifth this year": a statement that sums up several events tells the toll of none. */
export const isSummary = perStory((story: Story) =>
  perSentence(story, (words) => sumsUp(words) || tellsOfAnother(words)),
);

/** Whether words sum up several events, or a stretch of time. */
export const sumsUp = (words: string): boolean =>
  YEARLY.test(words) || STRETCH.test(words) || (SEVERAL.test(words) && !ONE_SPREE.test(words));

/** "A spree that began with a fire, followed by a series of shootings": several acts of one event. */
const ONE_SPREE = /\b(?:spree|rampage)\b/i;

/** "A boy who died in an earlier, unrelated shooting": another case, named beside the story's own. */
const ANOTHER_CASE =
  /\b(?:previous|prior|unrelated|separate) (?:[\w-]+ ){0,2}(?:shooting|stabbing|attack|killing|murder|homicide|slaying|crash|fire|incident|case)\b/i;

/** Whether words tell of another case than the story's. */
export const tellsOfAnother = (words: string): boolean => ANOTHER_CASE.test(words);

/** Sentences that say what an article is about. */
const LEAD = 2;

/** "Four killed in weekend shootings": articles whose title or first sentences sum up several events; a figure further down may be of any of them. */
export const roundups = perStory(
  ({ testimonies }: Story): ReadonlySet<string> =>
    new Set(
      testimonies.flatMap(({ article, reading }) => {
        const lead = reading.sentences.slice(0, LEAD).map(({ start, end }) => reading.text.slice(start, end));
        return [article.title ?? '', ...lead].some(sumsUp) ? [article.id] : [];
      }),
    ),
);
