import { describe, expect, test } from 'vitest';
import { moveStyles } from '../../../src/markup/style-classes.ts';

describe('moveStyles', () => {
  test.each([
    ['no style', '<b class="x">y</b>', '<b class="x">y</b>', []],
    [
      'text that looks like one',
      '<b>&lt;i style="top:0"&gt;</b>',
      '<b>&lt;i style="top:0"&gt;</b>',
      [],
    ],
    ['a style alone', '<b style="top:1em;">y</b>', '<b class="S">y</b>', ['.S{top:1em!important}']],
    [
      'a class and a style',
      '<b style="top:1em;left:0" class="x y">y</b>',
      '<b class="x y S">y</b>',
      ['.S{top:1em!important;left:0!important}'],
    ],
    [
      'other attributes with angle brackets',
      '<b data-x="<" style="top:1em" data-y=">"></b>',
      '<b class="S" data-x="<" data-y=">"></b>',
      ['.S{top:1em!important}'],
    ],
    [
      'attributes that say what a tag says',
      '<meta content="a <b" name="c"><b title="</i>" style="top:1em">"</b>',
      '<meta content="a <b" name="c"><b class="S" title="</i>">"</b>',
      ['.S{top:1em!important}'],
    ],
  ])('%s', (_, html, expected, rules) => {
    const moved = moveStyles(html);
    const [name = 'S'] = moved.rules.keys();
    expect(moved.html).toBe(expected.replaceAll('S', name));
    expect([...moved.rules.values()]).toEqual(rules.map((rule) => rule.replaceAll('S', name)));
  });

  test('gives equal styles one class and others another', () => {
    const { rules } = moveStyles(
      '<b style="top:1em"></b><i style="top:1em"></i><u style="top:2em"></u>',
    );
    expect(rules.size).toBe(2);
  });
});
