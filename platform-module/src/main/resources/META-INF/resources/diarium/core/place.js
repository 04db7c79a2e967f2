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
  /** Where the host is to be found, which its users go back to; empty where nobody hosts the workspace. */
  home: said('home', ''),
  /** Whether the host has logged in already and sends its own session with each request. */
  hosted: said('session', '') === 'host',
  /** Name of the cookie with the host's token, and of the header and the parameter by which it wants changes confirmed; empty where it wants none. */
  tokenCookie: said('token-cookie', ''),
  tokenHeader: said('token-header', ''),
  tokenParameter: said('token-parameter', ''),
});

/** The token that the host has given this session last; empty where there is none. */
function token() {
  if (!place.tokenCookie) return '';
  const cookie = document.cookie.split('; ').find(pair => pair.startsWith(`${place.tokenCookie}=`));
  return cookie ? decodeURIComponent(cookie.slice(place.tokenCookie.length + 1)) : '';
}

/** Methods that a host which passes requests on may not know; the register takes them as another one that says so. */
const TUNNELLED = new Set(['PATCH']);

/** The method by which a request is sent to the host of the page. */
export const hostMethod = method => (place.hosted && TUNNELLED.has(method) ? 'POST' : method);

/** Headers that the host of the page wants with a request. */
export function hostHeaders(method) {
  if (method === 'GET') return {};
  return {
    ...(token() ? {[place.tokenHeader]: token()} : {}),
    ...(hostMethod(method) === method ? {} : {'X-HTTP-Method-Override': method}),
  };
}

/** Parameters that the host wants with a body: it looks for its token in the address where the body has several parts. */
export const hostQuery = body => (body instanceof FormData && place.tokenParameter && token() ? {[place.tokenParameter]: token()} : {});
