import type { Answer, ComparisonRule, Question } from '../../rule.ts';
import { groupBy, isTold, type Said, type Story, sentenceWords } from '../../story.ts';
import { backgroundOf } from '../background.ts';

/** What somebody died of, what caused an accident or a fire, why somebody went: each is asked, and answered, in its own words. */
interface Kind {
  readonly name: 'death' | 'event';
  readonly open: RegExp;
  readonly told: RegExp;
}

const UNKNOWN = String.raw`(?:(?:is|was|are|were|remains?|remained|has|have|had)\b[^.;]{0,30}\b(?:unknown|unclear|undetermined|not (?:yet |immediately |been |be )*(?:known|clear|given|determined|established|disclosed|released|said)|under investigation|being (?:looked into|investigated|examined|determined|studied)))`;
const NOT_TOLD = String.raw`(?:not|n['’]t) (?:yet |immediately |be |been )*(?:known|clear|say|said|know|give|given|explain|determined?|established|disclosed?|released?)\b`;
const CAUSING =
  '(?:caus\\w+|trigger\\w*|spark\\w*|ignit\\w+|stopp\\w*|halt\\w*|led to|lead to|set off|start\\w*|brought|made|happen\\w*|went wrong|sink|sank)';

const KINDS: readonly Kind[] = [
  {
    name: 'death',
    open: new RegExp(
      String.raw`\b(?:no|${NOT_TOLD}[^.;]{0,30}) (?:official )?cause of (?:\w+ )?death\b|\bcause of (?:\w+ )?death ${UNKNOWN}`,
      'i',
    ),
    told: /\b(?:died|dies|death)\b[^.;]{0,44}? (?:of|from) (?!the |his |her |their |a? ?\w+ (?:man|woman))[a-z]|\bcause of (?:\w+ )?death (?:was|as) (?!not|un)[a-z]/i,
  },
  {
    name: 'event',
    open: new RegExp(
      String.raw`\b(?:no|${NOT_TOLD}[^.;]{0,30}) (?:immediate |official |known |further )?(?:cause|explanation)s?\b(?! of (?:\w+ )?death)|\b(?:cause|source|reason)s?\b(?: (?:of|for|why) (?!(?:\w+ )?death)[^.;]{0,40})? ${UNKNOWN}|\b${NOT_TOLD}(?: on \w+)?[^.;]{0,16} (?:why\b|what (?:had |has |might have )?${CAUSING})|\b(?:investigat\w+|looking into|examin\w+|determine) (?:into )?(?:the |what )(?:cause|source)\b(?! of (?:\w+ )?death)`,
      'i',
    ),
    told: /\b(?:caused|triggered|sparked|ignited|halted|brought down|set off|blamed|to blame|traced|put down to|the (?:cause|source|origin|reason) (?:was|is|of)|the result of|came from|originated)\b/i,
  },
];

/** A cause that may be is none that is told. */
const MAYBE =
  /\b(?:may|might|could|possible|possibly|suspect\w*|believed?|whether|if|investigat\w+|unclear|unknown|doesn|didn|wasn|isn)\b/i;

/** Why it happened: not known at first, and then told. */
export const causesTold: ComparisonRule = {
  name: 'causes-told',
  find(story) {
    const isBackground = backgroundOf(story);
    const all = story.said.filter(
      (said) => story.published(said).length === 10 && !(isBackground(said) && said.statement.values.length > 0),
    );
    return KINDS.flatMap((kind): Question[] => {
      const open = claimsOf(story, all, kind.open);
      if (open.length === 0) return [];
      const asking = new Set(open.map(story.article));
      const days = open.map(story.published).sort();
      const told = claimsOf(
        story,
        all.filter(
          (said) => isTold(said) && !asking.has(story.article(said)) && !MAYBE.test(sentenceWords(story, said)),
        ),
        kind.told,
      ).filter((said) => !isDoneBySomebody(story, said) && open.some((one) => isOfOne(story, one, said)));
      // What was told before is left open for another reason than that nobody knew.
      if (told.length === 0 || told.some((said) => story.published(said) <= days.at(-1)!)) return [];
      return [
        {
          aspect: 'cause',
          template: kind.name === 'death' ? 'cause-of-death-told' : 'cause-told',
          slots: {},
          actors: [],
          accounts: [open.map((said) => answer(said, 'not known')), told.map((said) => answer(said, 'told'))],
          exclusive: false,
          sequence: true,
        },
      ];
    });
  },
};

/** The claims that say it in so many words: of each sentence the smallest that holds where they begin. */
function claimsOf(story: Story, all: readonly Said[], words: RegExp): Said[] {
  const length = ({ statement: { start, end } }: Said): number => end - start;
  return [...groupBy(all, ({ testimony, statement }) => `${testimony} ${statement.sentence}`).values()].flatMap(
    (own) => {
      const first = own[0]!;
      const { start } = story.testimonies[first.testimony]!.reading.sentences[first.statement.sentence]!;
      const found = words.exec(sentenceWords(story, first));
      const at = start + (found?.index ?? 0);
      const holding = own.filter(({ statement }) => statement.start <= at && at < statement.end);
      if (!found || holding.length === 0) return [];
      return [holding.reduce((least, one) => (length(one) < length(least) ? one : least))];
    },
  );
}

/** "He abruptly halted his trial": what a person does is no cause. */
const isDoneBySomebody = (story: Story, { statement, actors }: Said): boolean =>
  statement.participants.some(
    ({ role, lemma }) => role === 'agent' && /^(?:he|she|they|we|i|who|man|woman|judge)$/.test(lemma),
  ) ||
  (statement.participants.some(({ role, entity }) => role === 'agent' && entity !== null) &&
    actors.some((actor) => story.actors.get(actor)?.kind === 'person'));

/** Whether a cause is of what was asked: its sentence shares rare words with the question's, those around it, or the opening of its article. */
function isOfOne(story: Story, asked: Said, told: Said): boolean {
  const { sentence } = asked.statement;
  const around = contentWhere(story, asked, (one) => one < OPENING || Math.abs(one - sentence) <= 1);
  const own = contentWhere(story, told, (one) => one === told.statement.sentence);
  return [...own].filter((word) => around.has(word)).reduce((sum, word) => sum + story.weight(word), 0) >= SHARED;
}

const contentWhere = (story: Story, { testimony }: Said, test: (sentence: number) => boolean): ReadonlySet<string> =>
  new Set(story.testimonies[testimony]!.statements.flatMap((one) => (test(one.sentence) ? one.content : [])));

/** Sentences that tell what an article is about. */
const OPENING = 4;
const SHARED = 1.4;

const answer = (said: Said, term: string): Answer => ({
  ...said,
  label: said.statement,
  value: { type: 'terms', terms: [term] },
});
