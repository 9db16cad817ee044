/** A browser other than Chromium, with one page in it. */
export interface Engine {
  /** goes to an address, and waits until it has been loaded */
  go(address: string): Promise<void>;
  /** loads the page again */
  reload(): Promise<void>;
  /** the value of an expression of JavaScript in the page, by way of JSON; a promise is waited for */
  evaluate(expression: string): Promise<unknown>;
  /** presses a key while Control is held */
  pressWithControl(key: string): Promise<void>;
  /** every address beyond this machine that was asked for */
  readonly foreign: readonly string[];
  /** errors on the console and uncaught exceptions, as far as this browser tells */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** How an engine is told apart and started. `missing`: why it cannot be used here, null when it can. */
export interface EngineKind {
  readonly name: string;
  readonly missing: string | null;
  start(): Promise<Engine>;
}

/** Waits until an expression is true in the page. */
export async function until(engine: Engine, expression: string): Promise<void> {
  const deadline = Date.now() + patience;
  for (;;) {
    if ((await engine.evaluate(`Boolean(${expression})`)) === true) return;
    if (Date.now() > deadline) throw new Error(`This did not come about: ${expression}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Milliseconds; a loaded machine is slow. */
const patience = 30_000;

/** Whether an address stands on this very machine, or on no machine at all. */
export function isLocal(address: string): boolean {
  return /^(?:https?|ws):\/\/(?:localhost|127\.0\.0\.1)[:/]|^(?:about|data|blob):/.test(address);
}

/** A key pressed while Control is held, as WebDriver and WebDriver BiDi write it. */
export function withControl(key: string) {
  const control = '\uE009';
  const actions = [
    { type: 'keyDown', value: control },
    { type: 'keyDown', value: key },
    { type: 'keyUp', value: key },
    { type: 'keyUp', value: control },
  ];
  return [{ type: 'key', id: 'keyboard', actions }];
}
