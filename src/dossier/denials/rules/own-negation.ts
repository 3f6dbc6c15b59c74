import { before, clause, from } from '../../around.ts';
import type { Told } from '../../story.ts';
import type { DenialRule, Speaker } from '../rule.ts';
import { sources, speakers } from '../speaker.ts';

/** What one says not to have done or been, as distinct from what one does not know, feel or say. */
const OWN: readonly { readonly pattern: RegExp; readonly shows: string }[] = [
  { pattern: /\b(?:have|has|had|'ve|'s|'d) never (?!been (?:told|asked|here|there|so|this|able|more|happier|prouder)|seen|heard|felt|thought|known (?!him|her|them)|met anyone|had (?:a|any) )[a-z]/, shows: 'we have never ignored a warning' },
  { pattern: /\b(?:i am|i'm|we are|we're|he is|he's|she is|she's|they are|they're|was|were|is|are|am) (?:not|n't) (?:an? |the |in (?:a|any) |members? |part |[a-z]+ed to )(?!(?:position|hurry|rush|fan|expert|mood|good|great|surprise|lot|matter)\b)[a-z]/, shows: 'I am not a gangster' },
  { pattern: /\b(?:did not|didn't|had not|hadn't|do not|don't|does not|doesn't) (?:ever )?(?:kill|shoot|aim|fire|point|stab|rape|strangle|beat|assist|hit|steal|take|touch|threaten|lie|cause|pay|order|intend|mean|commit|attack|hurt|harm|abuse|assault|cheat|rob|set|start|plan|help|own|use|recruit|ignore|hide|destroy|delete|sign|approve|receive|break|violate|discriminate|know (?:the|him|her|them|that (?:he|she|they)|of|about)|meet|see (?:him|her|them))(?:e?d|en)?\b/, shows: 'said they did not know the man' },
  { pattern: /\b(?:had|have|has) (?:nothing to do with|no (?:part|role|knowledge|intention|involvement|idea that|connection|links?|reason) (?:in|of|to|with|that)?)\b|\b(?:did|done|do) (?:nothing|no) (?:wrong|illegal|harm)\b|\bmeant no harm\b|(?:\bnot|n't) have (?:anything|nothing) to do with\b/, shows: 'had nothing to do with it' },
  { pattern: /\b(?:was|were|is|are|am) (?:not|never) (?:there|present|involved|aware|responsible|driving|guilty|armed|drunk|on duty|at the)\b/, shows: 'said she was not there' },
  { pattern: /\bnothing to hide\b|\b(?:have|has|had|'ve|'s|'d) (?:stolen|hidden|taken|broken|concealed|received) nothing\b/, shows: 'we have nothing to hide' },
  { pattern: /\b(?:knew|know|known) nothing (?:about|of)\b|\b(?:was|were|is|are) unaware (?:of|that)\b/, shows: 'said he knew nothing about it' },
  { pattern: /\b(?:was|were|is|are|been|being) (?:framed|set up|wrongly (?:accused|charged|convicted|arrested|jailed)|falsely (?:accused|charged))\b/, shows: 'said he was framed' },
]; // biome-ignore format: one line per pattern

/** In reported speech a pronoun that means nobody else means who speaks. */
const PRONOUN = /^(i|we|he|she|they)$/;

/** Somebody who says of themselves that they did not, or are not: "I am not a gangster", "said they did not know the man". */
export const ownNegation: DenialRule = {
  name: 'own negation',
  why: 'who says of oneself that it is not so denies it, whatever the verb',
  read: (one) => {
    const { certainty, voice, participants } = one.statement;
    if (certainty === 'conditional' || certainty === 'planned' || voice === null) return null;
    const subject = participants.find(({ role }) => role === 'agent' || role === 'patient');
    const last = speakers(one);
    if (last[0] === undefined || subject === undefined) return null;
    // "Vale told police he did not mean to, a source said": who says it of himself, not who hands it on.
    const own =
      subject.entity === null
        ? []
        : sources(one)
            .filter(({ entity }) => entity === subject.entity)
            .slice(0, 1);
    const who = own.length > 0 ? own : last;
    const isOwn =
      (subject.entity === null ? PRONOUN.test(subject.lemma) : own.length > 0) ||
      (isLawyer(one, last[0]) && (CLIENT.test(subject.lemma) || subject.entity !== last[0].entity));
    const near = `${before(one).slice(-NEAR)}${from(one).slice(0, NEAR)}`;
    return isOwn && OWN.some(({ pattern }) => pattern.test(near) && pattern.test(clause(one)))
      ? { kind: 'denial', who, of: 'same before' }
      : null;
  },
};

/** "'He did not mean to hurt her,' his lawyer said": who speaks for somebody denies for him. */
const LAWYER = /\b(?:lawyers?|attorneys?|solicitors?|barristers?|counsel)\b/i;
const CLIENT = /^(?:he|she|they|client)$/;
const isLawyer = ({ testimony: { article } }: Told, { start, end }: Speaker): boolean =>
  LAWYER.test(article.text.slice(Math.max(0, start - BESIDE), end));
/** A word for a lawyer stands so close before his name. Characters. */
const BESIDE = 25;

/** The negation stands close to the predicate. Characters. */
const NEAR = 60;
