import {html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import {Refused, file, get} from '../../core/api.js';
import {bodies} from '../../core/bodies.js';
import {saveOnDevice} from '../../core/device.js';
import {alertNotice} from '../../core/notices.js';
import {setQuery} from '../../core/router.js';
import {count, t} from '../../core/texts.js';
import {View} from '../../core/view.js';
import {work} from '../../core/work.js';
import {Keys} from '../../parts/keys.js';
import './lines.js';
import {handlers} from './words.js';

const FILES = ['csv', 'xlsx', 'pdf'];
const PAUSE = 400;

/** What the lists of cases and records have in common: filters, order and page stand in the address, so a list can be kept and sent. */
export class Listing extends View {
  static properties = {page: {state: true}, problems: {state: true}};

  constructor() {
    super();
    this.page = {total: 0, items: []};
    this.problems = [];
    this.keys = new Keys(this, () => [
      {keys: 'j', label: t('registry.keys.down'), act: () => this.lines()?.move(1)},
      {keys: 'k', label: t('registry.keys.up'), act: () => this.lines()?.move(-1)},
      {keys: '/', label: t('registry.keys.search'), act: () => this.querySelector('#filter-text')?.focus()},
      {keys: 'n', label: t('registry.keys.nextPage'), act: () => (this.page.next ? setQuery({efter: this.page.next}, {step: true}) : false)},
      ...this.moreKeys(),
    ]);
  }

  moreKeys() {
    return [];
  }

  lines() {
    return this.querySelector('dia-lines');
  }

  /** Path of the list in the API. */
  path() {
    return '';
  }

  /** Filters: `{name, parameter, type: 'text'|'select'|'date', label, options, wide}`. */
  filters() {
    return [];
  }

  value(name) {
    return this.query.get(name) ?? '';
  }

  asked() {
    const order = this.value('ordning') || this.usual();
    return {
      ...Object.fromEntries(this.filters().map(filter => [filter.parameter, this.value(filter.name)])),
      sort: order.replace(/^-/, ''),
      order: order.startsWith('-') ? 'desc' : 'asc',
    };
  }

  async load() {
    if (!this.bodies) {
      [this.bodies, this.people] = await Promise.all([bodies(), handlers()]);
    }
    try {
      this.page = (await get(this.path(), {query: {...this.asked(), after: this.value('efter')}})).body;
      this.problems = [];
    } catch (failure) {
      // What is wrong with a filter is said by it; what stands there stays.
      if (!(failure instanceof Refused) || failure.status !== 422) throw failure;
      this.problems = failure.errors;
      this.page = {total: 0, items: []};
    }
  }

  change(filter, value) {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => setQuery({[filter.name]: value, efter: ''}), filter.type === 'text' ? PAUSE : 0);
  }

  async download(format) {
    try {
      const blob = await work(t('registry.list.making', format.toUpperCase()), ({signal}) => file(this.path(), {query: {...this.asked(), format}, signal}));
      if (!blob) return;
      saveOnDevice(blob, `${this.fileName()}.${format}`);
    } catch (failure) {
      alertNotice(failure.words ?? t('shell.unexpected'));
    }
  }

  show() {
    const filtered = this.filters().some(filter => this.value(filter.name));
    return html`<div class="row between">
        <h1>${this.titleText()}</h1>
        ${this.keys.button()}
      </div>
      <form class="filters" role="search" aria-label=${t('registry.list.filters')} @submit=${event => event.preventDefault()}>
        ${this.filters().map(filter => this.filter(filter))}
      </form>
      <div class="toolbar">
        <span role="status">${count('registry.list.total', this.page.total)}</span>
        ${filtered ? html`<button type="button" class="quiet" @click=${() => this.clear()}>${t('registry.list.clear')}</button>` : nothing}
        <span class="spread" role="group" aria-label=${t('registry.list.extract')}>
          ${FILES.map(format => html`<button type="button" @click=${() => this.download(format)} aria-label=${t('registry.list.as', format.toUpperCase())}>${format.toUpperCase()}</button>`)}
        </span>
      </div>
      <dia-lines .rows=${this.page.items} .columns=${this.columns()} .to=${row => this.to(row)} caption=${this.titleText()} order=${this.value('ordning') || this.usual()}></dia-lines>
      <nav class="toolbar pages" aria-label=${t('registry.list.pages')}>
        ${this.value('efter') ? html`<button type="button" @click=${() => setQuery({efter: ''}, {step: true})}>${t('registry.list.first')}</button>` : html`<span></span>`}
        ${this.page.next ? html`<button type="button" @click=${() => setQuery({efter: this.page.next}, {step: true})}>${t('registry.list.next')}</button>` : nothing}
      </nav>`;
  }

  clear() {
    setQuery(Object.fromEntries([...this.filters().map(filter => [filter.name, '']), ['efter', '']]));
  }

  /** What is being typed in the field is not overtaken by what was asked for a moment ago. */
  typed(id) {
    const field = document.activeElement;
    return field?.id === id ? field.value : null;
  }

  filter(filter) {
    const id = `filter-${filter.name}`;
    const error = this.problems.find(problem => problem.field === filter.parameter)?.message;
    return html`<div class="field ${filter.wide ? 'wide' : ''}">
      <label for=${id}>${filter.label}</label>
      ${error ? html`<p class="error" id="${id}-error">${error}</p>` : nothing}
      ${
        filter.type === 'select'
          ? html`<select id=${id} @change=${event => this.change(filter, event.target.value)}>
              <option value="" .selected=${live(!this.value(filter.name))}>${filter.all ?? t('registry.list.all')}</option>
              ${filter.options.map(option => html`<option value=${option.value} .selected=${live(option.value === this.value(filter.name))}>${option.label}</option>`)}
            </select>`
          : html`<input
              id=${id}
              type=${filter.type === 'text' ? 'search' : filter.type}
              autocomplete="off"
              aria-invalid=${error ? 'true' : nothing}
              aria-describedby=${error ? `${id}-error` : nothing}
              .value=${live(this.typed(id) ?? this.value(filter.name))}
              @input=${event => this.change(filter, event.target.value)}
            />`
      }
    </div>`;
  }
}
