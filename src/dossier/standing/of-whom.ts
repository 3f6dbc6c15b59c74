/** "…, Joel Vance, his wife Ada and their son Ben, all of whom were found dead": the names of the list before. */
import type { Participant } from '../../claims/statement.ts';
import type { Status } from '../../model/dossier.ts';
import { plain } from '../around.ts';
import type { Told } from '../story.ts';

const OF_WHOM = /^(all|both) of whom\b/;
const DEATH = /\b(?:found (?:shot|stabbed|beaten|strangled|bludgeoned) to death|found dead|were killed|died|(?:shot|stabbed|beaten|strangled) (?:to death|dead)|were (?:murdered|slain))\b/; // biome-ignore format: one thought
/** What leaves it open. */
const NOT_SO = /\b(?:not|never|could|may|might|would|nearly|almost|believed|feared|alleged|allegedly|said)\b/;
/** A name behind these is not one of the list: "the son of Quill", "Vale's sister". */
const BESIDE_A_LIST =
  /(?<!\b(?:deaths|killings|murders|bodies|slayings) )\b(?:of|to|with|by|for|from|against)\s$|['’]s\s$/i;
const LONGEST_GAP = 60;

/** The relative clause, up to the next mark. */
function relative({ testimony, statement, claim }: Told): string {
  const end = testimony.reading.sentences[statement.sentence]?.end ?? claim.end;
  return plain(testimony.article.text.slice(claim.start, end)).split(/[,;:]/)[0]!;
}

/** A list of persons of whom all are told dead; whatever the sentence around it only accuses somebody of. */
export const isOfAll = (one: Told, status: Status): boolean =>
  status === 'died' && OF_WHOM.test(relative(one)) && DEATH.test(relative(one)) && !NOT_SO.test(relative(one));

/** The names of the list that "all of whom" goes on about; none where "both" goes on about another number than two. */
export function ofWhom(one: Told, status: Status): Participant[] {
  if (!isOfAll(one, status)) return [];
  const { reading } = one.testimony;
  const start = reading.sentences[one.statement.sentence]?.start ?? 0;
  const found: Participant[] = [];
  let at = one.claim.start;
  for (const name of [...reading.names].reverse()) {
    if (name.end > at) continue;
    if (name.start < start || at - name.end > LONGEST_GAP) break;
    const isVerb = reading.tokens.some((word) => word.start >= name.end && word.end <= at && /^(?:VERB|AUX)$/.test(word.upos)); // biome-ignore format: one thought
    if (isVerb || name.type !== 'person' || BESIDE_A_LIST.test(reading.text.slice(start, name.start))) break;
    const head = reading.tokens.findLastIndex((word) => word.start >= name.start && word.end <= name.end);
    found.push({ role: 'patient', preposition: '', token: head, lemma: '', entity: name.entity, span: { start: name.start, end: name.end } }); // biome-ignore format: one thought
    at = name.start;
  }
  const isBoth = relative(one).startsWith('both');
  return found.length < 2 || (isBoth && found.length !== 2) ? [] : found.reverse();
}
