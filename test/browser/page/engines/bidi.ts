import WebSocket from 'ws';

/** A connection by WebDriver BiDi (W3C working draft, read 2026-11-22): commands with an answer each, and events. */
export interface Bidi {
  send(method: string, params: object): Promise<unknown>;
  close(): void;
}

/** Connects to a browser; `hear` is told of every event with its name and what it carries. */
export async function connectBidi(address: string, hear: (event: string, params: unknown) => void): Promise<Bidi> {
  const socket = new WebSocket(address);
  await new Promise<void>((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  const open = new Map<number, { readonly resolve: (result: unknown) => void; readonly reject: (error: Error) => void }>();
  socket.on('message', (data) => {
    const told: unknown = JSON.parse(data.toString());
    const method = inside(told, 'method');
    if (typeof method === 'string') return hear(method, inside(told, 'params'));
    const waiting = open.get(Number(inside(told, 'id')));
    open.delete(Number(inside(told, 'id')));
    if (inside(told, 'type') === 'error')
      waiting?.reject(new Error(`${String(inside(told, 'error'))}: ${String(inside(told, 'message'))}`));
    else waiting?.resolve(inside(told, 'result'));
  });
  let sent = 0;
  return {
    send: (method, params) => {
      sent += 1;
      const id = sent;
      return new Promise((resolve, reject) => {
        open.set(id, { resolve, reject });
        socket.send(JSON.stringify({ id, method, params }));
      });
    },
    close: () => socket.close(),
  };
}

/** What stands at the end of a path of names in an unknown value; undefined where it breaks off. */
export function inside(value: unknown, ...path: readonly string[]): unknown {
  let found = value;
  for (const name of path) {
    if (typeof found !== 'object' || found === null) return undefined;
    found = Reflect.get(found, name);
  }
  return found;
}
