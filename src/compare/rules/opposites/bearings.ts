/** "60 miles east of Ostra", "60 miles west of Ostra": as far from one place, on another side of it. */
import { saidIn } from '../../per-story.ts';
import { smallest } from '../../smallest.ts';
import type { Stand, Way } from './way.ts';

/** The points of the compass, in degrees. */
const POINTS = ['north', 'northeast', 'east', 'southeast', 'south', 'southwest', 'west', 'northwest'];
const STEP = 45;
/** South and south-east may be one direction told more and less finely. */
const APART = 90;

const FIGURE = '(\\d[\\d,]{0,8}(?:\\.\\d{1,3})?)[ -](nautical )?(mile|kilomet(?:er|re)|km)s?(?: \\([^()]{1,40}\\))?';
const PLACE = "(?:the (?:city|town|village|capital|port) of )?([A-Z][\\w’'-]{1,30}(?: [A-Z][\\w’'-]{1,30}){0,2})";
const BEARING = new RegExp(`\\b${FIGURE} (north|south)?-?(east|west)?(?:ern)? of ${PLACE}`, 'g');

export const bearings: Way = {
  template: 'bearing',
  aspect: 'place',
  read(story) {
    return story.testimonies.flatMap(({ reading }, testimony) =>
      [...reading.text.matchAll(BEARING)].flatMap((match): Stand[] => {
        const [all, figure, nautical, unit, along, across, place] = match;
        const side = `${along ?? ''}${across ?? ''}`;
        const span = { start: match.index, end: match.index + all.length };
        const holder = smallest(saidIn(story, testimony), span);
        if (!side || !holder) return [];
        const far = `${figure!.replace(/,/g, '')} ${nautical ?? ''}${unit![0]}`;
        return [
          {
            key: `${far}\t${place!.toLowerCase()}`,
            side,
            answer: { ...holder, label: span, value: { type: 'terms', terms: [side] } },
            actors: [],
            slots: { name: place! },
          },
        ];
      }),
    );
  },
  excludes(a, b) {
    const turn = Math.abs(POINTS.indexOf(a) - POINTS.indexOf(b)) * STEP;
    return Math.min(turn, 360 - turn) >= APART;
  },
};
