import { expect, test } from 'vitest';
import { noticeOfNote } from '../../../src/domain/notice.ts';
import { makeReferences } from '../../fixtures/references.ts';

test.each([
  ['Retracted: Rain Letters 4, 7', { kind: 'retracted', source: 'Rain Letters 4, 7' }],
  ['RETRACTED', { kind: 'retracted', source: 'The list of publications says so.' }],
  [
    'This paper was withdrawn by its authors',
    { kind: 'withdrawn', source: 'This paper was withdrawn by its authors' },
  ],
  ['Erratum: Rain Letters 5, 1', { kind: 'corrected', source: 'Rain Letters 5, 1' }],
  ['On retracted umbrellas', undefined],
  ['Oral', undefined],
  [undefined, undefined],
])('the notice in %j', (note, notice) => {
  expect(noticeOfNote(note)).toEqual(notice);
});

test('a retraction in the note stands before the title of a citation, and is said once', () => {
  const [reference] = makeReferences({ note: 'Retracted: Rain Letters 4, 7' });
  expect(reference.title).toBe('RETRACTED: Rain on Tin Roofs');
  expect(reference.notes).toEqual(['Retracted: Rain Letters 4, 7']);
});
