import {html, nothing} from 'lit';
import {del, get, post} from '../../core/api.js';
import {dayTime} from '../../core/days.js';
import {setQuery} from '../../core/router.js';
import {label, t} from '../../core/texts.js';
import {work} from '../../core/work.js';
import {ask} from '../../parts/dialog.js';
import '../../parts/table.js';
import {AdminView, save} from './frame.js';

const FILTERS = ['fran', 'till', 'vem', 'arende', 'anvandare', 'serie'];
const NAMES = {fran: 'from', till: 'to', vem: 'actor', arende: 'case', anvandare: 'user', serie: 'series'};
const WORKING = ['WAITING', 'RUNNING'];
const BUSY = 1000;

/** What a chain is called: that of a series by its code, that of what happens to users in words. */
const seriesName = series => label('admin.series', series);

/** Whom an event that is of no case tells of. */
const userOf = event => event.changes.find(change => change.property === '@user')?.after ?? '';

/** What happened in the whole register, and whether its history is unbroken. */
class Log extends AdminView {
  get place() {
    return '#/admin/logg';
  }

  get asked() {
    return Object.fromEntries(FILTERS.map(name => [NAMES[name], this.query.get(name) ?? '']));
  }

  async load() {
    const key = this.query.toString();
    if (key !== this.key || !this.events) {
      const page = (await get('events', {query: this.asked})).body;
      this.events = page.items;
      this.next = page.next;
      this.key = key;
    }
    const [chains, runs] = await Promise.all([get('chains'), get('chains/verifications')]);
    this.chains = chains.body.items;
    this.runs = runs.body.items;
  }

  pause() {
    return this.runs.some(run => WORKING.includes(run.state)) ? BUSY : 0;
  }

  titleText() {
    return t('admin.log');
  }

  body() {
    return html`<h1>${t('admin.log')}</h1>
      <form class="admin-filters" role="search" @submit=${event => this.search(event)}>
        ${this.input('fran', 'date')} ${this.input('till', 'date')} ${this.input('vem', 'text')} ${this.input('arende', 'text')} ${this.input('anvandare', 'text')}
        <div class="field">
          <label for="log-serie">${t('admin.filter.serie')}</label>
          <select id="log-serie" name="serie">
            <option value="">${t('admin.all')}</option>
            ${this.chains.map(chain => html`<option value=${chain.series} ?selected=${chain.series === this.query.get('serie')}>${seriesName(chain.series)}</option>`)}
          </select>
        </div>
        <div class="toolbar">
          <button class="primary">${t('admin.find')}</button>
          <button type="button" @click=${() => this.attempt(() => this.download())}>${t('admin.asCsv')}</button>
        </div>
      </form>
      <section aria-label=${t('admin.events')}>
        <dia-table .columns=${this.columns()} .rows=${this.events} caption=${t('admin.events')} empty=${t('admin.noEvents')}></dia-table>
        ${this.next ? html`<div class="toolbar"><button type="button" @click=${() => this.attempt(() => this.more())}>${t('admin.more')}</button></div>` : nothing}
      </section>
      ${this.verification()}`;
  }

  input(name, type) {
    return html`<div class="field">
      <label for="log-${name}">${label('admin.filter', name)}</label>
      <input id="log-${name}" name=${name} type=${type} .value=${this.query.get(name) ?? ''} />
    </div>`;
  }

  columns() {
    return [
      {key: 'at', label: t('admin.when'), cell: event => dayTime(event.at)},
      {key: 'who', label: t('admin.who'), cell: event => html`${event.actorName} ${event.actorName === event.actor ? '' : html`<span class="muted">${event.actor}</span>`}`},
      {key: 'case', label: t('admin.case'), cell: event => event.diarienummer ?? userOf(event)},
      {
        key: 'what',
        label: t('admin.what'),
        cell: event =>
          event.changes.length
            ? html`<details>
                <summary>${event.text}</summary>
                <dl class="facts">
                  ${event.changes.map(
                    change => html`<dt>${change.label}</dt>
                      <dd>${change.before ? html`<del>${change.before}</del> ` : nothing}${change.after ? html`<ins>${change.after}</ins>` : nothing}</dd>`,
                  )}
                  <dt>${t('admin.hash')}</dt>
                  <dd><code>${event.series} ${event.sequence} ${event.hash}</code></dd>
                </dl>
              </details>`
            : event.text,
      },
    ];
  }

