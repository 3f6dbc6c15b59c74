import { isKindOf } from '../../../claims/concepts/wordnet.ts';
import type { Participant } from '../../../claims/statement.ts';
import type { ComparisonRule, Question } from '../../rule.ts';
import { groupBy, isTold, type Said, type Story } from '../../story.ts';
import { backgroundOf } from '../background.ts';
import { answer, isNotBefore, isSought, KNOWING, OPEN, standing, TELLING } from './not-known.ts';

/** What may be asked of an act, the words that ask it, and how a claim of the act answers it. */
interface Asking {
  readonly name: 'why' | 'where' | 'who';
  readonly asks: RegExp;
  readonly isAnswered: (story: Story, said: Said) => boolean;
}

/** "Because she was late", "after a quarrel", "for stealing". */
const REASON = /\b(?:because|after|when|over|due to|following|for [a-z]+ing|in (?:retaliation|revenge|response))\b/i;
/** "In a closet", "under his bed"; no name and no day. */
const PLACE =
  /\b(?:in|inside|at|near|under|behind|outside|from|on|beside|next to) (?:a|an|the|his|her|their|its|one)(?: [\w'’-]+){0,3}/i;
/** "On the scene", "at the time", "in the head": no place that anybody asks for. */
const NO_PLACE = /\b(?:time|scene|day|night|morning|evening|week|case|area|head|face|chest|back|leg|arm|run|way)\b/i;

const ASKED: readonly Asking[] = [
  {
    name: 'why',
    asks: /\b(?:why|the reasons?(?: why| that)?|what (?:led|prompted|caused))\b/i,
    isAnswered: (story, said) => REASON.test(behind(story, said)),
  },
  {
    name: 'where',
    asks: /\bwhere\b/i,
    isAnswered: (story, said) => {
      const place = PLACE.exec(story.words(said, { start: tokenOf(story, said).end, end: said.statement.end }))?.[0];
      return place !== undefined && !NO_PLACE.test(place);
    },
  },
  {
    name: 'who',
    asks: /\bwho\b/i,
    isAnswered: (story, said) =>
      agentsOf(said).some(({ token, lemma }) => !isPronoun(story, said, token) && !NOBODY.has(lemma)),
  },
];
/** Words that leave open who it was. */
const NOBODY = new Set([
  'who', 'somebody', 'someone', 'anyone', 'person', 'people', 'suspect', 'gunman', 'shooter', 'attacker', 'man', 'killer',
]); // biome-ignore format: one list

/** Acts that are of every day: their reasons are many. */
const LIGHT = new Set([
  'happen', 'occur', 'do', 'go', 'come', 'ask', 'say', 'tell', 'have', 'take', 'make', 'feel', 'think', 'want', 'need',
  'begin', 'start', 'open', 'call', 'use', 'get', 'be',
]); // biome-ignore format: one list

interface Open {
  readonly asked: Asking;
  readonly said: Said;
  readonly act: Said;
}

/** Acts of which it was not known or told at first who did them, where or why, and then is: "police did not say where she was found". */
export const openQuestions: ComparisonRule = {
  name: 'open-questions',
  find(story) {
    const isBackground = backgroundOf(story);
    const all = story.said.filter((said) => !isBackground(said));
    const asking = all.flatMap((said) => openIn(story, said, all));
    const groups = groupBy(asking, ({ asked, act }) => `${asked.name} ${act.statement.predicate}`);
    return [...groups.values()].flatMap((group): Question[] => {
      const { asked, act } = group[0]!;
      const event = act.statement.predicate;
      const articles = new Set(group.map(({ said }) => story.article(said)));
      const told = all.filter(
        (said) =>
          said.statement.predicate === event &&
          isTold(said) &&
          !articles.has(story.article(said)) &&
          tokenOf(story, said).upos === 'VERB' &&
          asked.isAnswered(story, said) &&
          group.some(
            (one) =>
              isNotBefore(story.published(said), story.published(one.said)) && isSameAct(story, asked, one.act, said),
          ),
      );
      if (told.length === 0) return [];
      return [
        {
          aspect: 'other',
          template: `unknown-${asked.name}`,
          slots: { event },
          actors: [],
          accounts: [group.map(({ said }) => answer(said, 'not known')), told.map((said) => answer(said, 'told'))],
          exclusive: false,
          sequence: true,
        },
      ];
    });
  },
};

/** The act that a claim says nobody knows or tells something of. */
function openIn(story: Story, said: Said, all: readonly Said[]): Open[] {
  const { head, isDenied } = standing(story, said);
  const isOpen = isDenied ? KNOWING.has(head) || TELLING.has(head) || OPEN.has(head) : isSought(story, said);
  if (!isOpen || said.statement.quoted) return [];
  const words = story.words(said, said.statement);
  const { end } = tokenOf(story, said);
  return ASKED.flatMap((asked): Open[] => {
    const found = asked.asks.exec(words);
    const from = said.statement.start + (found?.index ?? 0);
    if (!found || (asked.name !== 'why' && from < end)) return [];
    const act = all.find(
      (other) =>
        other.testimony === said.testimony &&
        other.statement.sentence === said.statement.sentence &&
        other.statement.token !== said.statement.token &&
        tokenOf(story, other).start > from &&
        tokenOf(story, other).upos === 'VERB',
    );
    if (!act || LIGHT.has(act.statement.predicate)) return [];
    // "Where the girls got the knife, or whose it was": the question is of the verb right behind it.
    const between = story.words(said, { start: from + found[0].length, end: tokenOf(story, act).start });
    return between.length > REACH || /[,;:]/.test(between) ? [] : [{ asked, said, act }];
  });
}
const REACH = 60;

const tokenOf = (story: Story, { testimony, statement }: Said) =>
  story.testimonies[testimony]!.reading.tokens[statement.token]!;

/** The words of a claim's sentence from its predicate on. */
function behind(story: Story, said: Said): string {
  const { end } = story.testimonies[said.testimony]!.reading.sentences[said.statement.sentence]!;
  return story.words(said, { start: tokenOf(story, said).start, end });
}

const agentsOf = ({ statement }: Said): Participant[] => statement.participants.filter(({ role }) => role === 'agent');
const patientsOf = ({ statement }: Said): Participant[] =>
  statement.participants.filter(({ role }) => role === 'patient');

const isPronoun = (story: Story, { testimony }: Said, token: number): boolean =>
  story.testimonies[testimony]!.reading.tokens[token]!.upos === 'PRON';

/** Whether two claims of one verb may tell of one act: of an actor of both, or of one thing done by what may be the same. */
function isSameAct(story: Story, { name }: Asking, a: Said, b: Said): boolean {
  if (name === 'why')
    return a.actors.some((actor) => b.actors.includes(actor)) || a.actors.length === 0 || b.actors.length === 0;
  const things = patientsOf(a).filter(({ token }) => !isPronoun(story, a, token));
  const isOfThing = things.some((x) => patientsOf(b).some((y) => isOneThing(story, [a, x], [b, y])));
  if (!isOfThing) return false;
  const doers = name === 'who' ? [] : agentsOf(a).filter(({ token }) => !isPronoun(story, a, token));
  const others = agentsOf(b);
  return (
    doers.length === 0 ||
    others.some((y) => isPronoun(story, b, y.token) || doers.some((x) => isOneThing(story, [a, x], [b, y])))
  );
}

/** The same actor, the same noun, or a kind of it: a handgun is the gun. */
function isOneThing(story: Story, [a, x]: readonly [Said, Participant], [b, y]: readonly [Said, Participant]): boolean {
  const actorOf = (said: Said, { entity }: Participant): string | undefined =>
    entity === null ? undefined : story.actorOf.get(`${story.testimonies[said.testimony]!.article.id} ${entity}`);
  const [one, other] = [actorOf(a, x), actorOf(b, y)];
  if (one !== undefined && other !== undefined) return one === other;
  return x.lemma === y.lemma || isKindOf(y.lemma, x.lemma) || isKindOf(x.lemma, y.lemma);
}
