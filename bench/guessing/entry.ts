export { lines } from './lines.ts';
export { guessing } from './read.ts';
