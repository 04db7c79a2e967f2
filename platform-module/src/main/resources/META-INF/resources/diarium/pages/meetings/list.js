import {html, nothing} from 'lit';
import {get, post} from '../../core/api.js';
import {bodies, bodyName} from '../../core/bodies.js';
import {day, today} from '../../core/days.js';
import {place} from '../../core/place.js';
import {go, href, setQuery} from '../../core/router.js';
import {count, label, language, t} from '../../core/texts.js';
import {View} from '../../core/view.js';
import {ask} from '../../parts/dialog.js';
import '../../parts/table.js';
import {firstPageOf, keepsMeetings, pageOf, statusBadge} from './shared.js';

const MOST = 400;
const KINDS = ['ORDINARY', 'EXTRA'];

/** The meetings of the bodies in a year, those to come first; as a list or as a calendar. */
class MeetingList extends View {
  async load() {
    this.year = Number(this.query.get('ar')) || Number(today().slice(0, 4));
    this.body = this.query.get('organ') ?? '';
    const [all, found] = await Promise.all([bodies(), get('meetings', {query: {body: this.body, year: this.year, limit: MOST}})]);
    this.bodies = all;
    this.meetings = found.body.items;
  }

  titleText() {
    return t('meetings.title');
  }

  show() {
    const calendar = this.query.get('visa') === 'kalender';
    return html`<div class="row between">
        <h1>${t('meetings.title')}</h1>
        ${
          keepsMeetings()
            ? html`<div class="toolbar">
                <button type="button" class="primary" @click=${() => this.plan()}>${t('meetings.plan')}</button>
                <button type="button" @click=${() => this.planYear()}>${t('meetings.planYear')}</button>
              </div>`
            : nothing
        }
      </div>
      <div class="toolbar filters">
        <label for="meetings-body">${t('meetings.body')}</label>
        <select id="meetings-body" @change=${event => setQuery({organ: event.target.value}, {step: true})}>
          <option value="" ?selected=${!this.body}>${t('meetings.allBodies')}</option>
          ${this.bodies.map(body => html`<option value=${body.code} ?selected=${body.code === this.body}>${body.name}</option>`)}
        </select>
        <div class="years" role="group" aria-label=${t('meetings.year')}>
          <a class="button" href=${this.address({ar: this.year - 1})} aria-label=${t('meetings.yearOf', String(this.year - 1))}>‹ ${this.year - 1}</a>
          <strong aria-current="true">${this.year}</strong>
          <a class="button" href=${this.address({ar: this.year + 1})} aria-label=${t('meetings.yearOf', String(this.year + 1))}>${this.year + 1} ›</a>
        </div>
        <div class="row" role="group" aria-label=${t('meetings.showAs')}>
          <a class="button" href=${this.address({visa: ''})} aria-current=${calendar ? nothing : 'true'}>${t('meetings.list')}</a>
          <a class="button" href=${this.address({visa: 'kalender'})} aria-current=${calendar ? 'true' : nothing}>${t('meetings.calendar')}</a>
        </div>
        <a href="${place.portal}/sammantraden.ics${this.body ? `?organ=${this.body}` : ''}">${t('meetings.subscribe')}</a>
      </div>
      ${calendar ? this.calendar() : this.lists()}`;
  }

  address(changes) {
    return href('#/sammantraden', {...Object.fromEntries(this.query), ...changes});
  }

  lists() {
    const now = today();
    const coming = this.meetings.filter(meeting => meeting.date >= now);
    const past = this.meetings.filter(meeting => meeting.date < now).reverse();
    if (!this.meetings.length) return html`<p class="muted">${t('meetings.none', this.year.toString())}</p>`;
    return html`${coming.length ? this.section('meetings.coming', coming) : nothing} ${past.length ? this.section('meetings.past', past) : nothing}`;
  }

  section(key, meetings) {
    const columns = [
      {label: t('meetings.day'), cell: meeting => html`<a href=${firstPageOf(meeting.key)}>${day(meeting.date)}<span class="visually-hidden">, ${bodyName(meeting.body)}</span></a>`},
      {label: t('meetings.time'), cell: meeting => meeting.time ?? html`<span class="muted">${t('meetings.unsettled')}</span>`},
      {label: t('meetings.body'), cell: meeting => bodyName(meeting.body)},
      {label: t('meetings.place'), cell: meeting => meeting.place ?? html`<span class="muted">${t('meetings.unsettled')}</span>`},
      {label: t('meetings.state'), cell: meeting => html`${statusBadge(meeting.status)} ${meeting.kind === 'ORDINARY' ? nothing : html`<span class="badge">${label('meetings.kind', meeting.kind)}</span>`}`},
    ];
    return html`<section>
      <h2>${t(key)}</h2>
      <dia-table .columns=${columns} .rows=${meetings} caption=${t(key)}></dia-table>
    </section>`;
  }

