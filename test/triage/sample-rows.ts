/** Two rows of a message trace: the first message came through the relay pool, the second from elsewhere. */
export const tracedRows = [
  {
    Received: '2026-03-03T10:15:01Z',
    RecipientAddress: 'anna@corp.example',
    FromIP: '40.95.41.12',
    MessageId: '<a@partner.example>',
  },
  {
    Received: '2026-03-04T10:15:01Z',
    RecipientAddress: 'anna@corp.example',
    FromIP: '203.0.113.25',
    MessageId: '<b@partner.example>',
  },
] as const;
