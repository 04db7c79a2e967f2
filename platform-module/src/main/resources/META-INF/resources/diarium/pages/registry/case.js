import {html, nothing} from 'lit';
import {Refused, get} from '../../core/api.js';
import {bodies} from '../../core/bodies.js';
import {may, me} from '../../core/caller.js';
import {dayTime, today} from '../../core/days.js';
import {watch} from '../../core/presence.js';
import {href} from '../../core/router.js';
import {t} from '../../core/texts.js';
import {Keys} from '../../parts/keys.js';
import {acts} from './case-acts.js';
import {decisions} from './case-decisions.js';
import {facts} from './case-facts.js';
import {history, moreHistory} from './case-history.js';
import {deadlines, links, notes, parties} from './case-parts.js';
import {records} from './case-records.js';
import {working} from './case-working.js';
import {Desk} from './desk.js';
import {classes, documentKinds, grounds, handlers, personName, roles, settled, statusName, statusTone} from './words.js';

const HISTORY = 20;
const PARTS = ['records', 'working', 'decisions', 'notes', 'facts', 'parties', 'deadlines', 'links', 'history'];

/** A case: its facts, changed where they stand, and all that belongs to it. */
class CasePage extends Desk {
  static properties = {stale: {state: true}};

  constructor() {
    super();
    this.stale = false;
    this.keys = new Keys(this, () => [
      ...PARTS.map((part, i) => ({keys: String(i + 1), label: t(`registry.part.${part}`), act: () => this.jump(part)})),
      ...(this.mayWrite ? [{keys: 'r', label: t('registry.addRecords'), act: () => void (location.hash = this.registerHere())}] : []),
    ]);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.watching?.stop();
    this.watching = null;
  }

  get key() {
    return `${encodeURIComponent(this.params.series)}/${this.params.number}/${this.params.year}`;
  }

  get path() {
    return `cases/${this.key}`;
  }

  titleText() {
    return `${this.file.diarienummer} ${this.file.title}`;
  }

  registerHere() {
    return href('#/registrera', {arende: this.key});
  }

  async load() {
    const path = this.path;
    const list = part => get(`${path}/${part}`).then(answer => answer.body.items);
    const orNone = asked => asked.catch(failure => (failure instanceof Refused && [403, 404].includes(failure.status) ? null : Promise.reject(failure)));
    const first = get(path);
    const [{body, etag}, people, allRoles, allGrounds, allClasses, kinds, caller, , parties, deadlines, notes, links, history, route, tasks] = await Promise.all([
      first,
      handlers(),
      roles(),
      grounds(),
      classes(),
      documentKinds(),
      me(),
      bodies(),
      list('parties'),
      list('deadlines'),
      list('notes'),
      list('links'),
      get(`${path}/history`, {query: {limit: HISTORY}}),
      orNone(get(`${path}/route`)),
      get('tasks'),
    ]);
    Object.assign(this, {file: body, etag, people, roles: allRoles, grounds: allGrounds, classes: allClasses, documentKinds: kinds, caller});
    Object.assign(this, {parties, deadlines, notes, links, route: route?.body ?? null});
    this.tasks = tasks.body.items.filter(task => task.url === body.url);
    this.history = history.body;
    this.stale = false;
    this.follow();
  }

  /** Other windows and people that change the case are noticed. */
  follow() {
    if (this.watching && this.watched === this.path) {
      this.watching.saw(this.etag);
      return;
    }
    this.watching?.stop();
    this.watched = this.path;
    this.watching = watch(this.path, this.etag, () => (this.stale = true));
  }

  updated() {
    if (this.phase !== 'there') return;
    const id = this.query.get('handling');
    if (id && this.aimed !== id) {
      this.aimed = id;
      const line = this.querySelector(`#record-${CSS.escape(id)}`);
      line?.scrollIntoView({block: 'center'});
      line?.focus({preventScroll: true});
    }
  }

  jump(part) {
    const heading = this.querySelector(`#part-${part}`);
    if (!heading) return false;
    heading.focus();
    heading.scrollIntoView({block: 'start'});
    return true;
  }

  /** Whether the caller is one of those who write in such a case; the register has the last word. */
  get mayWrite() {
    return (
      !settled(this.file.status) &&
      (may('REGISTRATOR', 'SEKRETERARE') || (may('HANDLAGGARE') && (!this.file.handler || this.file.handler === this.caller.user)))
    );
  }

  /** Whether a proposal is on its way to a decision. */
  get inProcess() {
    return this.route?.step !== undefined && this.route?.step !== null;
  }

  show() {
    const {file} = this;
    return html`<div class="case-head" @case-stale=${() => this.refresh()}>
      ${
        this.stale
          ? html`<p class="changed-elsewhere" role="status">
              ${t('shell.changedElsewhere')} <button type="button" @click=${() => this.refresh()}>${t('shell.reload')}</button>
            </p>`
          : nothing
      }
      <div class="row between">
        <h1>${file.diarienummer} ${file.title}</h1>
        ${this.keys.button()}
      </div>
      <p class="row">
        <span class="badge ${statusTone(file.status)}">${statusName(file.status)}</span>
        ${file.secrecy ? html`<span class="badge bad">${t('registry.secret')}</span>` : nothing}
        <span class="muted">${file.handler ? personName(file.handler) : t('registry.nobody')}</span>
      </p>
      ${file.voided ? html`<p class="failure">${t('registry.voidedBy', dayTime(file.voided.at), personName(file.voided.by), file.voided.reason)}</p>` : nothing}
      <div class="toolbar">${acts(this)}</div>
      <nav class="case-nav" aria-label=${t('registry.parts')}>
        <ul>
          ${PARTS.map(
            part => html`<li>
              <a
                href=${`#/arenden/${this.key}`}
                @click=${event => {
                  event.preventDefault();
                  this.jump(part);
                }}
                >${t(`registry.part.${part}`)}</a
              >
            </li>`,
          )}
        </ul>
      </nav>
      <div class="case">
        <div>${records(this)} ${working(this)} ${decisions(this)} ${notes(this)}</div>
        <div>${facts(this)} ${parties(this)} ${deadlines(this)} ${links(this)}</div>
      </div>
      ${history(this)}
    </div>`;
  }

  /** Shows the events before those that are shown. */
  older() {
    return moreHistory(this, HISTORY);
  }

  get today() {
    return today();
  }
}

customElements.define('dia-case', CasePage);
