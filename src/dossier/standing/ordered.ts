/** "The court ordered Ada Quill to be held", "Vale was ordered to remain in custody": the order holds, and whom it names is not who gives it. */
import type { Participant } from '../../claims/statement.ts';
import type { Status } from '../../model/dossier.ts';
import { plain } from '../around.ts';
import type { Told } from '../story.ts';
import { DETAILS, listEndingWith, undergoing } from './name-list.ts';

/** An order, up to the verb that is ordered; "ordered police to detain" is no order upon who is held. */
const ORDER = /\border(?:ed|s) ([^.;:]{0,160}?)\bto (?:be |remain |stay )?(?:[a-z]+ )?$/;
/** "Ordered that he be remanded". */
const ORDER_THAT = /\border(?:ed|s|ing)? that ([^.;:]{1,90}?) be (?:[a-z]+ )?$/;
const PASSIVE = /\b(?:was|were|been|is|are|being) (?:[a-z]+ )?ordered (?:by [^,;]{1,60} )?to (?:be )?(?:[a-z]+ )?$/;
/** What takes an order back or leaves it open. */
const OPEN = /\b(?:not|never|no|could|may|might|would|if|unless|whether|asked|urged|refused|declined|until)\b|n't\b/;
const STAYS = /^(?:remain|stay)/;

/** The words of the sentence before the predicate, commas and all. */
export function lead({ testimony: { reading }, statement }: Told): string {
  const start = reading.sentences[statement.sentence]?.start ?? statement.start;
  return plain(reading.text.slice(start, reading.tokens[statement.token]!.start));
}

/** Whether a court's order that somebody be held is told as given. */
export function isOrdered(one: Told, status: Status): boolean {
  const verb = one.testimony.reading.tokens[one.statement.token];
  if (status !== 'detained' || verb?.upos !== 'VERB') return false;
  const words = lead(one);
  const that = ORDER_THAT.exec(words);
  const order = that ?? ORDER.exec(words);
  const isPassive = that !== null || / to be (?:[a-z]+ )?$/.test(words) || STAYS.test(verb.lemma.toLowerCase());
  return order !== null && isPassive && !OPEN.test(words.slice(0, order.index)) && !OPEN.test(order[1]!);
}

/** Whom an order in the active names, right before "to be held"; null where the verb is passive or there is no order. */
export function ordered(one: Told, status: Status): Participant[] | null {
  if (!isOrdered(one, status) || PASSIVE.test(lead(one)) || ORDER_THAT.test(lead(one))) return null;
  const { reading } = one.testimony;
  const verb = reading.tokens[one.statement.token]!;
  const start = reading.sentences[one.statement.sentence]?.start ?? 0;
  const names = reading.names.filter((name) => name.type === 'person' && name.start >= start && name.end <= verb.start);
  const last = names.at(-1);
  if (last === undefined || !BEHIND.test(reading.text.slice(last.end, verb.start))) return [];
  return listEndingWith(reading, names).map((name) => undergoing(reading, name));
}

/** Between the last name and the verb: its details, at most an apposition, "to be". */
const BEHIND = new RegExp(`^${DETAILS}(?:, [^,;:.()]{1,90},|,)? to (?:be |remain |stay )?(?:[a-z]+ )?$`, 'u');
