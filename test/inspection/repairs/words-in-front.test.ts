import { foreign, guessed, isRelay, postfix, relay, sound, told } from './paste-lines.ts';

const field = sound[0] ?? '';
const below = sound.slice(1);

describe('what stands in front of the first field, in its line', () => {
  test.each<[string, readonly string[], string]>([
    ['a title', [`Internet headers: ${field}`, ...below], 'text-above'],
    ['a title without a colon', [`Internetkopfzeilen ${field}`, ...below], 'text-above'],
    ['a fence', [`\`\`\`${field}`, ...below, '```'], 'text-above'],
    ['a tag of a ticket', ['[code]<pre>', ...sound].join('\n').replace('<pre>\n', '<pre>').split('\n'), 'text-above'],
    ['an element', ['<ticket>', ` <text>${field}`, ...below], 'text-above'],
    ['three dots', [`... ${field}`, ...below], 'text-above'],
    ['a bracket', [`(${field}`, ...below], 'text-above'],
  ])('%s is left out, and nothing is certain then', (_what, lines, repair) => {
    const only = told(lines);
    expect(only).toMatchObject({ outcome: 'relay-pool', position: 'delivery', ...guessed });
    expect(only).toMatchObject({ repairs: expect.arrayContaining([repair]) as unknown });
  });

  test.each<[string, readonly string[]]>([
    ['in a subject on top', [`Subject: see ${field}`, ...foreign]],
    ['in a fold on top', ['X-Note: see', ` ${field}`, ...foreign]],
    ['in a fold on top, of a field whose name says nothing', ['Note: see', `  ${field}`, ...foreign]],
    ['in a field below the first', [...foreign, `X-Note: ${field}`, ' more']],
    ['in a line with nothing of a message below', [...foreign.slice(0, 8), '', `See ${field}`]],
  ])('%s it is the sender’s', (_what, lines) => {
    expect(told(lines)).not.toMatchObject({ outcome: 'relay-pool' });
  });
});

describe('what a chat, a ticket or a mail program writes right above', () => {
  test.each([
    '[11:20] Ann Example',
    '11:20 Ann Example',
    'Ann Example  11:20 AM',
    '2026-11-16 11:20:03 - Ann Example (Additional comments)',
    '16/11/2026, 11:20 - Ann Example:',
    'On Mon, Nov 16, 2026 at 11:15 AM Ann <ann@example.org> wrote:',
    'Am 16.11.2026 um 11:15 schrieb Ann Example <ann@example.org> folgendes:',
  ])('%j is left out', (line) => {
    const lines = [line, ...sound];
    expect(told(lines)).toEqual({ ...isRelay, ...guessed, repairs: ['text-above'] });
    expect(told([line, ...postfix])).toMatchObject({ outcome: 'not-from-microsoft365', ...guessed });
  });

  // what is left of a line of the reader's own servers must not go unseen
  test.each([
    '2025 06:00:03 +0000',
    '06:00:03 +0000 (Coordinated Universal Time)',
    '12 May 2025 11:15:03 GMT',
    '(2603:10a6:208:',
    '[IPv6:2001:db8::',
    'mx.example.org with ESMTPS id 1A',
    'with ESMTPS id 1A; 16 Nov 2026 11:15:03 Central',
  ])('%j may be the end of a line', (line) => {
    expect(told([line, ...foreign])).toMatchObject({ outcome: 'undetermined', certainty: null });
  });

  test.each(['Delivery-Date: 11/16/2026 11:20 AM', 'Sensitivity: as Ann wrote:'])('%j is a field', (line) => {
    expect(told([line, ...sound])).toEqual({ ...isRelay, repairs: [] });
  });

  test('a fold of a field is none', () => {
    expect(told(['Sensitivity: y', ' as Ann wrote:', ...relay, 'From: a@example.com'])).toEqual({ ...isRelay, repairs: [] });
  });
});
