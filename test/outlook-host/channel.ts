/** A request of the pane, as Office.js posts it to its host window. */
export interface PaneRequest {
  readonly action: string;
  readonly kind: 'invoke' | 'register' | 'unregister';
  readonly correlation: number;
  readonly data: unknown;
}

const kinds = ['invoke', 'register', 'unregister'] as const;

/** Reads what the pane posted; null for anything that is not a request of Office.js. */
export function readRequest(text: string): PaneRequest | null {
  const parsed = readJson(text);
  if (property(parsed, '_messageType') !== 0) return null;
  const action = property(parsed, '_actionName');
  const kind = kinds[numberOf(property(parsed, '_actionType')) ?? -1];
  const correlation = numberOf(property(parsed, '_correlationId'));
  if (typeof action !== 'string' || kind === undefined || correlation === null) return null;
  return { action, kind, correlation, data: property(parsed, '_data') };
}

/** The text of an answer to a call (`event: false`) or of an event the host fires (`event: true`). */
export function responseText(
  conversation: string,
  origin: string,
  response: { action: string; correlation: number; data: unknown; event: boolean },
): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: response.action,
    _conversationId: conversation,
    _correlationId: response.correlation,
    _origin: origin,
    _data: response.data,
    _errorCode: 0,
    _responseType: response.event ? 1 : 0,
    _serializerVersion: 1,
  });
}

/** The text of a request that the host sends to the pane, such as "take the focus". */
export function hostRequestText(conversation: string, origin: string, data: readonly unknown[]): string {
  return JSON.stringify({
    _messageType: 0,
    _actionName: 'Office_notifyAgave',
    _actionType: 0,
    _conversationId: `${conversation}_ntf`,
    _correlationId: 0,
    _origin: origin,
    _data: data,
    _serializerVersion: 1,
  });
}

/** The property of an unknown value, or undefined when there is none. */
export function property(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
