/** @jest-environment jsdom */
import { act, renderHook, waitFor } from '@testing-library/react';
import { createTally } from '../../src/triage/tally/tally.ts';
import { startTriageReader } from '../../src/triage-page/reading/start-triage-reader.ts';
import type { Asked, Told } from '../../src/triage-page/reading/told.ts';
import { useTriage } from '../../src/triage-page/use-triage.ts';

jest.mock('../../src/triage-page/reading/start-triage-reader.ts');

/** More than a reading is given to end by itself. */
const later = 10_000;

const asked: Asked[] = [];
let tell: (told: Told) => void = () => undefined;
let fail: () => void = () => undefined;

beforeEach(() => {
  jest.useFakeTimers();
  asked.length = 0;
  jest.mocked(startTriageReader).mockImplementation((onTold, onFailure) => {
    tell = onTold;
    fail = onFailure;
    return { ask: (what) => void asked.push(what), end: () => undefined };
  });
});
afterEach(() => jest.useRealTimers());

/** A page that was given a file, of which everything was read. */
function wholeReading(): ReturnType<typeof renderHook<ReturnType<typeof useTriage>, unknown>> {
  const page = renderHook(() => useTriage());
  act(() => page.result.current.read([{ path: 'a.eml', file: new File([''], 'a.eml') }]));
  act(() => {
    tell({ kind: 'picture', told: { picture: createTally().picture(), examples: [] } });
    tell({ kind: 'end', left: 0, isStopped: false });
  });
  return page;
}

test('Cancel pressed as the reading ends takes nothing from what was read', async () => {
  const page = wholeReading();
  act(() => page.result.current.cancel());
  act(() => jest.advanceTimersByTime(later));
  expect(page.result.current.state.end).toBe('whole');
  await act(() => Promise.resolve());
  expect(asked.map(({ kind }) => kind)).toEqual(['read']);
});

test('a worker that breaks down while a message is opened leaves the picture, and that message is not found', async () => {
  const page = wholeReading();
  const before = page.result.current.state.result;
  const opened = jest.fn();
  void page.result.current.open({ place: 0 } as Parameters<typeof page.result.current.open>[0]).then(opened);
  act(() => fail());
  await act(() => Promise.resolve());
  expect(opened).toHaveBeenCalledWith(null);
  expect(page.result.current.state.result).toBe(before);
});

test('a worker that breaks down while it reads is told, and nothing counts as clean', async () => {
  const page = renderHook(() => useTriage());
  act(() => page.result.current.read([{ path: 'a.eml', file: new File([''], 'a.eml') }]));
  act(() => {
    tell({ kind: 'picture', told: { picture: createTally().picture(), examples: [] } });
    fail();
  });
  await waitFor(() => expect(page.result.current.state.end).toBe('failed'));
  expect(page.result.current.state.result?.picture.completeness.isComplete).toBe(false);
});

test('a reading that breaks down before it told anything ends all the same, and so does one that is cancelled', async () => {
  const page = renderHook(() => useTriage());
  const begin = (): void => act(() => page.result.current.read([{ path: 'a.eml', file: new File([''], 'a.eml') }]));
  begin();
  act(() => fail());
  await waitFor(() => expect(page.result.current.state).toMatchObject({ progress: null, end: 'failed', result: null }));

  begin();
  expect(page.result.current.state.end).toBeNull();
  act(() => page.result.current.cancel());
  act(() => jest.advanceTimersByTime(later));
  await waitFor(() => expect(page.result.current.state).toMatchObject({ progress: null, end: 'stopped', result: null }));
});
