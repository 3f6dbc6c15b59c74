import { canBe, isKindOf } from '../../../claims/concepts/wordnet.ts';
import type { Status } from '../../../model/dossier.ts';
import { before, from, sentence } from '../../around.ts';
import { type Told, wordsAt } from '../../story.ts';
import { isLegal } from '../context.ts';
import type { Guard } from '../guard.ts';

/** Where only a figure of speech locks somebody up: "imprisoned in her own body". */
const INNER =
  /^\w+ (?:for (?:\w+ ){1,3})?(?:in|inside|within) (?:his|her|their|its|a|an|the) (?:own )?(?:[\w-]+ )?(?:body|bodies|marriage|mind|head|past|thoughts?|memor(?:y|ies)|dreams?|relationship|skin|imagination|grief|fears?)\b/;
/** "Felt imprisoned in her own home". */
const FELT = /\b(?:felt|feels?|feeling) (?:\w+ ){0,2}$/;
const LIFE_OF =
  /^sentenc\w+ to (?:a|another) (?:[\w-]+ )?(?:life|lifetime) of (?!(?:hard |penal )?(?:imprisonment|labou?r|prison|servitude|confinement|incarceration))/;
const MOCK_TRIAL =
  /\btrial by (?:the )?(?:social )?(?:media|press|public|fire|ordeal|newspapers?|internet)\b|\bon (?:a )?trial (?:with|at) (?:the |a |an )?(?:[\w-]+ )?(?:club|team|side|squad)\b/;
/** "suspected of having the flu". */
const AILING = /^(?:having|suffering|contracting|catching|carrying|developing)\b/;

/** Bodies whose word has another sense first. */
const OFFICIAL = new Set([
  'state',
  'authority',
  'force',
  'security',
  'office',
  'custom',
  'immigration',
  'patrol',
  'regime',
]);

/** "Arrested by mistake": how, not by whom. */
const MANNER = new Set([
  'mistake',
  'error',
  'accident',
  'surprise',
  'chance',
  'order',
  'warrant',
  'night',
  'day',
  'noon',
]);

/** "Imprisoned by her fears": what is no person, group or body does nothing at law. */
function isDoneByThing({ testimony: { reading }, statement }: Told): boolean {
  const by = statement.participants.filter(({ role, preposition }) => role === 'agent' && preposition === 'by');
  return (
    by.length > 0 &&
    !statement.values.some(({ aspect }) => aspect === 'offence') &&
    by.every(
      ({ token, entity, lemma }) =>
        entity === null &&
        reading.tokens[token]?.upos === 'NOUN' &&
        !MANNER.has(lemma) &&
        !isKindOf(lemma, 'person') &&
        !OFFICIAL.has(lemma) &&
        !['group', 'organization', 'people'].some((kind) => canBe(lemma, kind)),
    )
  );
}

function isIllness(one: Told): boolean {
  const offence = one.statement.values.find(({ aspect }) => aspect === 'offence');
  const words = offence === undefined ? '' : wordsAt(one, offence).toLowerCase();
  return AILING.test(words) && words.split(/\W+/).some((word) => ['illness', 'injury', 'symptom'].some((kind) => isKindOf(word, kind))); // biome-ignore format: one thought
}

/** "Charged with energy", "charged with tension": a mood or a current, in a sentence without a word of the law. */
function isFull(one: Told): boolean {
  const offence = one.statement.values.find(({ aspect }) => aspect === 'offence');
  const noun = offence?.of ?? '';
  return (
    /^charg\w+ with\b/.test(from(one)) &&
    !isLegal(one) &&
    ['feeling', 'state', 'attribute', 'phenomenon'].some((kind) => isKindOf(noun, kind)) &&
    !['wrongdoing', 'crime', 'act', 'activity'].some((kind) => canBe(noun, kind))
  );
}

const FIGURES: Readonly<Partial<Record<Status, (one: Told) => boolean>>> = {
  suspected: (one) =>
    isIllness(one) ||
    (/^accus\w+ of being (?!in\b|at\b|part\b|involved|complicit|an?\b|the\b|behind\b|drunk|armed)\w+/.test(from(one)) &&
      !isLegal(one)),
  charged: isFull,
  detained: (one) => INNER.test(from(one)) || FELT.test(before(one)),
  imprisoned: (one) => INNER.test(from(one)) || FELT.test(before(one)),
  died: (one) => /^died (?:a thousand|many|several|a little|inside)\b/.test(from(one)),
  tried: (one) => MOCK_TRIAL.test(sentence(one)),
  sentenced: (one) => LIFE_OF.test(from(one)),
};

/** The law's words as figures of speech: "acquitted by history", "jailed in a loveless marriage", "trial by media". */
export const figurative: Guard = {
  name: 'figurative',
  why: 'a figure of speech is no stage of a case',
  stops: (one, status) =>
    (FIGURES[status]?.(one) ?? false) || (status !== 'died' && isDoneByThing(one) && !isLegal(one)),
};
