// What learning shares with the critic, bundled for Node 20.
export { featuresOf } from '../../src/apology/likeness.ts';
export { sentencesOf } from '../../src/apology/sentences.ts';
