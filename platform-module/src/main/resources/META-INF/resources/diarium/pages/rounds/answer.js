import {html, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {get} from '../../core/api.js';
import {day} from '../../core/days.js';
import {alertNotice, notice} from '../../core/notices.js';
import {setQuery} from '../../core/router.js';
import {keys} from '../../core/store.js';
import {count, t} from '../../core/texts.js';
import {View} from '../../core/view.js';
import {work} from '../../core/work.js';
import {keeps, period, roundPath} from './words.js';
import './line.js';

/** So many are shown open at once; of more, those that somebody has begun with. */
const MOST_OPEN = 20;

/** What is to be answered in a round: by the caller's unit, or by all for who keeps the rounds. */
class RoundPage extends View {
  static properties = {drafts: {state: true}, failed: {state: true}};

  constructor() {
    super();
    this.drafts = new Set();
    this.failed = 0;
  }

  async load() {
    const {id} = this.params;
    const prefix = `round:${id}:`;
    const [round, lines, kept] = await Promise.all([get(`rounds/${id}`), get(`rounds/${id}/answers`), keys('drafts')]);
    this.round = round.body;
    this.lines = lines.body.items;
    this.drafts = new Set(kept.filter(key => key.startsWith(prefix)).map(key => key.slice(prefix.length)));
    this.keeper = keeps();
  }

  titleText() {
    return this.round.name;
  }

  /** Those of the caller, or all for who has none of their own; narrowed as the address says. */
  shownLines() {
    const unit = this.query.get('enhet');
    return this.own()
      .filter(line => !unit || line.object.addressee === unit)
      .filter(line => !this.query.has('kvar') || !line.answer || this.drafts.has(line.object.id));
  }

  own() {
    const mine = this.lines.filter(line => line.mine);
    return mine.length ? mine : this.lines;
  }

  units() {
    return [...new Map(this.own().map(line => [line.object.addressee, line.object.addresseeName ?? line.object.addressee]))];
  }

  sent({id, answer}) {
    this.lines = this.lines.map(line => (line.object.id === id ? {...line, answer} : line));
    this.dropped(id);
  }

  dropped(id) {
    const drafts = new Set(this.drafts);
    drafts.delete(id);
    this.drafts = drafts;
  }

  async sendAll() {
    const waiting = [...this.querySelectorAll('dia-round-line')].filter(line => line.drafted && line.form);
    let taken = 0;
    let refused = null;
    const ended = await work(t('rounds.sending'), async ({progress, signal}) => {
      for (const line of waiting) {
        if (signal.aborted) return false;
        if (await line.sendTyped()) taken += 1;
        else refused ??= line;
        progress(taken / waiting.length, t('rounds.sentOf', taken, waiting.length));
      }
      return true;
    });
    if (refused) {
      alertNotice(t('rounds.someRefused', taken, waiting.length));
      refused.querySelector('.error-summary')?.focus();
    } else if (ended) notice(count('rounds.sentAll', taken));
  }

  show() {
    const {round} = this;
    const own = this.own();
    const left = own.filter(line => !line.answer).length;
    const units = this.units();
    return html`<nav aria-label=${t('rounds.way')}><a href="#/uppfoljning">${t('rounds.title')}</a></nav>
      <h1>${round.name}</h1>
      <p>
        ${t('rounds.about', period(round))}
        ${round.state === 'OPEN'
          ? t('rounds.closesOn', day(round.closes))
          : round.state === 'CLOSED'
            ? t('rounds.closedOn', day(round.closes))
            : t('rounds.opensOn', day(round.opens))}
        <a href=${roundPath(round.id, '/laget')}>${t('rounds.toState')}</a>
      </p>
      ${own.length
        ? html`<div class="toolbar">
              <strong role="status">${left ? count('rounds.left', left, own.length) : t('rounds.allAnswered', own.length)}</strong>
              ${units.length > 1
                ? html`<label for="round-unit">${t('rounds.unit')}</label>
                    <select id="round-unit" @change=${event => setQuery({enhet: event.target.value})}>
                      <option value="">${t('rounds.allUnits')}</option>
                      ${units.map(([code, name]) => html`<option value=${code} ?selected=${this.query.get('enhet') === code}>${name}</option>`)}
                    </select>`
                : nothing}
              <span class="check">
                <input type="checkbox" id="round-left" ?checked=${this.query.has('kvar')} @change=${event => setQuery({kvar: event.target.checked ? 'ja' : ''})} />
                <label for="round-left">${t('rounds.onlyLeft')}</label>
              </span>
              ${round.state === 'OPEN' && own.some(line => line.mine)
                ? html`<button type="button" class="primary" ?disabled=${this.drafts.size === 0} @click=${() => this.sendAll()}>
                    ${count('rounds.sendAll', this.drafts.size)}
                  </button>`
                : nothing}
            </div>
            ${this.list()}`
        : html`<p class="muted">${t('rounds.nothingToAnswer')}</p>`}`;
  }

  list() {
    const shown = this.shownLines();
    if (!shown.length) return html`<p class="muted">${t('rounds.nothingLeft')}</p>`;
    const open = shown.length <= MOST_OPEN && this.round.state === 'OPEN';
    return html`<ul class="stack" @line-sent=${event => this.sent(event.detail)} @line-typed=${event => (this.drafts = new Set([...this.drafts, event.detail.id]))}>
      ${repeat(
        shown,
        line => line.object.id,
        line => html`<li>
          <dia-round-line
            .line=${line}
            .round=${this.round}
            ?keeper=${this.keeper}
            ?drafted=${this.drafts.has(line.object.id)}
            ?opened=${(open && !line.answer && line.mine) || this.drafts.has(line.object.id)}
          ></dia-round-line>
        </li>`,
      )}
    </ul>`;
  }
}

customElements.define('dia-round', RoundPage);
