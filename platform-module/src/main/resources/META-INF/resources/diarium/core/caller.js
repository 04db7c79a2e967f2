import {NetworkLost, get} from './api.js';

/** What is known of the caller is kept for this window alone, with the session. */
const CALLER = 'diarium.caller';

let caller = null;

/** The caller as the register knows them; asked for once. Without network it is who it was when this window last asked. */
export async function me() {
  if (caller) return caller;
  try {
    caller = (await get('my')).body;
    sessionStorage.setItem(CALLER, JSON.stringify(caller));
  } catch (failure) {
    const known = sessionStorage.getItem(CALLER);
    if (!(failure instanceof NetworkLost) || !known) throw failure;
    caller = JSON.parse(known);
  }
  return caller;
}

/** Whether the caller has one of the roles; administrators have all. Known once {@link me} has answered. */
export const may = (...roles) =>
  caller !== null && (caller.roles.includes('ADMINISTRATOR') || roles.some(role => caller.roles.includes(role)));
