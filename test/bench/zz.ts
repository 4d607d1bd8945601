export { shippedCritic } from './critic.ts';
export { failingExamples } from '../../src/apology/rule-examples.ts';
export { loadPlaybook } from '../../src/playbook/load.ts';
export { playbookFolders } from '../../src/store/playbook-folders.ts';
export { critiqueRulesOf } from '../../src/apology/rules.ts';
export { critique } from '../../src/apology/critique.ts';
export { sentencesOf } from '../../src/apology/sentences.ts';
