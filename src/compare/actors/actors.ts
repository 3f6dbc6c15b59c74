/** The entities of all articles → the actors of the story: one actor for one bearer, namesakes and relatives apart. */
import type { Testimony } from '../../claims/statement.ts';
import type { Actor } from '../../model/dossier.ts';
import type { EntityType } from '../../model/reading.ts';
import { type Group, isSingle, letters, namesakes, wordsIn } from './bearers.ts';
import { groupsOf, SUFFIX } from './groups.ts';
import { differenceOf } from './slips.ts';

export interface ActorIndex {
  readonly actors: readonly Actor[];
  /** `${article id} ${entity}` to the actor's id. */
  readonly actorOf: ReadonlyMap<string, string>;
}

/** The forms of a name in a group, most used first: how often, then longest, then by code unit. */
function formsOf(group: Group): { form: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { testimony, chain } of group.members)
    for (const mention of chain.mentions)
      if (mention.kind === 'name') {
        const form = testimony.reading.text.slice(mention.start, mention.end).replace(/\s+/g, ' ');
        counts.set(form, (counts.get(form) ?? 0) + 1);
      }
  return [...counts]
    .map(([form, count]) => ({ form, count }))
    .sort((a, b) => b.count - a.count || b.form.length - a.form.length || (a.form < b.form ? -1 : 1));
}

/**
 * The form that people are called by: the most used of a first and a last name, else the shortest that is longer. Where an
 * article gives "Jr." or "III" it stays, since it tells a son from his father. Undefined where only a last name is known.
 */
function fullName(forms: readonly string[]): string | undefined {
  const full = forms.filter((form) => !isSingle({ type: 'person', name: form }));
  const suffixed = full.filter((form) => SUFFIX.test(form));
  const length = (form: string): number => wordsIn(form.replace(SUFFIX, ''));
  const fitting = suffixed.length > 0 ? suffixed : full;
  const least = Math.min(...fitting.map(length));
  return fitting.find((form) => length(form) === least);
}

/** Whether one form only repeats words of another. */
const isPart = (part: string, whole: string): boolean => letters(part).every((word) => letters(whole).includes(word));

/** Forms that are the name in other letters, not a part, title or case of it; the fullest of each spelling. */
function variantsOf(name: string, forms: readonly string[], type: EntityType): string[] {
  const found: string[] = [];
  for (const form of [...forms].sort((a, b) => wordsIn(b) - wordsIn(a)))
    if (
      differenceOf(name, form, type) &&
      !found.some((other) => isPart(form, other) || !differenceOf(other, form, type))
    )
      found.push(form);
  return found;
}

/** Merges the entities of a story's articles into actors. Takes testimonies in any order; the result is the same. */
export function actorsOf(testimonies: readonly Testimony[]): ActorIndex {
  const drafts = groupsOf(namesakes(testimonies)).map((group) => {
    const forms = formsOf(group);
    // People are called by their full name, others by their commonest.
    const name =
      (group.type === 'person' ? fullName(forms.map(({ form }) => form)) : undefined) ??
      forms[0]?.form ??
      group.members[0]!.name;
    const variants = variantsOf(
      name,
      forms.map(({ form }) => form),
      group.type,
    );
    const mentions = group.members
      .flatMap(({ testimony, chain }) =>
        chain.mentions.map(({ start, end }) => ({ article: testimony.article.id, start, end })),
      )
      .sort((a, b) => (a.article < b.article ? -1 : a.article > b.article ? 1 : a.start - b.start || a.end - b.end));
    return {
      group,
      name,
      variants,
      aliases: forms.map(({ form }) => form).filter((form) => form !== name && !variants.includes(form)),
      mentions,
    };
  });
  drafts.sort(
    (a, b) =>
      b.mentions.length - a.mentions.length ||
      (a.name < b.name ? -1 : a.name > b.name ? 1 : a.mentions[0]!.start - b.mentions[0]!.start),
  );
  const actorOf = new Map<string, string>();
  const actors = drafts.map(({ group, name, variants, aliases, mentions }, i): Actor => {
    const id = `p${i + 1}`;
    for (const { key } of group.members) actorOf.set(key, id);
    return { id, kind: group.type, name, aliases, variants, mentions };
  });
  return { actors, actorOf };
}
