import {get} from './api.js';

let known = null;
let names = new Map();

/** The region's bodies; asked for once. */
export async function bodies() {
  if (!known) {
    known = (await get('bodies')).body.items;
    names = new Map(known.map(body => [body.code, body.name]));
  }
  return known;
}

/** The body's name, once {@link bodies} has been awaited; its code until then. */
export const bodyName = code => names.get(code) ?? code;
