import { describe, expect, it } from 'vitest';
import { plainRecord } from './plain-record.ts';

describe('a record of annotate', () => {
  it('keeps its id and text', () => {
    const record = { id: 'x', text: ' Words \u2028 here. ', published: '2024-05-01' };
    expect(plainRecord(JSON.stringify(record))).toEqual({ ...record, dropped: [], titleSpan: null });
  });

  it('has its title marked where the title heads the text, and only there', () => {
    expect(plainRecord('{"id":"x","title":"Fire out","text":"\\nFire out\\n\\nIt is."}').titleSpan).toEqual({
      start: 1,
      end: 9,
    });
    expect(plainRecord('{"id":"x","title":"Fire","text":"A Fire"}').titleSpan).toBeNull();
    expect(plainRecord('{"id":"x","title":"","text":"A Fire"}').titleSpan).toBeNull();
  });

  it.each([
    ['{"id":"x"', 'it is not JSON'],
    ['null', 'it is no JSON object'],
    ['["x"]', 'it is no JSON object'],
    ['"x"', 'it is no JSON object'],
    ['{"text":"x"}', 'it has no "id"'],
    ['{"id":null,"text":"x"}', 'it has no "id"'],
    ['{"id":"x"}', 'it has no "text"'],
    ['{"id":"x","text":5}', 'it has no "text"'],
  ])('%s: %s, and what to do', (line, problem) => {
    expect(() => plainRecord(line)).toThrow(problem);
    expect(() => plainRecord(line)).toThrow(/\. (?:Add|Write) /);
  });
});
