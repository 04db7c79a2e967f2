import {keptGet} from './offline.js';

let known = null;
let names = new Map();

/** The region's bodies; asked for once, and known without network. */
export async function bodies() {
  if (!known) {
    known = (await keptGet('bodies')).body.items;
    names = new Map(known.map(body => [body.code, body.name]));
  }
  return known;
}

/** The body's name, once {@link bodies} has been awaited; its code until then. */
export const bodyName = code => names.get(code) ?? code;
