import { spawn } from 'node:child_process';

/** Where a pager begins: `less` at the end, where the newest is last. */
type PageFrom = 'start' | 'end';

/**
 * Show a text that is longer than the screen in the person's pager: `$PAGER`, else `less`, which then ends by itself
 * where the text fits, keeps colours, leaves the text on the screen and says how to leave. It writes no file and runs no
 * program unless the person has said so: one wrong letter is easily typed.
 *
 * @returns false if there is none, or it did not start; then nothing was shown
 */
export function pageThrough(
  text: string,
  env: NodeJS.ProcessEnv,
  from: PageFrom = 'start',
): Promise<boolean> {
  const command = env['PAGER'] ?? (from === 'end' ? 'less +G' : 'less');
  if (command === '' || command === 'cat') return Promise.resolve(false);
  return new Promise((resolve) => {
    const child = spawn(command, {
      shell: true, // $PAGER may carry flags, as in `less -S`
      stdio: ['pipe', 'inherit', 'inherit'],
      env: {
        LESS: `-FRX -Psq leaves, ${from === 'end' ? 'b goes back' : 'space goes on'}$`,
        LESSSECURE: '1',
        ...env,
      },
    });
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code !== NOT_FOUND));
    child.stdin.on('error', () => undefined); // closed before the end was read
    child.stdin.end(text);
  });
}

/** As shells say it. */
const NOT_FOUND = 127;
