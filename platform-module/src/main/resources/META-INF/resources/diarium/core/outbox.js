import {NetworkLost, Refused, del, put} from './api.js';
import {alertNotice} from './notices.js';
import {beforeLeaving} from './session.js';
import {keys, read, remove, write} from './store.js';

/** Small changes that may wait for the network. The last one under a key is what counts. */
const methods = {put, del: path => del(path)};
const AGAIN = 15_000;
const listeners = new Set();
let emptying = null;
let timer = null;

export const onOutbox = listener => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

const tell = async () => {
  const waiting = (await keys('outbox')).length;
  clearTimeout(timer);
  if (waiting) timer = setTimeout(empty, AGAIN);
  listeners.forEach(listener => listener(waiting));
};

/**
 * Sends the change, now or when there is a network again.
 *
 * @param {{method: 'put'|'del', path: string, body?: object}} change
 * @returns {Promise<boolean>} whether it has been sent
 */
export async function sendOrKeep(change) {
  await write('outbox', change.path, change);
  await empty();
  return (await read('outbox', change.path)) === undefined;
}

/** The change under the path that has not been sent yet. */
export const waitingAt = path => read('outbox', path);

/** Sends what waits, one after the other; those who come meanwhile wait for the same round. */
export function empty() {
  emptying ??= (async () => {
    try {
      for (let round = await keys('outbox'); round.length; round = await keys('outbox')) {
        for (const key of round) if (!(await sent(key))) return;
      }
    } finally {
      emptying = null;
      await tell();
    }
  })();
  return emptying;
}

async function sent(key) {
  const change = await read('outbox', key);
  if (!change) return true;
  try {
    await methods[change.method](change.path, change.body);
  } catch (failure) {
    if (failure instanceof NetworkLost) return false;
    if (!(failure instanceof Refused)) throw failure;
    alertNotice(failure.words);
  }
  const now = await read('outbox', key);
  if (JSON.stringify(now) === JSON.stringify(change)) await remove('outbox', key);
  return true;
}

addEventListener('online', () => empty());
beforeLeaving(() => clearTimeout(timer));
