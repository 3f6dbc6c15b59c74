import type { Viewpoint } from '../../model/dossier.ts';
import { bearer } from '../bearer.ts';
import { actorOf, ascending, origins, type Story, type Told } from '../story.ts';
import type { Candidate } from './candidates.ts';
import { choose } from './choose.ts';
import { weight } from './parts/weight.ts';
import type { BriefLimits } from './settings.ts';

/** Words of judging, wishing and feeling: a view, where "the fire began at nine" said by the same person is a fact. */
const VIEW =
  /\b(?:believ|think|thought|feel|felt|hope|want|should|must|need|regret|sorry|apologi|proud|glad|welcom|condemn|critici[sz]|prais|demand|urg|call(?:s|ed)? (?:for|on)|support|oppos|fear|worr|concern|shock|sad|heartbr|disappoint|outrag|wrong|right|unfair|fair|unacceptable|important|proud|responsib|guilty|innocent|deserve|danger|terribl|tragic|tragedy|horri|love|hate|never|always|best|worst|accus|blam|insist|argu|maintain)/;

/** Who says what: for each actor the claims in its voice, views before facts. Actors by how much they say and how central they are. */
export function viewpoints(story: Story, all: readonly Candidate[], limits: BriefLimits): Viewpoint[] {
  const byActor = new Map<string, Candidate[]>();
  for (const candidate of all) {
    const actor = speakerOf(story, candidate.told);
    if (actor === null) continue;
    const list = byActor.get(actor);
    if (list) list.push(candidate);
    else byActor.set(actor, [candidate]);
  }
  return [...byActor]
    .map(([actor, said]) => ({ actor, said, chosen: choose(said, viewOf, limits.claimsPerViewpoint) }))
    .filter(({ chosen }) => chosen.length > 0)
    .sort((a, b) => rank(story, b.actor, b.said) - rank(story, a.actor, a.said) || ascending(a.actor, b.actor))
    .slice(0, limits.viewpoints)
    .map(({ actor, chosen }) => ({
      actor,
      claims: [...chosen].sort((a, b) => a.told.order - b.told.order).map(({ told }) => told.claim.id),
    }));
}

/** Verbs of speaking and thinking: the clause that holds one shows who says it and what. */
const SPEAKS = new Set([
  'say', 'tell', 'add', 'note', 'admit', 'acknowledge', 'state', 'describe', 'warn', 'argue', 'insist', 'claim', 'believe', 'think', 'hope', 'express',
  'urge', 'call', 'explain', 'emphasize', 'emphasise', 'stress', 'write', 'recall', 'indicate', 'suggest', 'confess', 'apologize', 'apologise', 'welcome',
  'criticize', 'criticise', 'praise', 'condemn', 'reject', 'demand', 'denial', 'promise', 'vow', 'maintain', 'contend', 'ask', 'remark', 'comment',
]); // biome-ignore format: one table

/** The actor whose view a claim is: who speaks in it, or in whose voice it is told. */
function speakerOf(story: Story, { claim, testimony, statement }: Told): string | null {
  if (SPEAKS.has(claim.predicate)) {
    const subject = statement.participants.find(({ role }) => role === 'agent');
    const actor = subject ? actorOf(story, testimony, bearer(testimony, subject.span, subject.entity).entity) : null;
    return actor !== null && story.actors.get(actor)?.kind !== 'place' ? actor : null;
  }
  const last = statement.voice?.speakers.at(-1);
  if (last === undefined) return null;
  const actor =
    actorOf(story, testimony, bearer(testimony, last, last.entity).entity) ??
    claim.voice?.speakers.at(-1)?.actor ??
    null;
  return actor !== null && story.actors.get(actor)?.kind !== 'place' ? actor : null;
}

const viewOf = (candidate: Candidate): number =>
  weight(candidate) +
  (candidate.told.statement.quoted ? 1 : 0) +
  (VIEW.test(
    candidate.told.testimony.article.text.slice(candidate.told.claim.start, candidate.told.claim.end).toLowerCase(),
  )
    ? 1.5
    : 0);

const rank = (story: Story, actor: string, said: readonly Candidate[]): number =>
  Math.round(
    (origins(said.map(({ told }) => told)) + 0.2 * Math.min(said.length, 10) + 2 * story.centrality(actor)) * 1e6,
  );
