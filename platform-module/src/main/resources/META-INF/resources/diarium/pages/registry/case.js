import {html, nothing} from 'lit';
import {Refused, get, patch, post, put} from '../../core/api.js';
import {bodies, bodyName} from '../../core/bodies.js';
import {may, me} from '../../core/caller.js';
import {day, dayTime, today} from '../../core/days.js';
import {alertNotice, notice} from '../../core/notices.js';
import {watch} from '../../core/presence.js';
import {href} from '../../core/router.js';
import {t} from '../../core/texts.js';
import {ask} from '../../parts/dialog.js';
import {Keys} from '../../parts/keys.js';
import {decisions} from './case-decisions.js';
import {history, moreHistory} from './case-history.js';
import {deadlines, links, notes, parties} from './case-parts.js';
import {records} from './case-records.js';
import {Desk} from './desk.js';
import './fact.js';
import {classes, groundCode, groundName, groundOf, grounds, handlers, personName, roles, settled, statusName, statusTone} from './words.js';

const HISTORY = 20;
const PARTS = ['records', 'decisions', 'notes', 'facts', 'parties', 'deadlines', 'links', 'history'];

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
    const [{body, etag}, people, allRoles, allGrounds, allClasses, caller, , parties, deadlines, notes, links, classification, history, route, tasks] = await Promise.all([
      first,
      handlers(),
      roles(),
      grounds(),
      classes(),
      me(),
      bodies(),
      list('parties'),
      list('deadlines'),
      list('notes'),
      list('links'),
      orNone(get(`${path}/classification`)),
      get(`${path}/history`, {query: {limit: HISTORY}}),
      orNone(get(`${path}/route`)),
      get('tasks'),
    ]);
    Object.assign(this, {file: body, etag, people, roles: allRoles, grounds: allGrounds, classes: allClasses, caller});
    Object.assign(this, {parties, deadlines, notes, links, classification: classification?.body ?? null, route: route?.body ?? null});
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

  /* Facts */

  async amend(field, value, {over}) {
    const before = this.file[field];
    const sent = field === 'secrecy' ? groundOf(value) : value;
    // Going over what somebody else wrote is for what has been shown, not for what came after it.
    const answer = await patch(this.path, {[field]: sent}, {ifMatch: over ? this.newest : this.etag});
    await this.refresh();
    const undo =
      field === 'secrecy'
        ? undefined
        : async () => {
            await patch(this.path, {[field]: before ?? ''}, {ifMatch: answer.etag});
            await this.refresh();
          };
    notice(t('registry.saved', t(`registry.field.${field}`)), {undo});
  }

  fact(field, options = {}) {
    const {shown = this.file[field], choices = null, hint = '', value = this.file[field] ?? '', locked = !this.mayWrite} = options;
    return html`<dia-fact
      name=${field}
      label=${t(`registry.field.${field}`)}
      hint=${hint}
      keep=${`case/${this.file.diarienummer}/${field}`}
      .value=${value}
      .shown=${shown ?? ''}
      .options=${choices}
      .locked=${locked}
      .save=${(typed, how) => this.amend(field, typed, how)}
      .current=${() => this.standing(field)}
    ></dia-fact>`;
  }

  /** What stands in the field by now. */
  async standing(field) {
    const {body: file, etag} = await get(this.path);
    this.newest = etag;
    if (field === 'handler') return personName(file.handler);
    if (field === 'secrecy') return file.secrecy ? groundName(file.secrecy) : t('registry.noSecrecy');
    return file[field] ?? '';
  }

  facts() {
    const {file} = this;
    const secrecy = [...(file.secrecy ? [] : [{value: '', label: t('registry.noSecrecy')}]), ...this.grounds.map(ground => ({value: groundCode(ground), label: groundName(ground)}))];
    const people = this.people.some(one => one.user === file.handler) || !file.handler ? this.people : [...this.people, {user: file.handler, name: file.handler}];
    return html`<section class="case-part" aria-labelledby="part-facts">
      <div class="row between"><h2 id="part-facts" tabindex="-1">${t('registry.part.facts')}</h2></div>
      ${this.fact('title')} ${this.fact('publicTitle', {hint: t('registry.hint.publicTitle')})} ${this.fact('initiator')}
      ${this.fact('publicInitiator', {hint: t('registry.hint.publicInitiator')})}
      ${this.fact('handler', {shown: personName(file.handler), choices: [{value: '', label: t('registry.nobody')}, ...people.map(one => ({value: one.user, label: one.name}))]})}
      ${this.fact('secrecy', {value: groundCode(file.secrecy), shown: file.secrecy ? groundName(file.secrecy) : t('registry.noSecrecy'), choices: secrecy, hint: t('registry.hint.secrecy')})}
      ${this.classified()}
      <dl class="facts more-facts">
        <dt>${t('registry.filter.body')}</dt>
        <dd>${bodyName(file.body)}</dd>
        <dt>${t('registry.registered')}</dt>
        <dd>${day(file.registered)}</dd>
        ${file.closed ? html`<dt>${t('registry.closed')}</dt><dd>${day(file.closed)}</dd>` : nothing}
      </dl>
    </section>`;
  }

  classified() {
    return html`<dia-fact
      name="classification"
      label=${t('registry.field.classification')}
      keep=${`case/${this.file.diarienummer}/classification`}
      .value=${this.classification?.code ?? ''}
      .shown=${this.classification ? `${this.classification.code} ${this.classification.title}` : ''}
      .options=${[{value: '', label: t('form.choose')}, ...this.classes.map(term => ({value: term.code, label: `${'\u2003'.repeat(term.depth)}${term.code} ${term.title}`}))]}
      .locked=${!this.mayWrite}
      .current=${async () => {
        const [{etag}, term] = await Promise.all([get(this.path), get(`${this.path}/classification`).catch(() => null)]);
        this.newest = etag;
        return term ? `${term.body.code} ${term.body.title}` : '';
      }}
      .save=${async (code, {over}) => {
        const before = this.classification?.code;
        await put(`${this.path}/classification`, {code}, {ifMatch: over ? this.newest : this.etag});
        await this.refresh();
        notice(t('registry.saved', t('registry.field.classification')), {
          undo: before
            ? async () => {
                await put(`${this.path}/classification`, {code: before});
                await this.refresh();
              }
            : undefined,
        });
      }}
    ></dia-fact>`;
  }

  /* What can be done to the case */

  acts() {
    const ways = this.file.ways.filter(way => (way.act === 'WORK' ? this.mayWrite && !this.inProcess : may('REGISTRATOR')));
    return html`${ways.map(
      way => html`<button type="button" class=${way.act === 'VOIDING' ? 'danger' : nothing} @click=${() => this.go(way)}>${t(`registry.act.${way.act}.${way.status}`)}</button>`,
    )}
    ${this.file.secrecy && may('REGISTRATOR') && !settled(this.file.status) ? html`<button type="button" @click=${() => this.lift()}>${t('registry.act.LIFTING')}</button>` : nothing}`;
  }

  get inProcess() {
    return this.route?.step !== undefined && this.route?.step !== null;
  }

  go(way) {
    return way.act === 'CLOSING' ? this.close() : this.act(way);
  }

  async act(way) {
    const before = this.file.status;
    const reason = {name: 'reason', label: t('registry.field.reason'), type: 'textarea', rows: 2, required: way.withReason};
    await ask({
      title: t(`registry.act.${way.act}.${way.status}`),
      text: t(`registry.consequence.${way.act}.${way.status}`, this.file.diarienummer),
      yes: t(`registry.act.${way.act}.${way.status}`),
      fields: way.withReason ? [reason] : [],
      act: async values => {
        await this.perform(way, values);
        await this.refresh();
        // Only a way that the register has is a way back.
        const back = this.file.ways.some(other => other.act === 'WORK' && other.status === before);
        notice(t('registry.nowStatus', this.file.diarienummer, statusName(way.status)), {
          undo: back
            ? async () => {
                await post(`${this.path}/status`, {status: before, reason: t('registry.undoReason')});
                await this.refresh();
              }
            : undefined,
        });
      },
    });
  }

  perform(way, {reason}) {
    const options = {ifMatch: this.etag};
    if (way.act === 'VOIDING') return post(`${this.path}/voiding`, {reason}, options);
    if (way.act === 'REOPENING') return post(`${this.path}/reopening`, {reason}, options);
    return post(`${this.path}/status`, {status: way.status, ...(reason ? {reason} : {})}, options);
  }

  async lift() {
    await ask({
      title: t('registry.act.LIFTING'),
      text: t('registry.consequence.LIFTING'),
      yes: t('registry.act.LIFTING'),
      fields: [{name: 'reason', label: t('registry.field.reason'), type: 'textarea', rows: 2, required: true}],
      act: ({reason}) => this.change(() => post(`${this.path}/secrecy/lifting`, {reason}, {ifMatch: this.etag}), t('registry.lifted')),
    });
  }

  /** What closing would do is said first: what stands in its way, and which working material it clears for good. */
  async close() {
    let check;
    try {
      check = (await get(`${this.path}/closing`)).body;
    } catch (failure) {
      alertNotice(failure.words);
      return;
    }
    const clearing = check.clearing.length > 0;
    await ask({
      title: t('registry.act.CLOSING.CLOSED'),
      text: html`<p>${t(check.closable ? 'registry.consequence.CLOSING.CLOSED' : 'registry.notClosable', this.file.diarienummer)}</p>
        ${check.items.length ? html`<ul class="stack">${check.items.map(item => html`<li><span class="badge ${item.severity === 'BLOCKING' ? 'bad' : 'warn'}">${t(`registry.severity.${item.severity}`)}</span> ${item.message}</li>`)}</ul>` : nothing}
        ${clearing ? html`<p><strong>${t('registry.clearing')}</strong></p><ul>${check.clearing.map(item => html`<li>${item.title}</li>`)}</ul>` : nothing}`,
      yes: t('registry.act.CLOSING.CLOSED'),
      fields: clearing ? [{name: 'confirmClearing', type: 'checkbox', label: t('registry.confirmClearing')}] : [],
      act: values =>
        this.change(() => post(`${this.path}/closing`, {confirmClearing: values.confirmClearing === true}, {ifMatch: this.etag}), t('registry.nowStatus', this.file.diarienummer, statusName('CLOSED'))),
    });
  }

  /* What is shown */

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
      <div class="toolbar">${this.acts()}</div>
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
        <div>${records(this)} ${decisions(this)} ${notes(this)}</div>
        <div>${this.facts()} ${parties(this)} ${deadlines(this)} ${links(this)}</div>
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
