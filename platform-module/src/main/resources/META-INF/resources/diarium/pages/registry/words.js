import {get} from '../../core/api.js';
import {label, language} from '../../core/texts.js';

/** What codes of the register are called, and where things are. */
export const statusName = code => label('registry.status', code);
export const directionName = code => label('registry.direction', code);
export const kindName = code => label('registry.kind', code);
export const outcomeName = code => label('registry.outcome', code);

export const DIRECTIONS = ['RECEIVED', 'SENT', 'DRAWN_UP'];
export const KINDS = ['letter', 'plan', 'report', 'minutes', 'minutesExtract', 'governingDocument', 'other'];
export const STATUSES = ['REGISTERED', 'IN_PREPARATION', 'FOR_DECISION', 'DECIDED', 'DISPATCHED', 'CLOSED', 'VOIDED', 'ARCHIVED'];

const SETTLED = new Set(['CLOSED', 'VOIDED', 'ARCHIVED']);
export const settled = status => SETTLED.has(status);

const TONES = {FOR_DECISION: 'warn', DECIDED: 'good', DISPATCHED: 'good', VOIDED: 'bad'};
export const statusTone = status => TONES[status] ?? '';

/** Series, number and year of the address of a case in the API. */
export const keyOf = url => new URL(url, location.href).pathname.split('/cases/')[1].split('/').slice(0, 3).join('/');

export const casePage = url => `#/arenden/${keyOf(url)}`;

/** A legal ground as a value of a field, and back. */
export const groundCode = ground => (ground ? `${ground.chapter}:${ground.section}${ground.letter ?? ''}` : '');

export function groundOf(code) {
  const [, chapter, section, letter] = /^(\d+):(\d+)([a-z]?)$/i.exec(code) ?? [];
  if (!chapter) return undefined;
  return {chapter: Number(chapter), section: Number(section), ...(letter ? {letter} : {})};
}

export const groundName = ground => [ground.citation, ground.text].filter(Boolean).join(' ');

const lists = new Map();

/** A list that seldom changes; asked for once. One that could not be had is asked for again next time. */
function once(path) {
  if (!lists.has(path)) {
    const asked = get(path).then(answer => answer.body.items);
    asked.catch(() => lists.delete(path));
    lists.set(path, asked);
  }
  return lists.get(path);
}

let names = new Map();

/** Those who work with cases; nobody where the caller may not know. */
export async function handlers() {
  try {
    const found = await once('handlers');
    names = new Map(found.map(one => [one.user, one.name]));
    return found;
  } catch (failure) {
    if (failure.status === 403) return [];
    throw failure;
  }
}

/** What a user is called, once {@link handlers} has been awaited. */
export const personName = user => names.get(user) ?? user ?? '';

/** The kinds of document of the region's governance model; none where it has none. */
export const documentKinds = () => once('document-kinds');

export const grounds = () => once('secrecy-grounds');
export const roles = () => once('party-roles');

/** The classes of the scheme in a row, those below others with their path. */
export async function classes() {
  const flat = (terms, depth) => terms.flatMap(term => [{...term, depth}, ...flat(term.below ?? [], depth + 1)]);
  return flat(await once('classification'), 0);
}

export const size = bytes =>
  bytes < 1024 * 1024
    ? `${Math.max(1, Math.round(bytes / 1024))} kB`
    : `${(bytes / 1024 / 1024).toLocaleString(language(), {maximumFractionDigits: 1})} MB`;
