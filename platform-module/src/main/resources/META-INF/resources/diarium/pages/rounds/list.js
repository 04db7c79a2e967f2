import {html, nothing} from 'lit';
import {get, post} from '../../core/api.js';
import {day, daysUntil} from '../../core/days.js';
import {notice} from '../../core/notices.js';
import {go, setQuery} from '../../core/router.js';
import {count, label, t} from '../../core/texts.js';
import {View} from '../../core/view.js';
import {ask} from '../../parts/dialog.js';
import {answering, keeps, period, roundFields, roundPath} from './words.js';
import '../../parts/table.js';

const MOST = 200;

/** The reporting rounds: those that are open with who has answered, those that come, and those that have closed. */
class RoundsPage extends View {
  async load() {
    const [rounds, mine] = await Promise.all([
      get('rounds', {query: {limit: MOST, year: this.query.get('ar')}}),
      get('my/answers'),
    ]);
    this.rounds = rounds.body.items;
    this.mine = new Map(mine.body.items.map(item => [item.round.id, item.owed]));
    const open = this.rounds.filter(round => round.state === 'OPEN');
    const progress = await Promise.all(open.map(round => get(`rounds/${round.id}/missing`)));
    this.progress = new Map(open.map((round, i) => [round.id, progress[i].body.items]));
  }

  titleText() {
    return t('rounds.title');
  }

  of(state) {
    return this.rounds.filter(round => round.state === state);
  }

  async add() {
    const plans = (await get('lists/records', {query: {kind: 'plan', limit: 100}})).body.items;
    if (!plans.length) {
      notice(t('rounds.noPlans'));
      return;
    }
    let made;
    const given = await ask({
      title: t('rounds.new'),
      yes: t('rounds.make'),
      fields: roundFields(plans),
      act: async values => (made = (await post('rounds', values)).body),
    });
    if (!given) return;
    notice(t('rounds.made', made.name));
    go(roundPath(made.id, '/laget'));
  }

  show() {
    return html`<div class="row between">
        <h1>${t('rounds.title')}</h1>
        <div class="toolbar">
          <label for="rounds-year">${t('rounds.year')}</label>
          <select id="rounds-year" @change=${event => setQuery({ar: event.target.value})}>
            <option value="" ?selected=${!this.query.get('ar')}>${t('rounds.allYears')}</option>
            ${this.years().map(year => html`<option value=${year} ?selected=${this.query.get('ar') === String(year)}>${year}</option>`)}
          </select>
          ${keeps() ? html`<button type="button" class="primary" @click=${() => this.add()}>${t('rounds.new')}</button>` : nothing}
        </div>
      </div>
      <section class="rounds-part" aria-labelledby="rounds-open">
        <h2 id="rounds-open">${t('rounds.open')}</h2>
        ${this.of('OPEN').length
          ? html`<ul class="grid">${this.of('OPEN').reverse().map(round => html`<li class="card stack">${this.open(round)}</li>`)}</ul>`
          : html`<p class="muted">${t('rounds.noneOpen')}</p>`}
      </section>
      <section class="rounds-part" aria-labelledby="rounds-planned">
        <h2 id="rounds-planned">${t('rounds.planned')}</h2>
        ${this.table(this.of('PLANNED').reverse(), t('rounds.planned'), t('rounds.nonePlanned'))}
      </section>
      <section class="rounds-part" aria-labelledby="rounds-closed">
        <h2 id="rounds-closed">${t('rounds.closed')}</h2>
        ${this.table(this.of('CLOSED'), t('rounds.closed'), t('rounds.noneClosed'))}
      </section>`;
  }

  years() {
    const now = new Date().getFullYear();
    return Array.from({length: 8}, (unused, i) => now + 1 - i);
  }

  open(round) {
    const units = this.progress.get(round.id);
    const expected = units.reduce((sum, unit) => sum + unit.expected, 0);
    const answered = units.reduce((sum, unit) => sum + unit.answered, 0);
    const left = daysUntil(round.closes);
    const mine = this.mine.get(round.id);
    const mineLeft = mine?.filter(owed => !owed.answer).length;
    return html`<h3><a href=${roundPath(round.id)}>${round.name}</a></h3>
      <p>
        <span class="badge ${left < 4 ? 'warn' : ''}">${left ? count('rounds.daysLeft', left) : t('rounds.lastDayToday')}</span>
        <span class="muted">${t('rounds.closesOn', day(round.closes))}</span>
      </p>
      ${mine
        ? html`<p><strong>${mineLeft ? count('rounds.mineLeft', mineLeft, mine.length) : t('rounds.mineDone')}</strong></p>`
        : nothing}
      <p id="for-${round.id}">${t('rounds.progress', answered, expected)}</p>
      <progress max=${expected || 1} value=${answered} aria-labelledby="for-${round.id}"></progress>
      <p class="muted">${t('rounds.forWhom', units.map(unit => unit.name).join(', ') || t('rounds.nobody'))}</p>
      <p class="toolbar">
        <a class="button ${mineLeft ? 'primary' : ''}" href=${roundPath(round.id)}>${t('rounds.toAnswers')}</a>
        <a href=${roundPath(round.id, '/laget')}>${t('rounds.toState')}</a>
      </p>`;
  }

  table(rounds, caption, empty) {
    return html`<dia-table
      caption=${caption}
      empty=${empty}
      .rows=${rounds}
      .columns=${[
        {key: 'name', label: t('rounds.name'), cell: round => html`<a href=${roundPath(round.id, '/laget')}>${round.name}</a>`},
        {key: 'kind', label: t('rounds.kind'), cell: round => label('rounds.kind', round.kind)},
        {key: 'period', label: t('rounds.period'), cell: round => period(round)},
        {key: 'answering', label: t('rounds.answering'), cell: round => answering(round)},
        {key: 'audience', label: t('rounds.audience'), cell: round => t(round.publicAnswers ? 'rounds.forEverybody' : 'rounds.forStaff')},
      ]}
    ></dia-table>`;
  }
}

customElements.define('dia-rounds', RoundsPage);
