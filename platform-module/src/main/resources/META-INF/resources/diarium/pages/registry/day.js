import {html, nothing} from 'lit';
import {get, patch, post} from '../../core/api.js';
import {bodies, bodyName} from '../../core/bodies.js';
import {may, me} from '../../core/caller.js';
import {day, daysUntil, shortDay, today} from '../../core/days.js';
import {draft} from '../../core/drafts.js';
import {count, t} from '../../core/texts.js';
import {Keys} from '../../parts/keys.js';
import {Desk} from './desk.js';
import {task} from './tasks.js';
import {casePage, handlers, keyOf, personName} from './words.js';

const WEEKS = 14;
const SHOWN = 8;

const later = days => {
  const date = new Date(`${today()}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
};

/** What waits for the caller today: tasks, what has come in and has nobody, deadlines, meetings. */
class Day extends Desk {
  static properties = {mine: {state: true}};

  constructor() {
    super();
    this.mine = false;
    this.keys = new Keys(this, () => [
      ...(may('REGISTRATOR', 'HANDLAGGARE', 'SEKRETERARE') ? [{keys: 'r', label: t('registry.title'), act: () => void (location.hash = '#/registrera')}] : []),
      {keys: 'j', label: t('registry.keys.down'), act: () => this.move(1)},
      {keys: 'k', label: t('registry.keys.up'), act: () => this.move(-1)},
    ]);
  }

  /** Goes through all that waits, by what leads on from it. */
  move(step) {
    const stops = [...this.querySelectorAll('.line a[href]')];
    const at = stops.indexOf(document.activeElement);
    const next = stops[at < 0 ? 0 : Math.min(stops.length - 1, Math.max(0, at + step))];
    next?.focus();
    return Boolean(next);
  }

  get worksWithCases() {
    return may('REGISTRATOR', 'HANDLAGGARE', 'SEKRETERARE', 'CHEF', 'DIREKTOR');
  }

  async load() {
    this.caller = await me();
    const cases = this.worksWithCases;
    const [tasks, due, intake, meetings, kept] = await Promise.all([
      get('tasks'),
      cases ? get('deadlines', {query: {until: later(WEEKS), mine: this.mine ? 'true' : '', limit: 50}}) : null,
      may('REGISTRATOR') ? get('lists/cases', {query: {unassigned: 'true', status: ['REGISTERED', 'IN_PREPARATION'], sort: 'registered', order: 'asc', limit: SHOWN}}) : null,
      get('meetings', {query: {from: today(), to: later(60), limit: 6}}),
      draft('registrering'),
      bodies(),
      handlers(),
    ]);
    this.tasks = tasks.body.items;
    this.due = due?.body ?? {total: 0, items: []};
    this.intake = intake?.body ?? null;
    this.meetings = meetings.body.items.filter(meeting => meeting.status !== 'CANCELLED');
    this.unfinished = kept.value?.files?.length ?? 0;
  }

  titleText() {
    return t('menu.day');
  }

  show() {
    const works = this.worksWithCases;
    return html`<div class="row between">
        <h1>${t('registry.day', day(today()))}</h1>
        <span class="row">
          ${may('REGISTRATOR', 'HANDLAGGARE', 'SEKRETERARE') ? html`<a class="button primary" href="#/registrera">${t('registry.title')}</a>` : nothing} ${this.keys.button()}
        </span>
      </div>
      ${this.unfinished ? html`<p class="changed-elsewhere">${count('registry.unfinished', this.unfinished)} <a class="button" href="#/registrera">${t('registry.goOn')}</a></p>` : nothing}
      <div class="day">
        <div class="stack">${this.tasksPart()} ${this.intake ? this.intakePart() : nothing}</div>
        <div class="stack">${works ? this.duePart() : nothing} ${this.meetingsPart()}</div>
      </div>`;
  }

  part(name, items, total, empty, more = nothing) {
    return html`<section aria-labelledby="day-${name}">
      <div class="row between">
        <h2 id="day-${name}">${t(`registry.day.${name}`)} <span class="figure">${total || ''}</span></h2>
        ${more}
      </div>
      ${items.length ? html`<ul>${items}</ul>` : html`<p class="muted">${empty}</p>`}
    </section>`;
  }

  tasksPart() {
    return this.part('tasks', this.tasks.map(one => task(this, one)), this.tasks.length, t('registry.none.tasks'));
  }

  intakePart() {
    const items = this.intake.items.map(
      one => html`<li class="line">
        <div class="row"><a href=${casePage(one.url)}>${one.diarienummer}</a> <span>${one.title}</span> <span class="muted">${day(one.registered)}</span></div>
      </li>`,
    );
    const more = this.intake.total > SHOWN ? html`<a href="#/arenden?utan=true">${t('registry.day.all', this.intake.total)}</a>` : nothing;
    return this.part('intake', items, this.intake.total, t('registry.none.intake'), more);
  }

  duePart() {
    const items = this.due.items.map(
      one => html`<li class="line">
        <div class="row">
          <strong>${one.what}</strong>
          <span class="badge ${one.overdue ? 'bad' : daysUntil(one.due) < 3 ? 'warn' : ''}">${one.overdue ? t('registry.late', day(one.due)) : shortDay(one.due)}</span>
          <span class="actions"><button type="button" class="quiet" aria-label=${`${t('registry.meet')}: ${one.what}, ${one.diarienummer}`} @click=${() => this.meet(one)}>${t('registry.meet')}</button></span>
        </div>
        <p class="muted"><a href=${casePage(one.url)}>${one.diarienummer}</a> ${one.caseTitle} · ${personName(one.responsible)}</p>
      </li>`,
    );
    const toggle = html`<label class="check"><input type="checkbox" .checked=${this.mine} @change=${event => this.only(event.target.checked)} /> ${t('registry.day.mine')}</label>`;
    return this.part('deadlines', items, this.due.total, t('registry.none.due'), toggle);
  }

  only(mine) {
    this.mine = mine;
    this.refresh();
  }

  meet(one) {
    const path = `cases/${keyOf(one.url)}/deadlines`;
    return this.press(
      () => patch(`${path}/${one.id}`, {met: true}),
      t('registry.metNow', one.what),
      () => post(path, {what: one.what, due: one.due, responsible: one.responsible}),
    );
  }

  /** Leads to where the caller works with the meeting: its agenda, or its papers. */
  meetingName({body, date}) {
    const name = bodyName(body);
    if (may('SEKRETERARE', 'REGISTRATOR')) return html`<a href=${`#/sammantraden/${body}/${date}`}>${name}</a>`;
    if (this.caller.bodies.includes(body)) return html`<a href=${`#/mina-sammantraden/${body}/${date}`}>${name}</a>`;
    return html`<span>${name}</span>`;
  }

  meetingsPart() {
    const items = this.meetings.map(
      one => html`<li class="line">
        <div class="row">
          ${this.meetingName(one)} <span>${shortDay(one.date)} ${one.time ?? ''}</span>
          <span class="muted">${one.place ?? ''}</span>
        </div>
      </li>`,
    );
    return this.part('meetings', items, this.meetings.length, t('registry.none.meetings'));
  }
}

customElements.define('dia-day', Day);
