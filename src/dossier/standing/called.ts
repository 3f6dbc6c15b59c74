/** What somebody is called tells how far the case has come: "the suspect, Nils Orban", "convicted murderer Ada Quill". */
import { isKindOf } from '../../claims/concepts/wordnet.ts';
import type { Status } from '../../model/dossier.ts';
import { type Told, wordsAt } from '../story.ts';

/** "Prime suspect", "murder suspect"; not "possible suspect", "former suspect". */
const SUSPECT = /^(?:(?!possible|potential|former|unlikely|one-time|initial|early)[\w-]+ ){0,2}suspect$/;
const ALLEGED = /^(?:alleged|suspected|accused) (?:[\w-]+ ){0,2}?([\w-]+)$/;
const CONVICTED = /^(?:twice-|thrice-)?convicted (?:[\w-]+ ){0,2}[\w-]+$/;
/** Doers of crimes that WordNet does not know as such; "alleged leader" is no accusation of a crime. */
const DOERS = /^(?:gunman|gunwoman|shooter|attacker|assailant|hacker|ringleader|bomber|abuser|accomplice|fraudster|stabber|getaway driver|mastermind|trafficker|launderer|stalker|predator|arsonist|kidnapper|spy|dealer|smuggler|forger)$/; // biome-ignore format: one line
const KINDS = ['criminal', 'killer', 'wrongdoer', 'attacker', 'thief'];
/** "The suspect, Nils Orban and two officers were hurt": three, and Orban is not the first. */
const GOES_ON = /^,? (?:and|or|&)\b/;

/** The stage that a person's role names; null for every other claim. */
export function statusCalled(one: Told): Status | null {
  const { statement, testimony } = one;
  if (statement.predicate !== 'role') return null;
  const role = statement.values.find(({ aspect }) => aspect === 'role');
  const who = statement.participants.find(({ role: part }) => part === 'patient');
  if (role === undefined || who === undefined) return null;
  const name = testimony.reading.names.find(({ start, end }) => start <= who.span.start && end > who.span.start);
  const end = Math.max(who.span.end, name?.end ?? 0);
  if (who.span.start > role.start && GOES_ON.test(testimony.article.text.slice(end, end + 6))) return null;
  // "Alleged gunman": the participle may stand outside the role.
  const attribute = /\b(?:alleged|suspected|accused|convicted) $/i.exec(
    testimony.article.text.slice(Math.max(0, role.start - 12), role.start),
  );
  const words = `${attribute?.[0] ?? ''}${wordsAt(one, role)}`.toLowerCase();
  if (SUSPECT.test(words) || words === 'accused') return 'suspected';
  const doer = ALLEGED.exec(words)?.[1];
  if (doer !== undefined && (DOERS.test(doer) || KINDS.some((kind) => isKindOf(doer, kind)))) return 'suspected';
  return CONVICTED.test(words) ? 'convicted' : null;
}
