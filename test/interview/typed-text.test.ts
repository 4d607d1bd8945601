import type { KeypressEvent } from '@inquirer/core';
import { describe, expect, test } from 'vitest';
import { TypedText, type Line } from '../../src/interview/typed-text.ts';

const key = (name: string): KeypressEvent => ({ name, ctrl: false }) as KeypressEvent;

/** A text of three lines, with the cursor at its end, as Node's readline would hold the line at the cursor. */
function three(): { typed: TypedText; presses: (name: string) => void; types: (letters: string) => void } {
  let line = '';
  const rl: Line = {
    get line() {
      return line;
    },
    write: (text) => void (line += text),
    clearLine: () => void (line = ''),
  };
  const typed = new TypedText();
  typed.begin('one\ntwo\nthree', rl);
  return {
    typed,
    presses: (name) => void typed.press(key(name), rl, () => undefined),
    types: (letters) => {
      line += letters;
      typed.press(key('x'), rl, () => undefined);
    },
  };
}

describe('up and down', () => {
  test('lead to the other lines, and the text stays whole', () => {
    const { typed, presses, types } = three();
    presses('up');
    types('!');
    expect([typed.text, typed.toCursor, typed.rest]).toEqual(['one\ntwo!\nthree', 'one\ntwo!', 'three']);
    presses('up');
    presses('up');
    types('?');
    expect(typed.text).toBe('one?\ntwo!\nthree');
    for (const _ of [1, 2, 3]) presses('down');
    types('.');
    expect([typed.text, typed.rest]).toEqual(['one?\ntwo!\nthree.', '']);
  });

  test('Enter begins a line there, and the end takes all of it', () => {
    const { typed, presses } = three();
    presses('up');
    expect(typed.finishLine()).toEqual({ line: 'two', isOnly: false });
    expect(typed.text).toBe('one\ntwo\n\nthree');
    typed.finishLine();
    expect(typed.finished()).toBe('one\ntwo\n\nthree');
  });

  test('a line with only a dot goes away, wherever it stands', () => {
    const { typed, presses } = three();
    presses('up');
    typed.finishLine();
    expect(typed.dropLine()).toBe('one\nthree');
  });
});
