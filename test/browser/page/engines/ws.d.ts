/** The little of `ws` that is used; the package brings no types. */
declare module 'ws' {
  export default class WebSocket {
    constructor(address: string);
    on(event: 'message', listener: (data: { toString(): string }) => void): this;
    once(event: 'open' | 'close', listener: () => void): this;
    once(event: 'error', listener: (error: Error) => void): this;
    send(text: string): void;
    close(): void;
  }
}
