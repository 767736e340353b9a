/**
 * How fast times are read, beside chrono-node on the same articles in the same run, and how the time grows with hostile text.
 * Run as the program runs, not under vitest, whose loader makes each imported name a call: npm run bench:time
 */
import { parse } from 'chrono-node';
import { Bench } from 'tinybench';
import { dayOf } from '../../pipeline/time/calendar.ts';
import { settings } from '../../pipeline/time/narrative.ts';
import { tag } from '../../pipeline/time/tag.ts';
import { articles, clocked, flat, MEGA } from './articles.ts';

async function race(): Promise<void> {
  const texts = articles();
  const megabytes = texts.reduce((sum, text) => sum + text.length, 0) / MEGA;
  const [now, date] = [dayOf(2023, 6, 12), new Date(2023, 5, 12)];
  const race = new Bench({ time: 4000, warmupTime: 2000 })
    .add('tag', () => texts.forEach((text) => void tag(text)))
    .add('tag and resolve', () => texts.forEach((text) => void settings(tag(text), now)))
    .add('chrono-node', () => texts.forEach((text) => void parse(text, date)));
  await race.run();
  const speeds = race.tasks.map(({ name, result }) => ({
    name,
    speed: 'latency' in result ? (megabytes * 1000) / result.latency.p50 : 0,
  }));
  console.log(`${texts.length} articles, ${megabytes.toFixed(2)} MB`);
  const chrono = speeds.at(-1)?.speed ?? 0;
  for (const { name, speed } of speeds)
    console.log(
      `${name.padEnd(16)} ${speed.toFixed(1).padStart(6)} MB/s  ${(speed / chrono).toFixed(1)} x chrono-node`,
    );
}

/** Text made to be slow. */
const HOSTILE = [
  'year ',
  '1 ',
  '12:',
  ', ',
  'two two weeks ago ago and a half ',
  'Monday and Monday, ',
  'MondayJune',
  '\n',
  '" “2015 ',
  'to be to be ',
];

function growth(): void {
  console.log('\nhostile text, ms; the last is the largest ratio of a size to the half of it');
  for (const unit of HOSTILE) {
    const times = [0.5, 1, 2, 4].map((megabytes) => {
      const text = flat(unit.repeat(Math.ceil((megabytes * MEGA) / unit.length)));
      return Math.min(...[1, 2, 3].map(() => clocked(() => tag(text))));
    });
    const ratios = times.slice(1).map((time, i) => time / (times[i] ?? 1));
    console.log(
      `${JSON.stringify(unit).padEnd(38)} ${times.map((t) => t.toFixed(0).padStart(6)).join('')}  ${Math.max(...ratios).toFixed(2)}`,
    );
  }
}

await race();
growth();
