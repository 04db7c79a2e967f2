import {NetworkLost, apiPath, file, get} from './api.js';
import {place} from './place.js';
import {read, write} from './store.js';

/**
 * Answers and files that can be had again without network: asked for at the server first, and taken from this device where it cannot
 * be reached. They are gone when the user logs out.
 */
async function orKept(key, ask, fresh) {
  try {
    const answer = await ask();
    await write('answers', key, answer);
    return {...fresh(answer), kept: false};
  } catch (failure) {
    if (!(failure instanceof NetworkLost)) throw failure;
    const answer = await read('answers', key);
    if (answer === undefined) throw failure;
    return {...fresh(answer), kept: true};
  }
}

/** The body of an answer, and whether it is an earlier one that was kept. */
export const keptGet = (path, query) =>
  orKept(`GET ${path} ${JSON.stringify(query ?? {})}`, async () => (await get(path, {query})).body, body => ({body}));

const fileKey = paper => `FILE ${paper.id} ${paper.date} ${paper.size}`;

/** The file of a paper. One that is kept is never fetched again: a changed paper is another date, size or id. */
export async function keptFile(paper) {
  const known = await read('answers', fileKey(paper));
  if (known) return known;
  const blob = await file(apiPath(paper.content));
  await write('answers', fileKey(paper), blob);
  return blob;
}

/** Whether the file of a paper is on this device. */
export const isKept = async paper => (await read('answers', fileKey(paper))) !== undefined;

/** Makes what the workspace itself is made of, and what else is named, readable without network. */
export async function readyForNoNetwork(...more) {
  if (place.hosted || !('serviceWorker' in navigator)) return;
  await navigator.serviceWorker.register(`${place.files}sw.js`, {scope: place.files});
  const {active} = await navigator.serviceWorker.ready;
  const fetched = performance.getEntriesByType('resource').map(entry => entry.name);
  const named = more.map(name => new URL(place.files + name, location.href).href);
  active.postMessage({keep: [location.href.split('#')[0], ...fetched, ...named]});
}
