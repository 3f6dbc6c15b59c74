/** A state that one article calls sufficient and another wanting: "well equipped", "ill-equipped". */
import type { ComparisonRule, Question } from '../rule.ts';
import { groupBy, isTold, type Said, type Story } from '../story.ts';

/** Adverbs of sufficiency and of want, right before the word of the state; "well" and "badly" are of other things beside other words. */
const ENOUGH = /\b(?:well|fully|properly|adequately|sufficiently|amply|suitably)["“”'’]?[ -]["“”'’]?$/i;
const WANTING = /\b(?:ill|poorly|badly|insufficiently|inadequately|improperly|under|not (?:well|fully|properly|adequately|sufficiently))["“”'’]?[ -]["“”'’]?$/i; // biome-ignore format: one expression
const REACH = 24;

interface State {
  readonly said: Said;
  readonly enough: boolean;
  readonly actor: string;
}

/** One says that somebody was well equipped (trained, paid, lit), another that the same was not. */
export const contraries: ComparisonRule = {
  name: 'contraries',
  find(story) {
    const all = story.said.flatMap((said): State[] => {
      const enough = isTold(said) ? degree(story, said) : null;
      return enough === null ? [] : said.actors.map((actor) => ({ said, enough, actor }));
    });
    return [...groupBy(all, ({ said, actor }) => `${said.statement.predicate}\t${actor}`).values()].flatMap(
      (group): Question[] => {
        const articles = [...groupBy(group, ({ said }) => story.article(said)).values()];
        // An article that says both tells of two times or of two things.
        const sure = articles.filter((own) => own.every(({ enough }) => enough === own[0]!.enough)).flat();
        const accounts = [true, false].map((sign) => sure.filter(({ enough }) => enough === sign));
        if (accounts.some((account) => account.length === 0)) return [];
        const [first] = accounts[0]!;
        return [
          {
            aspect: 'polarity',
            template: 'polarity',
            slots: { words: story.words(first!.said, first!.said.statement) },
            actors: [first!.actor],
            accounts: accounts.map((account, i) =>
              account.map(({ said }) => ({
                ...said,
                label: said.statement,
                value: { type: 'truth', polarity: i === 0 ? 1 : -1 },
              })),
            ),
            exclusive: true,
          },
        ];
      },
    );
  },
};

/** Whether a statement calls its state sufficient; null where it says nothing of the kind. */
function degree(story: Story, { testimony, statement }: Said): boolean | null {
  const { text, tokens } = story.testimonies[testimony]!.reading;
  const { start } = tokens[statement.token]!;
  const before = text.slice(Math.max(0, start - REACH), start);
  if (WANTING.test(before)) return false;
  return statement.polarity === 1 && ENOUGH.test(before) ? true : null;
}
