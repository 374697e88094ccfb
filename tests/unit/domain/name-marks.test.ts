import { expect, test } from 'vitest';
import { separateMarks } from '../../../src/domain/name-marks.ts';

test.each([
  ['Ada Osei', 'Ada Osei', undefined],
  ['Ada Osei*†', 'Ada Osei', '*†'],
  ['Ada∗ Osei', 'Ada Osei', '*'],
  ['Osei¹², Ada', 'Osei, Ada', '¹²'],
  ['Osei *, Ada', 'Osei, Ada', '*'],
  ['Ada Osei,*', 'Ada Osei', '*'],
  ['Ada  † Osei', 'Ada Osei', '†'],
  ['Ada Osei (equal contribution)*', 'Ada Osei', '*(equal contribution)'],
  ['Ada Osei (co-first author)', 'Ada Osei', '(co-first author)'],
  ['Ada Osei (cofirst)', 'Ada Osei', '(cofirst)'],
  ['Ada (Addie) Osei', 'Ada (Addie) Osei', undefined],
  ['Ada (Jointed) Osei', 'Ada (Jointed) Osei', undefined],
  ['Bo Lind 0002', 'Bo Lind', undefined],
  ['Bo 0002 Lind', 'Bo 0002 Lind', undefined],
  ['Bo Lind 02', 'Bo Lind 02', undefined],
  ['*', '', '*'],
])('%s is the name %j with the marks %j', (printed, name, marks) => {
  expect(separateMarks(printed)).toEqual({ name, marks });
});
