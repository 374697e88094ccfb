import { expect, test } from 'vitest';
import { newestFirst, newsAnchor, newsSchema } from '../../../src/domain/news.ts';

const news = newsSchema.parse([
  { date: '2024-05', text: 'We moved.' },
  { date: '2024-06-03', text: 'A talk.' },
  { date: '2024-06-03', text: 'A prize.' },
  { date: '2023-01/2023-03', text: 'Ada Osei  spends three months in *Oslo* with Bo Lind.' },
]);

test('puts the newest first, and items of one day in the order of the file', () => {
  expect(newestFirst(news).map(({ text }) => text.slice(0, 7))).toEqual([
    'A talk.',
    'A prize',
    'We move',
    'Ada Ose',
  ]);
});

test('makes an anchor of the date and the first six words', () => {
  expect(news.map(newsAnchor)).toEqual([
    'news-2024-05-we-moved',
    'news-2024-06-03-a-talk',
    'news-2024-06-03-a-prize',
    'news-2023-01-2023-03-ada-osei-spends-three-months-in',
  ]);
});
