import {beforeLeaving} from './session.js';
import {read, remove, write} from './store.js';

const PAUSE = 400;
const PREFIX = 'diarium.draft.';
const waiting = new Map();

/** A page that goes has no time for the store, which answers later: what still waits is left where writing ends at once. */
addEventListener('pagehide', () => waiting.forEach(({value}, key) => localStorage.setItem(PREFIX + key, JSON.stringify(value))));

beforeLeaving(async () => {
  [...waiting.keys()].forEach(forget);
  Object.keys(localStorage)
    .filter(key => key.startsWith(PREFIX))
    .forEach(key => localStorage.removeItem(key));
});

function forget(key) {
  clearTimeout(waiting.get(key)?.timer);
  waiting.delete(key);
  localStorage.removeItem(PREFIX + key);
}

async function kept(key) {
  const left = localStorage.getItem(PREFIX + key);
  if (left === null) return read('drafts', key);
  const value = JSON.parse(left);
  await write('drafts', key, value);
  localStorage.removeItem(PREFIX + key);
  return value;
}

/**
 * What is being typed under a key, kept on this device until it is saved at the server, so that no lost network, closed window or
 * ended session loses it. A value is one that JSON can hold.
 *
 * @returns {Promise<{value: any, save: (value: any) => void, drop: () => Promise<void>}>} what was typed last time, or undefined
 */
export async function draft(key) {
  return {
    value: await kept(key),
    save(value) {
      forget(key);
      const typed = structuredClone(value);
      const timer = setTimeout(async () => {
        await write('drafts', key, typed);
        if (waiting.get(key)?.value === typed) forget(key);
      }, PAUSE);
      waiting.set(key, {value: typed, timer});
    },
    async drop() {
      forget(key);
      await remove('drafts', key);
    },
  };
}
