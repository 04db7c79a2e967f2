import {read, remove, write} from './store.js';

const PAUSE = 400;

/**
 * What is being typed under a key, kept on this device until it is saved at the server, so that no lost network, closed window or
 * ended session loses it.
 *
 * @returns {Promise<{value: any, save: (value: any) => void, drop: () => Promise<void>}>} what was typed last time, or undefined
 */
export async function draft(key) {
  let timer = null;
  let waiting;
  const flush = () => {
    if (timer === null) return;
    clearTimeout(timer);
    timer = null;
    write('drafts', key, waiting);
  };
  addEventListener('pagehide', flush);
  return {
    value: await read('drafts', key),
    save(value) {
      waiting = structuredClone(value);
      clearTimeout(timer);
      timer = setTimeout(flush, PAUSE);
    },
    async drop() {
      clearTimeout(timer);
      timer = null;
      await remove('drafts', key);
    },
  };
}
