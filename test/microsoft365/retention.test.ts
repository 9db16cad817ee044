import { graphTrace, queryRetention, traceSpan } from '../../src/microsoft365/retention.ts';

// Microsoft Defender XDR advanced hunting API: the last 30 days. Manage data retention in a Log Analytics workspace: analytics
// retention of up to two years. Both read on 2026-11-28.
test('a query reaches 30 days back in advanced hunting, and two years in a workspace', () => {
  expect(queryRetention).toEqual({
    defender: { days: 30, source: 'advanced-hunting' },
    sentinel: { days: 730, source: 'workspace-retention' },
  });
});

// Get-MessageTraceV2: at most ten days in one search. List messageTraces, Microsoft Graph v1.0. Both read on 2026-11-28.
test('one search of a message trace spans ten days, and Graph is asked under this address', () => {
  expect(traceSpan).toEqual({ days: 10, source: 'message-trace-cmdlet' });
  expect(graphTrace).toEqual({
    address: 'https://graph.microsoft.com/v1.0/admin/exchange/tracing/messageTraces',
    source: 'graph-message-trace',
  });
});
