import { onDisk } from '../store/on-disk.ts';
import { registerStatus, runStatus } from './commands/status.ts';
import { openSession } from './session.ts';

/** What every command needs, and `status`, which is asked for most and needs no more: loaded as one file. */
export const opening = { onDisk, openSession, registerStatus, runStatus };
