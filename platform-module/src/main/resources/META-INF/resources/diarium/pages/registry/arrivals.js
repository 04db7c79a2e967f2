import {NetworkLost, Refused, send} from '../../core/api.js';
import {read, remove, write} from '../../core/store.js';
import {t} from '../../core/texts.js';

/**
 * The files that came in, each sent by itself to be read, so that each has its own progress and way out and one that is refused
 * keeps no other. What has been read is kept on this device with the files until they are registered.
 *
 * State: `waiting`, `sending`, `reading`, `ready`, `refused` (with `problem`), `lost` (the network was; it is tried again),
 * `double` (the same file is here already, as `sameAs`).
 */
const AT_ONCE = 2;
const PREFIX = 'registrering/fil/';

export const newId = () => Array.from(crypto.getRandomValues(new Uint8Array(12)), byte => byte.toString(16).padStart(2, '0')).join('');

export class Arrivals extends EventTarget {
  constructor() {
    super();
    this.items = [];
    this.stops = new Map();
    this.online = () => this.again();
  }

  /** Goes on with what was here last time. */
  async restore(plain) {
    for (const one of plain) {
      const kept = await read('drafts', PREFIX + one.id);
      if (kept) this.items.push({...one, ...kept, state: kept.found ? 'ready' : one.state === 'refused' ? 'refused' : 'waiting'});
    }
    this.tell();
    this.run();
  }

  /** As it is kept with the form; files and what was found in them are kept by themselves, once. */
  plain() {
    return this.items.map(({file, progress, found, ...rest}) => rest);
  }

  listen() {
    window.addEventListener('online', this.online);
  }

  rest() {
    window.removeEventListener('online', this.online);
  }

  async add(files) {
    for (const file of files) {
      const digest = await digestOf(file);
      const same = this.items.find(item => item.digest === digest && item.state !== 'double');
      const item = {id: newId(), name: this.freeName(file.name), given: file.name, size: file.size, digest, file};
      this.items.push(same ? {...item, state: 'double', sameAs: same.name} : {...item, state: 'waiting'});
      if (!same) await write('drafts', PREFIX + item.id, {file});
    }
    this.tell();
    this.run();
  }

  /** The register wants each file of a request to have a name of its own. */
  freeName(name) {
    const taken = new Set(this.items.map(item => item.name));
    if (!taken.has(name)) return name;
    const dot = name.lastIndexOf('.');
    const [stem, end] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ''];
    for (let i = 2; ; i++) {
      if (!taken.has(`${stem} (${i})${end}`)) return `${stem} (${i})${end}`;
    }
  }

  async drop(id) {
    this.stops.get(id)?.abort();
    this.items = this.items.filter(item => item.id !== id);
    await remove('drafts', PREFIX + id);
    this.tell();
    this.run();
  }

  async clear() {
    this.stops.forEach(stop => stop.abort());
    const ids = this.items.map(item => item.id);
    this.items = [];
    await Promise.all(ids.map(id => remove('drafts', PREFIX + id)));
    this.tell();
  }

  /** Tries what the network lost again. */
  again(id) {
    this.items.filter(item => item.state === 'lost' && (!id || item.id === id)).forEach(item => (item.state = 'waiting'));
    this.tell();
    this.run();
  }

  get busy() {
    return this.items.some(item => ['waiting', 'sending', 'reading'].includes(item.state));
  }

  get ready() {
    return this.items.filter(item => item.state === 'ready');
  }

  run() {
    const going = this.items.filter(item => item.state === 'sending' || item.state === 'reading').length;
    this.items
      .filter(item => item.state === 'waiting')
      .slice(0, Math.max(0, AT_ONCE - going))
      .forEach(item => this.upload(item));
  }

  async upload(item) {
    const stop = new AbortController();
    this.stops.set(item.id, stop);
    item.state = 'sending';
    item.progress = 0;
    this.tell();
    const form = new FormData();
    form.append('file', item.file, item.name);
    try {
      const {body} = await send('intake', form, {
        signal: stop.signal,
        onProgress: part => {
          item.progress = part;
          if (part >= 1) item.state = 'reading';
          this.dispatchEvent(new Event('progress'));
        },
      });
      const whole = body.parts.find(part => !part.attachment);
      item.problem = whole?.problem?.message;
      if (!item.problem) {
        item.found = body;
        await write('drafts', PREFIX + item.id, {file: item.file, found: body});
      }
      item.state = item.problem ? 'refused' : 'ready';
    } catch (failure) {
      if (failure.name === 'AbortError') return;
      if (failure instanceof NetworkLost) item.state = 'lost';
      else if (failure instanceof Refused) {
        item.state = 'refused';
        item.problem = failure.words;
      } else {
        item.state = 'refused';
        item.problem = t('shell.unexpected');
        console.error(failure);
      }
    } finally {
      this.stops.delete(item.id);
      this.tell();
      this.run();
    }
  }

  tell() {
    this.dispatchEvent(new Event('change'));
  }
}

/** Tells files apart; where the browser has no digests (pages without TLS), by what else is known of them. */
async function digestOf(file) {
  if (!crypto.subtle) return `${file.name}/${file.size}/${file.lastModified}`;
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return Array.from(new Uint8Array(digest), byte => byte.toString(16).padStart(2, '0')).join('');
}
