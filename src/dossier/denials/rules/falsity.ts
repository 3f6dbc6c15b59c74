import { from, plain } from '../../around.ts';
import { type Told, words } from '../../story.ts';
import type { DenialRule } from '../rule.ts';
import { voiceOf } from '../speaker.ts';

/** Words that call what another said untrue. */
const FALSE =
  /\b(?:(?:absolutely|blatantly|categorically|completely|demonstrably|entirely|patently|simply|totally|utterly|just|all|is|are|was|were|as|it|them|that's|it's|\W) ?(?:false|untrue|baseless|unfounded|fabricated|nonsense|meritless|not true|inaccurate|defamatory|without (?:merit|foundation|basis)|a lie|lies|an outright lie|a fabrication|rubbish|ridiculous and untrue|fake|made up))\b|\b(?:no truth (?:to|in)|nothing could be further from the truth|never happened|did nothing wrong|done nothing wrong|(?:i am|i'm|he is|she is|they are|is|was|are) innocent|(?:maintain|profess|protest|proclaim|assert|insist)\w* (?:on )?(?:his|her|their|its|my) innocence)\b/;
/** "a false alarm", "false teeth", "if false", "true or false". */
const NOT_OF_CLAIMS =
  /\bfalse (?:alarms?|teeth|start|positives?|negatives?|name|names|identity|documents?|passports?|statements? to|imprisonment|advertising|pretences|pretenses|ceiling|information|claims? act)\b|\btrue or false\b|\bif (?:it is |they are )?(?:false|untrue)\b|\bnot (?:false|untrue|baseless|innocent)\b|\b(?:whether|would be|could be|may be|might be)\b|\binnocent (?:people|victims?|bystanders?|civilians?|until|lives|life|children|man|woman)\b/;

const isFalsity = (text: string): boolean => FALSE.test(text) && !NOT_OF_CLAIMS.test(text);

/** A speaker who calls a claim false, or maintains somebody's innocence. */
export const falsity: DenialRule = {
  name: 'called false',
  why: '"blatantly false" and "I am innocent" deny as plainly as "deny"',
  read: (one) => {
    const { certainty, voice, token } = one.statement;
    if (certainty === 'conditional') return null;
    const text = plain(words(one));
    const own = isInnocence(one);
    if (!own && (voice === null || !isFalsity(text))) return null;
    // The claim that holds the words themselves, not one in whose subordinate clause they stand.
    if (!own && !isFalsity(from(one).slice(0, 80)) && !isFalsity(plain(one.testimony.article.text.slice(Math.max(one.statement.start, one.testimony.reading.tokens[token]!.start - 40), one.testimony.reading.tokens[token]!.end)))) return null; // biome-ignore format: one thought
    const who = own ? own : voiceOf(one);
    return who && { kind: 'denial', who, of: null };
  },
};

function isInnocence(one: Told): ReturnType<typeof voiceOf> {
  const { participants, token, polarity } = one.statement;
  if (
    polarity === -1 ||
    !/^(?:maintain|profess|protest|proclaim|assert|insist)\w* (?:on )?(?:his|her|their|its) innocence\b/.test(from(one))
  )
    return null;
  const subject = participants.find(({ role, token: at }) => (role === 'agent' || role === 'patient') && at < token);
  return subject ? { ...subject.span, entity: subject.entity } : null;
}
