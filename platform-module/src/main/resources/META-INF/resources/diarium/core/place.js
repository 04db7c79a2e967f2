/**
 * Where the workspace is served from, and how its requests are sent. A page that hosts it elsewhere, as Share does through its
 * proxy, says so in `<meta name="diarium-…">` before the first module is loaded; otherwise everything follows from this file's
 * own address.
 */
const said = (name, otherwise) => document.querySelector(`meta[name="diarium-${name}"]`)?.content || otherwise;

const below = path => new URL(path, import.meta.url).pathname;

export const place = Object.freeze({
  /** Folder of the workspace's own files. */
  files: below('../'),
  /** Root of the API. */
  api: said('api', below('../../s/diarium/api/')),
  /** Where a ticket is given out for a user name and a password. */
  login: said('login', below('../../s/api/login')),
  /** Root of the public pages. */
  portal: said('portal', below('../../s/diarium')),
  /** Whether the host has logged in already and sends its own session with each request. */
  hosted: said('session', '') === 'host',
  /** Name of the cookie and the header by which the host wants changes confirmed; empty where it wants none. */
  tokenCookie: said('token-cookie', ''),
  tokenHeader: said('token-header', ''),
});

/** Headers that the host of the page wants with a request that changes something. */
export function hostHeaders() {
  if (!place.tokenCookie) return {};
  const cookie = document.cookie.split('; ').find(pair => pair.startsWith(`${place.tokenCookie}=`));
  return cookie ? {[place.tokenHeader]: decodeURIComponent(cookie.slice(place.tokenCookie.length + 1))} : {};
}
