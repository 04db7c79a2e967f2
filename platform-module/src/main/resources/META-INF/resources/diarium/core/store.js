import {beforeLeaving} from './session.js';

/** What this device keeps for the session: drafts, papers for reading without network. Emptied at logging out. */
const NAME = 'diarium';
const STORES = ['drafts', 'outbox', 'answers'];

let opened = null;

const open = () =>
  (opened ??= new Promise((done, failed) => {
    const asking = indexedDB.open(NAME, 1);
    asking.onupgradeneeded = () => STORES.forEach(store => asking.result.createObjectStore(store));
    asking.onsuccess = () => done(asking.result);
    asking.onerror = () => failed(asking.error);
  }));

const answered = asking =>
  new Promise((done, failed) => {
    asking.onsuccess = () => done(asking.result);
    asking.onerror = () => failed(asking.error);
  });

const within = async (store, mode, act) => answered(act((await open()).transaction(store, mode).objectStore(store)));

export const read = (store, key) => within(store, 'readonly', all => all.get(key));
export const write = (store, key, value) => within(store, 'readwrite', all => all.put(value, key));
export const remove = (store, key) => within(store, 'readwrite', all => all.delete(key));
export const keys = store => within(store, 'readonly', all => all.getAllKeys());

beforeLeaving(async () => {
  (await opened)?.close();
  opened = null;
  await answered(indexedDB.deleteDatabase(NAME));
});