  search(event) {
    event.preventDefault();
    setQuery(Object.fromEntries(FILTERS.map(name => [name, event.target[name].value])), {step: true});
  }

  async more() {
    const page = (await get('events', {query: {...this.asked, after: this.next}})).body;
    this.events = [...this.events, ...page.items];
    this.next = page.next;
    this.requestUpdate();
  }

  async download() {
    await work(t('admin.makingFile'), ({signal}) => save('events', `${t('admin.log')}.csv`, {...this.asked, format: 'csv'}, signal));
  }

  verification() {
    const columns = [
      {key: 'series', label: t('admin.chain'), cell: chain => seriesName(chain.series)},
      {key: 'events', label: t('admin.eventCount'), number: true, cell: chain => t('admin.number', chain.events)},
      {key: 'verified', label: t('admin.verified'), cell: chain => (chain.verified ? html`${this.outcome(chain.verified)} ${dayTime(chain.verified.changedAt)}` : t('admin.never'))},
      {key: 'end', label: t('admin.endHash'), cell: chain => html`<code class="admin-hash">${chain.endHash}</code>`},
      {
        key: 'do',
        label: t('admin.do'),
        cell: chain => html`<button type="button" @click=${() => this.verify(chain)}>${t('admin.verify')}<span class="visually-hidden"> ${seriesName(chain.series)}</span></button>`,
      },
    ];
    const going = this.runs.filter(run => WORKING.includes(run.state));
    const over = this.runs.filter(run => !WORKING.includes(run.state)).slice(0, 10);
    return html`<section>
      <h2>${t('admin.verification')}</h2>
      <p class="muted">${t('admin.verificationText')}</p>
      <div class="toolbar">
        <button type="button" class="primary" ?disabled=${going.length > 0 || !this.chains.length} @click=${() => this.act(() => post('chains/verifications', {}))}>${t('admin.verifyAll')}</button>
      </div>
      <ul class="stack" aria-live="polite">
        ${going.map(
          run => html`<li class="row">
            <label>${t('admin.verifying', seriesName(run.series), run.first, run.last)} <progress max=${run.total || 1} value=${run.done}></progress></label>
            <button type="button" @click=${() => this.act(() => del(`chains/verifications/${run.id}`))}>${t('admin.stop')}<span class="visually-hidden"> ${seriesName(run.series)}</span></button>
          </li>`,
        )}
      </ul>
      <dia-table .columns=${columns} .rows=${this.chains} caption=${t('admin.chains')} empty=${t('admin.noEvents')}></dia-table>
      ${
        over.length
          ? html`<h3>${t('admin.latestRuns')}</h3>
              <ul class="stack">
                ${over.map(
                  run => html`<li data-run=${run.series}>
                    ${this.outcome(run)} ${t('admin.ranOver', seriesName(run.series), run.first, run.last)}, ${dayTime(run.changedAt)}, ${run.requestedBy}
                    ${run.broken ? html`<br /><strong>${t('admin.brokenAt', run.broken.sequence, label('admin.broken', run.broken.what), run.broken.diarienummer || '–')}</strong>` : nothing}
                  </li>`,
                )}
              </ul>`
          : nothing
      }
    </section>`;
  }

  outcome(run) {
    const look = {UNBROKEN: 'good', BROKEN: 'bad'}[run.state] ?? '';
    return html`<span class="badge ${look}">${label('admin.run', run.state)}</span>`;
  }

  async verify(chain) {
    const sure = await ask({
      title: t('admin.verifyOne', seriesName(chain.series)),
      text: t('admin.verifyOneText'),
      yes: t('admin.verify'),
      fields: [
        {name: 'first', label: t('admin.firstEvent'), type: 'number', value: '1'},
        {name: 'last', label: t('admin.lastEvent'), type: 'number', value: String(chain.events)},
      ],
      act: values => post('chains/verifications', {series: chain.series, ...values}),
    });
    if (sure) await this.refresh();
  }
}

customElements.define('dia-admin-log', Log);
