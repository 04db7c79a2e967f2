import {html, nothing} from 'lit';
import {NetworkLost, Refused, file} from '../../core/api.js';
import {may} from '../../core/caller.js';
import {saveOnDevice} from '../../core/device.js';
import {alertNotice} from '../../core/notices.js';
import {t} from '../../core/texts.js';
import {View} from '../../core/view.js';

const MAKERS = ['REGISTRATOR', 'SEKRETERARE'];

/** The pages of the administration, with the roles they are for besides administrators. */
const PLACES = [
  {path: '#/admin', text: 'admin.health', roles: []},
  {path: '#/admin/anvandare', text: 'admin.users', roles: []},
  {path: '#/admin/grupper', text: 'admin.groups', roles: []},
  {path: '#/admin/modell', text: 'admin.models', roles: []},
  {path: '#/admin/mallar', text: 'admin.templates', roles: []},
  {path: '#/admin/synonymer', text: 'admin.synonyms', roles: MAKERS},
  {path: '#/admin/import', text: 'admin.imports', roles: ['REGISTRATOR']},
  {path: '#/admin/index', text: 'admin.indexes', roles: ['REGISTRATOR']},
  {path: '#/admin/logg', text: 'admin.log', roles: []},
];

/** The places of the administration that the caller may go to. */
export const places = () => PLACES.filter(place => may(...place.roles));

/** A page of the administration: the places beside it, and what it looks after again and again while it is seen. */
export class AdminView extends View {
  /** The place in the list that the page belongs to. */
  get place() {
    return '#/admin';
  }

  /** How many milliseconds until the page is loaded again by itself; 0 for not at all. */
  pause() {
    return 0;
  }

  connectedCallback() {
    super.connectedCallback();
    this.seen = () => document.visibilityState === 'visible' && this.follow();
    document.addEventListener('visibilitychange', this.seen);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener('visibilitychange', this.seen);
    clearTimeout(this.timer);
  }

  updated() {
    this.follow();
  }

  follow() {
    clearTimeout(this.timer);
    if (this.phase !== 'there') return;
    const pause = this.pause();
    if (pause) this.timer = setTimeout(() => this.again(), pause);
  }

  /** Loads without taking anything away: what failed in between is tried again. */
  async again() {
    if (!this.isConnected || document.visibilityState !== 'visible') return;
    try {
      await this.load();
    } catch (failure) {
      if (!(failure instanceof NetworkLost || failure instanceof Refused)) throw failure;
    }
    this.requestUpdate();
  }

  /** Does what a button asks for; what is refused is said at once. Tells whether it was done. */
  async attempt(doing) {
    try {
      await doing();
      return true;
    } catch (failure) {
      if (!(failure instanceof NetworkLost || failure instanceof Refused)) throw failure;
      alertNotice(failure.words);
      return false;
    }
  }

  /** The same for what changes something: the page shows what there is then. */
  async act(doing) {
    const done = await this.attempt(doing);
    if (done) await this.refresh();
    return done;
  }

  show() {
    return html`<div class="admin">
      <nav class="admin-places" aria-label=${t('admin.title')}>
        <ul>
          ${places().map(
            place => html`<li><a href=${place.path} aria-current=${place.path === this.place ? 'page' : nothing}>${t(place.text)}</a></li>`,
          )}
        </ul>
      </nav>
      <div class="admin-page">${this.body()}</div>
    </div>`;
  }

  /** The page itself. */
  body() {
    return nothing;
  }
}

/** Saves a file of the API on the device. */
export async function save(path, name, query, signal) {
  const blob = await file(path, {query, signal});
  saveOnDevice(blob, name);
}
