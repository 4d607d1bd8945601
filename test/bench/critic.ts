import { join } from 'node:path';
import { critique, type Critique } from '../../src/apology/critique.ts';
import { critiqueRulesOf } from '../../src/apology/rules.ts';
import { checkPlaybook } from '../../src/playbook/check.ts';
import { loadPlaybook } from '../../src/playbook/load.ts';
import { playbookFolders } from '../../src/store/playbook-folders.ts';

/** The shipped critic as a function of a text. @throws Error if the playbook has a problem */
export function shippedCritic(root: string): (text: string) => Critique {
  const shipped = join(root, 'playbooks');
  const loaded = loadPlaybook(
    'core',
    playbookFolders({ own: [], shipped, compiled: join(root, 'no-such-folder') }),
  );
  const problems = checkPlaybook(loaded).map(
    ({ file, line, column, message }) => `${file}:${line}:${column} ${message}`,
  );
  if (loaded.playbook === undefined || problems.length > 0) throw new Error(problems.join('\n'));
  const rules = critiqueRulesOf(loaded.playbook.critique);
  return (text) => critique(text, rules);
}
