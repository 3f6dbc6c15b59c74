/** Parts of the body: which are of one kind, and which lie in another. */

/** Parts of larger parts, as WordNet 3.0 has them (part holonyms), as far as news tells of wounds there. */
const WITHIN: Readonly<Record<string, string>> = {
  finger: 'hand',
  thumb: 'hand',
  palm: 'hand',
  hand: 'arm',
  wrist: 'arm',
  elbow: 'arm',
  forearm: 'arm',
  biceps: 'arm',
  shoulder: 'torso',
  toe: 'foot',
  heel: 'foot',
  foot: 'leg',
  ankle: 'leg',
  shin: 'leg',
  calf: 'leg',
  knee: 'leg',
  thigh: 'leg',
  tibia: 'shin',
  fibula: 'calf',
  femur: 'thigh',
  hip: 'torso',
  pelvis: 'hip',
  groin: 'torso',
  buttock: 'torso',
  abdomen: 'torso',
  chest: 'torso',
  lung: 'chest',
  heart: 'chest',
  rib: 'chest',
  back: 'torso',
  spine: 'back',
  side: 'torso',
  face: 'head',
  skull: 'head',
  brain: 'skull',
  temple: 'head',
  jaw: 'face',
  eye: 'face',
  nose: 'face',
  cheek: 'face',
  mouth: 'face',
  forehead: 'face',
  neck: 'body',
  throat: 'neck',
  torso: 'body',
  head: 'body',
  arm: 'body',
  leg: 'body',
};
const NAMES = new Map([
  ['stomach', 'abdomen'],
  ['belly', 'abdomen'],
  ['midsection', 'abdomen'],
  ['tummy', 'abdomen'],
  ['trunk', 'torso'],
  ['breast', 'chest'],
  ['clavicle', 'collarbone'],
  ['jawbone', 'jaw'],
  ['buttocks', 'buttock'],
]);

/** The part of the body a noun names; null for another noun. */
export function bodyPart(noun: string): string | null {
  const name = NAMES.get(noun) ?? noun;
  if (name in WITHIN) return name;
  return name === 'collarbone' ? name : null;
}

/** Whether one part lies in the other, or is it. */
export const areOnePart = (a: string, b: string): boolean => lies(a, b) || lies(b, a);

function lies(part: string, whole: string): boolean {
  for (let at: string | undefined = part; at !== undefined; at = WITHIN[at]) if (at === whole) return true;
  return false;
}
