import { groupBy, isTold, valuesOf } from '../../story.ts';
import { type Filled, SEASON, type Slot } from './slot.ts';

/** Trades that are learnt and that make a living, one to a person as a rule. Those that go together (singer and actor, writer and teacher) are left out. */
const TRADES = new Set(['architect', 'sculptor', 'painter', 'nurse', 'midwife', 'dentist', 'pharmacist', 'physiotherapist', 'surgeon', 'veterinarian', 'baker', 'butcher', 'cook', 'waiter', 'waitress', 'seamstress', 'tailor', 'hairdresser', 'barber', 'carpenter', 'plumber', 'electrician', 'welder', 'mechanic', 'bricklayer', 'roofer', 'miner', 'fisherman', 'shepherd', 'locksmith', 'watchmaker', 'engraver', 'jeweller', 'jeweler', 'goldsmith', 'cobbler', 'gardener', 'cleaner', 'cashier', 'postman', 'pilot', 'sailor', 'accountant', 'blacksmith', 'bookseller', 'biologist', 'geologist', 'physicist', 'chemist', 'firefighter', 'violinist', 'cellist', 'potter', 'weaver', 'glazier', 'optician', 'psychologist', 'paramedic']); // biome-ignore format: one list

/** What somebody does for a living: "the architect Tom Reed", "the sculptor Tom Reed"; no article has both words. */
export const trade: Slot = {
  predicate: 'role',
  aspect: 'role',
  template: 'role',
  isOneFigure: false,
  season: SEASON,
  read(story) {
    const said = story.said.filter(
      (one) => one.statement.predicate === 'role' && isTold(one) && one.patients.length === 1,
    );
    const given = valuesOf(said, 'role').filter(({ value, patients }) => TRADES.has(value.of.toLowerCase()) && story.actors.get(patients[0]!)?.kind === 'person'); // biome-ignore format: one test
    return [...groupBy(given, ({ patients }) => patients[0]!)].flatMap(([actor, own]) => {
      const terms = new Set(own.map(({ value }) => value.of.toLowerCase()));
      return own.flatMap((one): Filled[] => {
        const term = one.value.of.toLowerCase();
        const text = story.testimonies[one.testimony]!.reading.text.toLowerCase();
        const knows = [...terms].some((other) => other !== term && text.includes(other));
        return knows ? [] : [{ key: `${actor} trade`, given: one, term, actors: [actor], slots: {} }];
      });
    });
  },
  excludes: (_, a, b) => a.term !== b.term,
};
