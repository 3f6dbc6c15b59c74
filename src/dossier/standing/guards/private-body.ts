import type { Status } from '../../../model/dossier.ts';
import { from } from '../../around.ts';
import { around } from '../context.ts';
import type { Guard } from '../guard.ts';

const OF_THE_LAW: readonly Status[] = ['charged', 'tried', 'acquitted', 'convicted', 'cleared', 'sentenced'];
const BODY = /\b(?:league|federation|association|committee|club|union|church|university|college|school|party|ethics panel|disciplinary (?:panel|board|body|hearing|tribunal)|governing body)$/; // biome-ignore format: one line
const BY_BODY = /\bby (?:(?!(?:for|with|in|at|on|after|when|who)\b)[\w'-]+ ){0,6}(?:league|federation|association|committee|club|union|church|university|college|school|party|(?:ethics|disciplinary) (?:panel|board|body|hearing|tribunal|commission)|governing body)\b/; // biome-ignore format: one line
const COURT =
  /\b(?:courts?|jury|jurors|police|prosecutors?|prosecution|indict\w*|felony|misdemeanou?r|prison|jail|crimes?|criminal)\b/;

/** "The league charged her with a breach of its rules": bodies of sport, parties and schools have rules, not laws. */
export const privateBody: Guard = {
  name: 'private-body',
  why: 'a charge or a verdict under the rules of a league, a party or a school is none under the law',
  stops: (one, status) => {
    if (!OF_THE_LAW.includes(status) || COURT.test(around(one))) return false;
    const { text } = one.testimony.article;
    if (BY_BODY.test(from(one))) return true;
    return one.statement.participants.some(
      ({ role, span }) =>
        role === 'agent' && BODY.test(text.slice(Math.max(0, span.start - 20), span.end).toLowerCase()),
    );
  },
};
