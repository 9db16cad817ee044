import { screenOf } from '../../../src/cli/terminal/screen.ts';
import { fakeTerminal } from '../fake-terminal.ts';

describe('the layout', () => {
  test.each([
    [{}, 78, null],
    [{ columns: 100, rows: 30 }, 78, null],
    [{ isTTY: true, columns: 100, rows: 30 }, 100, 30],
    [{ isTTY: true, columns: 12, rows: 3 }, 20, 3],
    [{ isTTY: true, columns: 240, rows: 70 }, 120, 70],
    [{ isTTY: true }, 78, null],
    [{ isTTY: true, columns: 0, rows: 0 }, 78, null],
  ])('of %j', (machine, width, height) => {
    expect(screenOf(fakeTerminal(machine), 'auto')).toMatchObject({ width, height });
  });
});

describe('colour', () => {
  test.each([
    [true, 'auto', true, {}],
    [false, 'auto', false, {}],
    [false, 'auto', true, { NO_COLOR: '1' }],
    [true, 'auto', true, { NO_COLOR: '' }],
    [false, 'auto', true, { TERM: 'dumb' }],
    [true, 'auto', false, { FORCE_COLOR: '1' }],
    [true, 'auto', false, { FORCE_COLOR: '' }],
    [true, 'auto', false, { FORCE_COLOR: '1', NO_COLOR: '1' }],
    [false, 'auto', true, { FORCE_COLOR: '0' }],
    [true, 'always', false, { NO_COLOR: '1' }],
    [false, 'never', true, { FORCE_COLOR: '1' }],
  ] as const)('is %s with --color %s, a terminal: %s, %j', (expected, choice, isTTY, environment) => {
    expect(screenOf(fakeTerminal({ isTTY, environment }), choice).hasColour).toBe(expected);
  });
});
