import {place} from './place.js';

/**
 * Who works here. The ticket is kept for this window alone and for as long as it is open; another window of the same browser
 * is given it by those that have it. It goes out in a header and never in an address.
 */
const TICKET = 'diarium.ticket';
const channel = new BroadcastChannel('diarium.session');
const leaving = new Set();

let ticket = sessionStorage.getItem(TICKET);

channel.addEventListener('message', ({data}) => {
  if (data.ask && ticket) channel.postMessage({ticket});
  if (data.ended && ticket) end();
});

export const loggedIn = () => place.hosted || ticket !== null;

export const credentials = () =>
  place.hosted || ticket === null ? {} : {Authorization: `Basic ${btoa(`ROLE_TICKET:${ticket}`)}`};

/** Takes over the session of another window of this browser, if there is one. */
export function borrow() {
  if (loggedIn()) return Promise.resolve();
  return new Promise(done => {
    const heard = ({data}) => {
      if (!data.ticket) return;
      keep(data.ticket);
      finish();
    };
    const finish = () => {
      clearTimeout(timer);
      channel.removeEventListener('message', heard);
      done();
    };
    const timer = setTimeout(finish, 150);
    channel.addEventListener('message', heard);
    channel.postMessage({ask: true});
  });
}

function keep(given) {
  ticket = given;
  sessionStorage.setItem(TICKET, given);
}

/**
 * Logs in.
 *
 * @returns {Promise<'in'|'refused'|'lost'>} whether it went well, was refused, or the server was not reached
 */
export async function login(username, password) {
  let answer;
  try {
    answer = await fetch(place.login, {
      method: 'POST',
      credentials: 'omit',
      headers: {'Content-Type': 'application/json'},
      body: JSON.stringify({username, password}),
    });
  } catch {
    return 'lost';
  }
  if (!answer.ok) return answer.status >= 500 ? 'lost' : 'refused';
  keep((await answer.json()).data.ticket);
  return 'in';
}

/** The ticket is worth nothing any more: it is forgotten, what has been typed is not. */
export function expire() {
  ticket = null;
  sessionStorage.removeItem(TICKET);
}

/** Adds what is to be done before everything of this session is forgotten. */
export const beforeLeaving = task => leaving.add(task);

/** Logs out, in all windows: the ticket is made worthless and nothing stays on this device. */
export async function logout() {
  const last = ticket;
  const headers = credentials();
  channel.postMessage({ended: true});
  await end(async () => {
    if (last) await fetch(`${place.login}/ticket/${last}`, {method: 'DELETE', credentials: 'omit', headers}).catch(() => {});
  });
}

async function end(before = async () => {}) {
  await before();
  expire();
  sessionStorage.clear();
  await Promise.allSettled([...leaving].map(task => task()));
  location.hash = '#/';
  location.reload();
}
