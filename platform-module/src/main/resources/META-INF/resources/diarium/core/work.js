/** Work that may take its time: whoever shows progress listens here. */
const listeners = new Set();
let last = 0;

export const onWork = listener => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/**
 * Runs the task and shows how far it has come when it takes longer than a second, with a way to cancel if it takes the tools with which it
 * can be ended. What the server does as a whole or not at all takes none: to stop waiting for it would tell nothing of what became of it.
 *
 * @param {string} label what is being done
 * @param {(tools: {progress: (part?: number, text?: string) => void, signal: AbortSignal}) => Promise<T>} task
 * @returns {Promise<T|undefined>} what the task made; undefined when it was cancelled
 * @template T
 */
export async function work(label, task) {
  const stop = new AbortController();
  const id = ++last;
  const cancel = task.length ? () => stop.abort() : null;
  const tell = change => listeners.forEach(listener => listener({id, label, cancel, ...change}));
  tell({state: 'begun'});
  try {
    return await task({progress: (part, text) => tell({state: 'going', part, text}), signal: stop.signal});
  } catch (failure) {
    if (stop.signal.aborted) return undefined;
    throw failure;
  } finally {
    tell({state: 'ended'});
  }
}