  calendar() {
    return html`<div class="months">${Array.from({length: 12}, (nothingThere, month) => this.month(month))}</div>`;
  }

  month(month) {
    const at = number => `${this.year}-${String(month + 1).padStart(2, '0')}-${String(number).padStart(2, '0')}`;
    const long = new Intl.DateTimeFormat(language(), {month: 'long', timeZone: 'UTC'}).format(Date.UTC(this.year, month, 1));
    const weekdays = Array.from({length: 7}, (nothingThere, i) => new Date(Date.UTC(2024, 0, 1 + i)));
    const name = (format, date) => new Intl.DateTimeFormat(language(), {weekday: format, timeZone: 'UTC'}).format(date);
    const first = (new Date(Date.UTC(this.year, month, 1)).getUTCDay() + 6) % 7;
    const days = new Date(Date.UTC(this.year, month + 1, 0)).getUTCDate();
    const weeks = Array.from({length: Math.ceil((first + days) / 7)}, (nothingThere, week) => Array.from({length: 7}, (none, i) => week * 7 + i - first + 1));
    const cell = number => {
      if (number < 1 || number > days) return html`<td></td>`;
      const there = this.meetings.filter(meeting => meeting.date === at(number));
      return html`<td class=${at(number) === today() ? 'today' : ''}>
        <span class="number">${number}</span>
        ${there.map(
          meeting => html`<a class=${meeting.status === 'CANCELLED' ? 'cancelled' : ''} href=${firstPageOf(meeting.key)} aria-label=${`${meeting.body}: ${bodyName(meeting.body)} ${day(meeting.date)}, ${label('meetings.status', meeting.status)}`}
            >${meeting.body}</a
          >`,
        )}
      </td>`;
    };
    const many = this.meetings.filter(meeting => meeting.date.startsWith(at(1).slice(0, 7))).length;
    return html`<section class="card month">
      <table>
        <caption>
          ${long} ${many ? html`<span class="muted">${count('meetings.count', many)}</span>` : nothing}
        </caption>
        <thead>
          <tr>
            ${weekdays.map(date => html`<th scope="col"><abbr title=${name('long', date)}>${name('narrow', date)}</abbr></th>`)}
          </tr>
        </thead>
        <tbody>
          ${weeks.map(week => html`<tr>${week.map(cell)}</tr>`)}
        </tbody>
      </table>
    </section>`;
  }

  bodyField() {
    const current = this.bodies.filter(body => !body.ended || body.ended > today());
    return {name: 'body', label: t('meetings.body'), type: 'select', required: true, value: this.body, options: current.map(body => ({value: body.code, label: body.name}))};
  }

  commonFields() {
    return [
      {name: 'time', label: t('meetings.time'), type: 'time'},
      {name: 'place', label: t('meetings.place'), maxlength: 500},
      {name: 'kind', label: t('meetings.kindLabel'), type: 'select', required: true, value: 'ORDINARY', options: KINDS.map(value => ({value, label: label('meetings.kind', value)}))},
    ];
  }

  async plan() {
    let made;
    const planned = await ask({
      title: t('meetings.plan'),
      text: t('meetings.planText'),
      yes: t('meetings.plan'),
      fields: [this.bodyField(), {name: 'date', label: t('meetings.day'), type: 'date', required: true}, ...this.commonFields()],
      act: async values => {
        made = (await post('meetings', values)).body;
      },
    });
    if (planned) go(pageOf(made.key));
  }

  async planYear() {
    const planned = await ask({
      title: t('meetings.planYear'),
      yes: t('meetings.planAll'),
      fields: [
        this.bodyField(),
        {name: 'year', label: t('meetings.year'), type: 'number', required: true, value: String(this.year)},
        {name: 'dates', label: t('meetings.days'), type: 'textarea', required: true, rows: 8, hint: t('meetings.daysHint')},
        ...this.commonFields(),
      ],
      act: values => post('meetings/year', {...values, dates: values.dates.split(/[\s,;]+/)}),
    });
    if (planned) {
      setQuery({organ: planned.body, ar: String(planned.year)});
      await this.refresh();
    }
  }
}

customElements.define('dia-meeting-list', MeetingList);
