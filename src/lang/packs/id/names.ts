// Names of people in the Indonesian press and in world news, and capitalised words that start no name.
export { familyNames } from './names-family.ts';
export { givenNames } from './names-given.ts';
export { notNames } from './names-not.ts';
export { worldNames } from './names-world.ts';
