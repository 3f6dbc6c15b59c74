import { describe, expect, it, vi } from 'vitest';
import { Failure } from '../model/failure.ts';
import { nothingRead, report, WrongUsage } from './report.ts';

function reported(error: unknown, debug = false): string[] {
  const spy = vi.spyOn(console, 'error').mockImplementation(() => {});
  report(error, debug);
  const lines = spy.mock.calls.map(([line]) => String(line));
  spy.mockRestore();
  return lines;
}

const fault = 'This may be a fault of the program: run it again with --debug to see where, and report it.';

describe('an error', () => {
  it('meant for the user is one line', () => {
    for (const error of [
      new Failure('a.txt', 'it is empty', 'Save it again.'),
      new WrongUsage('a.txt', 'it is empty', 'Save it again.'),
    ])
      expect(reported(error)).toEqual(['crossread: a.txt: it is empty. Save it again.']);
  });

  it('meant for the user stays so when it comes from a worker thread', () => {
    const copy = Object.assign(new Error('models/x.bin: it is damaged. Restore it.'), { name: 'Failure' });
    expect(reported(copy)).toEqual(['crossread: models/x.bin: it is damaged. Restore it.']);
  });

  it('of the program says so, and how to see more', () => {
    expect(reported(new TypeError('x is not a function'))).toEqual(['crossread: x is not a function', fault]);
    expect(reported('a word')).toEqual(['crossread: a word', fault]);
  });

  it('shows where it arose only where that is asked for', () => {
    const [line, stack] = reported(new TypeError('x is not a function'), true);
    expect(line).toBe('crossread: x is not a function');
    expect(stack).toMatch(/^\s+at /m);
  });
});

describe('nothing could be read', () => {
  it('names the inputs and says what to give', () => {
    expect(nothingRead(['a.txt', 'b']).message).toBe(
      'a.txt b: nothing could be read. Give a file, a folder or an address with an article in it.',
    );
    expect(nothingRead(['-']).message).toBe(
      'standard input: nothing could be read. Give one JSON object a line, with "id" and "text".',
    );
  });
});
