import MailComposer from 'nodemailer/lib/mail-composer';
import { letterOf } from './subject-line.ts';

/**
 * A draft as a message file that a mail program opens to be addressed and sent. It names no machine and no sender.
 *
 * @param id  told apart by it: the case and the number of the draft
 * @param at  the instant it was written
 */
export async function mailFile(text: string, id: string, at: string): Promise<string> {
  const { subject = '', body } = letterOf(text);
  const message = new MailComposer({
    subject,
    text: body,
    date: new Date(at),
    messageId: `<${id}@repair.invalid>`,
    // Mail programs open it as a draft.
    headers: { 'X-Unsent': '1' },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return (await message.compile().build()).toString('utf8');
}
