import {get} from './api.js';

/** Windows, and people, that have the same thing open notice when it has been changed elsewhere. */
const channel = new BroadcastChannel('diarium.presence');
const INTERVAL = 20_000;

/**
 * Watches something for changes made elsewhere.
 *
 * @param {string} path of the thing below the API's root; its ETag tells when it changes
 * @param {string} etag what is shown now
 * @param {(etag: string) => void} changed called once, when something newer is there
 * @returns {{saw: (etag: string) => void, stop: () => void}} `saw` tells of an own change or a reload
 */
export function watch(path, etag, changed) {
  let seen = etag;
  let told = false;
  const tell = newer => {
    if (told || !newer || newer === seen) return;
    told = true;
    changed(newer);
  };
  const heard = ({data}) => data.path === path && tell(data.etag);
  const look = async () => {
    if (document.hidden || told) return;
    try {
      tell((await get(path)).etag);
    } catch {
      // Somebody who reads on without network, or may no longer read it, is told so when they do something.
    }
  };
  channel.addEventListener('message', heard);
  document.addEventListener('visibilitychange', look);
  const timer = setInterval(look, INTERVAL);
  return {
    saw(newer) {
      seen = newer;
      told = false;
      channel.postMessage({path, etag: newer});
    },
    stop() {
      clearInterval(timer);
      channel.removeEventListener('message', heard);
      document.removeEventListener('visibilitychange', look);
    },
  };
}
