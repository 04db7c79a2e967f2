/**
 * Lets the workspace open without network. It keeps the workspace's own files and words, which are the same for everybody, and asks
 * for them anew whenever there is a network; what is of somebody goes past it untouched.
 */
const KEPT = 'diarium-files';
const PATIENCE = 4000;
const files = new URL('./', self.location).pathname;
const texts = new URL('../s/diarium/api/texts', self.location).pathname;

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', event => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', event => {
  const {request} = event;
  const {origin, pathname} = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (pathname.startsWith(files) || pathname === texts) event.respondWith(serve(request));
});

async function serve(request) {
  const cache = await caches.open(KEPT);
  const known = await cache.match(request, {ignoreVary: true});
  try {
    const answer = await fetch(request, known ? {signal: AbortSignal.timeout(PATIENCE)} : {});
    if (answer.ok && answer.status === 200) await cache.put(request, answer.clone());
    return answer.ok || !known ? answer : known;
  } catch (failure) {
    if (known) return known;
    throw failure;
  }
}

/** A page that has just been opened names what it was made of, since that was fetched before this was here. */
self.addEventListener('message', event => {
  if (!Array.isArray(event.data?.keep)) return;
  event.waitUntil(
    caches.open(KEPT).then(cache =>
      Promise.allSettled(
        event.data.keep
          .filter(address => {
            const {origin, pathname} = new URL(address);
            return origin === self.location.origin && (pathname.startsWith(files) || pathname === texts);
          })
          .map(async address => (await cache.match(address)) ?? cache.add(address)),
      ),
    ),
  );
});
