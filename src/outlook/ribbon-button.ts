/** The event of a ribbon button that opens no pane; Outlook shows the add-in as busy until it is completed. */
interface ButtonEvent {
  completed(): void;
}

/**
 * Runs `work` whenever the ribbon button with this function name is pressed, and completes the event when it has ended, in
 * whatever way, or after the time limit (milliseconds). Must be called as the page loads, before Office.js is ready.
 */
export function onRibbonButton(name: string, work: () => Promise<void>, timeLimit: number): void {
  const press = (event: ButtonEvent): void => {
    void finished(work, timeLimit).then(() => complete(event));
  };
  // older clients look for a global function, newer ones in the table of associated actions as well
  Reflect.set(globalThis, name, press);
  try {
    Office.actions.associate(name, press);
  } catch {
    // no Office.js, or one without the table: the global function is enough
  }
}

/** Fulfils when the work has ended or failed, and no later than the time limit. */
function finished(work: () => Promise<void>, timeLimit: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, timeLimit);
    const end = (): void => {
      clearTimeout(timer);
      resolve();
    };
    void attempt(work).then(end, end);
  });
}

/** What throws at once fails like what rejects later. */
async function attempt(work: () => Promise<void>): Promise<void> {
  await work();
}

function complete(event: ButtonEvent): void {
  try {
    event.completed();
  } catch {
    // the host has gone
  }
}
