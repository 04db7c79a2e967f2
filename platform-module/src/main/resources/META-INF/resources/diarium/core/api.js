import {hostHeaders, hostMethod, hostQuery, place} from './place.js';
import {credentials, expire} from './session.js';
import {language, t} from './texts.js';

/** The server said no: status and words of its problem, and what is wrong with each field. */
export class Refused extends Error {
  constructor(status, problem) {
    super(problem.detail || problem.title || t('shell.failure', status));
    this.status = status;
    this.title = problem.title || '';
    this.detail = problem.detail || '';
    this.errors = problem.errors || [];
    this.problem = problem;
  }

  /** All that was said, in a line: for places without fields. */
  get words() {
    const said = this.errors.map(error => error.message).filter(Boolean);
    return said.length ? said.join(' ') : this.message;
  }
}

/** The server was not reached; nothing is known to have been done. */
export class NetworkLost extends Error {
  constructor() {
    super(t('shell.networkLost'));
  }

  get words() {
    return this.message;
  }
}

let relogin = null;

/** Who asks the user to log in again when a session is over; resolves when they have. */
export const whenSessionEnds = ask => {
  relogin = ask;
};

const address = (path, query) => {
  const url = new URL(place.api + path, location.href);
  for (const [name, value] of Object.entries(query ?? {})) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null && one !== '') url.searchParams.append(name, one);
    }
  }
  return url;
};

const headersOf = ({ifMatch, headers}) => ({
  'Accept-Language': language(),
  ...credentials(),
  ...(ifMatch ? {'If-Match': ifMatch} : {}),
  ...headers,
});

/** Whether the server was reached by the latest request is told to the window, which may know no better. */
const reached = there => window.dispatchEvent(new CustomEvent('server-reached', {detail: {there}}));

async function reach(url, init) {
  try {
    const answer = await fetch(url, {credentials: place.hosted ? 'same-origin' : 'omit', cache: 'no-cache', ...init});
    reached(true);
    return answer;
  } catch (failure) {
    if (failure.name === 'AbortError') throw failure;
    reached(false);
    throw new NetworkLost();
  }
}

async function request(method, path, options = {}) {
  const {query, body, signal, type} = options;
  const init = () => ({
    method: hostMethod(method),
    signal,
    headers: {
      ...(body === undefined ? {} : {'Content-Type': type ?? 'application/json'}),
      ...hostHeaders(method),
      ...headersOf(options),
    },
    body: body === undefined ? undefined : type ? body : JSON.stringify(body),
  });
  let answer = await reach(address(path, query), init());
  while (answer.status === 401 && relogin) {
    expire();
    await relogin();
    answer = await reach(address(path, query), init());
  }
  return answer;
}

async function read(answer) {
  const type = answer.headers.get('Content-Type') ?? '';
  const body = type.includes('json') ? await answer.json().catch(() => ({})) : answer.status === 204 ? null : await answer.text();
  if (!answer.ok) throw new Refused(answer.status, typeof body === 'object' && body ? body : {});
  return {body, etag: answer.headers.get('ETag'), status: answer.status};
}

const asked = async (method, path, options) => read(await request(method, path, options));

/*
 * Paths are below the API's root. Options: query (an object; empty values are left out, lists repeated), ifMatch, headers, signal,
 * type (media type of a body that is not JSON). The answer is {body, etag, status}; a refusal throws Refused, a lost network
 * NetworkLost. When the session is over the user logs in again and the request is sent once more.
 */
export const get = (path, options) => asked('GET', path, options);
export const post = (path, body, options) => asked('POST', path, {...options, body});
export const put = (path, body, options) => asked('PUT', path, {...options, body});
export const patch = (path, body, options) => asked('PATCH', path, {...options, body});
export const del = (path, options) => asked('DELETE', path, options);

/** A file of the register, as a Blob. */
export async function file(path, options) {
  const answer = await request('GET', path, options);
  if (!answer.ok) await read(answer);
  return answer.blob();
}

/** Path below the API's root of an address that the API has given out. */
export const apiPath = url => new URL(url, location.href).pathname.replace(/^.*?\/diarium\/api\//, '');

/**
 * Sends files. Unlike `fetch`, an XMLHttpRequest tells how much of them has been sent.
 *
 * @param {FormData|Blob} body what to send
 * @param {{method?: string, onProgress?: (part: number) => void, signal?: AbortSignal, headers?: object, ifMatch?: string, query?: object}} options
 *   `onProgress` is told the part that has been sent, from 0 to 1
 */
export async function send(path, body, options = {}) {
  // An XMLHttpRequest that finds the session over has the browser ask for a password by itself, and waits: so it is found out before.
  if (!place.hosted) await asked('GET', 'my', {signal: options.signal});
  const answer = await transfer(path, body, options);
  if (answer.status === 401 && relogin) {
    expire();
    await relogin();
    return send(path, body, options);
  }
  const type = answer.getResponseHeader('Content-Type') ?? '';
  const said = type.includes('json') ? JSON.parse(answer.responseText || '{}') : answer.responseText;
  if (answer.status < 200 || answer.status > 299) throw new Refused(answer.status, typeof said === 'object' ? said : {});
  return {body: said, etag: answer.getResponseHeader('ETag'), status: answer.status};
}

function transfer(path, body, options) {
  const {method = 'POST', onProgress, signal, query} = options;
  return new Promise((done, failed) => {
    const sending = new XMLHttpRequest();
    sending.open(hostMethod(method), address(path, {...query, ...hostQuery(body)}));
    for (const [name, value] of Object.entries({...hostHeaders(method), ...headersOf(options)})) sending.setRequestHeader(name, value);
    sending.upload.addEventListener('progress', event => event.lengthComputable && onProgress?.(event.loaded / event.total));
    sending.addEventListener('load', () => done(sending));
    sending.addEventListener('error', () => {
      reached(false);
      failed(new NetworkLost());
    });
    sending.addEventListener('abort', () => failed(new DOMException('', 'AbortError')));
    signal?.addEventListener('abort', () => sending.abort(), {once: true});
    sending.send(body);
  });
}
