/** Comparison → Dossier: what a story's articles say, laid out for a person. One file per section. */
import type { Comparison } from '../compare/comparison.ts';
import type { Unread } from '../model/article.ts';
import { type Dossier, SCHEMA } from '../model/dossier.ts';
import { abstained } from './abstained.ts';
import { brief } from './brief/brief.ts';
import { denials } from './denials/denials.ts';
import { faq } from './faq.ts';
import { points } from './points.ts';
import { quotations } from './quotations.ts';
import { standing } from './standing/standing.ts';
import { storyOf } from './story.ts';
import { timeline } from './timeline.ts';
import { titleAndSpan } from './title.ts';

/**
 * Lays out a comparison. Pure: the same comparison gives the same dossier, byte for byte. Every text in it is a slice of
 * an article or comes from `wording.ts`; every id of a claim, point or actor is one of the comparison's.
 */
export function lay(comparison: Comparison, unread: readonly Unread[]): Dossier {
  const story = storyOf(comparison);
  const ordered = points(story);
  return {
    schema: SCHEMA,
    story: titleAndSpan(story),
    articles: comparison.testimonies.map(({ article }) => ({
      ...article,
      origin: comparison.origins.get(article.id) ?? article.id,
    })),
    unread: [...unread],
    actors: comparison.actors,
    claims: comparison.claims,
    points: ordered,
    quotes: quotations(story),
    denials: denials(story),
    standing: standing(story),
    timeline: timeline(story),
    brief: brief(story),
    faq: faq(story, ordered),
    abstained: abstained(story),
  };
}
