import { alignEvents } from '../events/align.ts';
import type { Answer, ComparisonRule, Question } from '../rule.ts';
import { befallOthers, isTold, type Said, type Story } from '../story.ts';

/** What several articles tell of one event, in whatever words: aligned by concept, participants, time, place and company. */
export const sameEvents: ComparisonRule = {
  name: 'same-events',
  find(story) {
    const said = mentionsIn(story);
    const groups = alignEvents(
      story.testimonies,
      said.map(({ testimony, statement: { token } }) => ({ testimony, token, first: token, last: token })),
      story.actorOf,
      undefined,
      (a, b) => befallOthers(story, said[a]!, said[b]!),
    );
    return groups
      .map((group) => group.map((i) => said[i]!))
      .filter((members) => new Set(members.map(story.article)).size > 1)
      .map((members) => question(story, fullestFirst(members)));
  },
};

/** How often one article's tellings of one kind of event are followed; in a large story less often. */
const FOLLOWED = 6;
const LARGE = 40;

/** The statements that tell of an event of the inventory as done, one for each word; the first few of a kind in an article. */
function mentionsIn(story: Story): Said[] {
  const seen = new Set<string>();
  const counts = new Map<string, number>();
  const most = story.testimonies.length > LARGE ? 1 : FOLLOWED;
  return story.said.filter((said) => {
    const { token, block, known, predicate } = said.statement;
    const word = `${said.testimony} ${token}`;
    if (!known || !isTold(said) || block === 'title' || seen.has(word)) return false;
    seen.add(word);
    const kind = `${said.testimony} ${predicate} ${said.patients.join()}`;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return counts.get(kind)! <= most;
  });
}

/** The statement that says most is the one that is shown: "a fire on Monday" says little. */
function fullestFirst(members: readonly Said[]): Said[] {
  const length = ({ statement }: Said): number => statement.end - statement.start;
  const fullest = members.reduce((a, b) => (length(b) > length(a) ? b : a));
  return [fullest, ...members.filter((member) => member !== fullest)];
}

const question = (story: Story, members: readonly Said[]): Question => ({
  aspect: 'other',
  template: 'alike',
  slots: { words: story.words(members[0]!, members[0]!.statement) },
  actors: [...new Set(members.flatMap(({ actors }) => actors))].sort(),
  accounts: [
    members.map(
      (member): Answer => ({
        ...member,
        label: member.statement,
        value: { type: 'words', words: member.statement.content.join(' ') },
      }),
    ),
  ],
  exclusive: false,
});
