/** The figure that an article says a value has replaced: "three libraries instead of five", "from 31 per cent to 27", "145 posts, 35 fewer than announced". */
import type { StatedValue } from '../../../claims/statement.ts';
import type { Said, Story } from '../../story.ts';

const NUMBERS: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13, fourteen: 14,
  fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70,
  eighty: 80, ninety: 90, hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9,
}; // biome-ignore format: one table
const NUM = String.raw`[$€£]?((?:\d[\d,.]{0,14}|${Object.keys(NUMBERS).join('|')})(?: (?:hundred|thousand|million|billion))?)\b`;
const LEAD = '(?: by| the| about| around| some| just| an?| only)?';

/** Behind the value. */
const INSTEAD = new RegExp(
  `^[^.;:]{0,44}?\\b(?:instead of|rather than|and not|not|up from|down from)${LEAD} ${NUM}`,
  'i',
);
/** Behind it, where a verb says that the value moved: "raised its offer to 335 a share from 312". */
const AWAY = new RegExp(`^[^.;:]{0,44}?\\bfrom${LEAD} ${NUM}`, 'i');
const FURTHER = new RegExp(
  `^[^.;:]{0,44}?(?:,|\\() ?${NUM}( [a-z%]{1,14})? (more|fewer|less|longer|shorter|higher|lower) than (?:was |were |had been |it had |it |they had |they |he had |she had |auditors had |officials had )?(?:at )?(?:first|originally|initially|announced|planned|stated|thought|expected|promised|published|offered|said|reported|last|a week|before|previously)\\b`,
  'i',
);
/** Before it. */
const FROM = new RegExp(`\\bfrom${LEAD} ${NUM}(?:[ -][a-z%]{1,14}){0,3} to${LEAD} ?[$€£]?$`, 'i');
const UNTIL = /\b(?:instead of|rather than) $/i;

/** The former figure in the unit of the value; null where the words give none. @param isMoved whether a verb before it says that the value moved */
export function formerFigure(story: Story, said: Said, value: StatedValue, isMoved: boolean): number | null {
  if (value.value.type !== 'number') return null;
  const size = value.value.low ?? value.value.high;
  const sentence = story.testimonies[said.testimony]!.reading.sentences[said.statement.sentence]!;
  const before = story.words(said, { start: Math.max(sentence.start, value.start - REACH), end: value.start });
  const after = story.words(said, { start: value.end, end: Math.min(sentence.end, value.end + REACH) });
  if (size === null || !TURN.test(before + after)) return null;
  const own = numberIn(FIRST.exec(story.words(said, value))?.[1]);
  if (own === null || own === 0 || UNTIL.test(before)) return null;
  const scale = size / own;
  const [left, right] = [before, after].map((words) => words.replace(/\s+/g, ' ')) as [string, string];
  const other = numberIn((FROM.exec(left) ?? INSTEAD.exec(right) ?? (isMoved ? AWAY.exec(right) : null))?.[1]);
  if (other !== null) return other * scale;
  const [, by, unit, way] = FURTHER.exec(right) ?? [];
  const step = numberIn(by);
  // "12.2 metres, 80 centimetres more": another unit.
  if (
    step === null ||
    (unit && !story.words(said, value).toLowerCase().includes(unit.trim().replace(/s$/, '').toLowerCase()))
  )
    return null;
  return (own + (/^(?:more|longer|higher)$/i.test(way!) ? -step : step)) * scale;
}
const REACH = 90;
const FIRST = new RegExp(NUM, 'i');
const TURN = /\b(?:from|instead|rather|not|than)\b/i;

function numberIn(words: string | undefined): number | null {
  if (words === undefined) return null;
  const parts = words.toLowerCase().split(' ');
  const values = parts.map((part) => NUMBERS[part] ?? Number(part.replace(/[.,]$/, '').replaceAll(',', '')));
  const product = values.reduce((all, one) => all * one, 1);
  return Number.isFinite(product) ? product : null;
}
