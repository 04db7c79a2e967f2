import {LitElement, html, nothing} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {del, get, patch, post, put} from '../../core/api.js';
import {today} from '../../core/days.js';
import {alertNotice, notice} from '../../core/notices.js';
import {count, label, t} from '../../core/texts.js';
import {ask} from '../../parts/dialog.js';
import {apiMeeting, caseHref, nameOf, open, wordsOf} from './shared.js';

const HEADING = 500;
const LONG = 4000;
const MANY = 8;

/**
 * The agenda of a meeting beside the cases that wait: put on, ordered, moved, tabled and taken off by dragging or by buttons.
 *
 * @fires agenda-changed when the server has another agenda than what was given
 */
class Agenda extends LitElement {
  static properties = {
    meeting: {attribute: false},
    etag: {attribute: false},
    ready: {attribute: false},
    items: {state: true},
    dragged: {state: true},
    over: {state: true},
    sought: {state: true},
    busy: {state: true},
  };

  constructor() {
    super();
    this.ready = [];
    this.items = [];
    this.dragged = null;
    this.over = null;
    this.sought = '';
    this.busy = false;
  }

  createRenderRoot() {
    return this;
  }

  willUpdate(changed) {
    if (changed.has('meeting')) this.items = this.meeting.items;
  }

  get path() {
    const [body, date] = this.meeting.key.split('/');
    return apiMeeting({body, date});
  }

  get open() {
    return open(this.meeting);
  }

  told() {
    this.dispatchEvent(new CustomEvent('agenda-changed', {bubbles: true}));
  }

  /** Does something at the server; what it refuses is said, and the agenda is shown as it is there. */
  async act(work) {
    if (this.busy) return false;
    this.busy = true;
    try {
      await work();
      return true;
    } catch (failure) {
      alertNotice(failure.status === 412 ? t('meetings.changed') : wordsOf(failure));
      return false;
    } finally {
      this.busy = false;
      this.told();
    }
  }

  /** Moves an item to a place, counted from 0; said aloud with the way back. */
  async move(item, to) {
    const before = this.items.map(one => one.id);
    const from = before.indexOf(item.id);
    const at = Math.max(0, Math.min(to, before.length - 1));
    if (from === at || this.busy) return;
    const after = before.filter(id => id !== item.id);
    after.splice(at, 0, item.id);
    this.items = after.map(id => this.items.find(one => one.id === id));
    const done = await this.act(() => put(`${this.path}/order`, {items: after}, {ifMatch: this.etag}));
    if (!done) {
      this.items = this.meeting.items;
      return;
    }
    notice(t('meetings.moved', item.heading, at + 1, after.length), {
      undo: async () => {
        await put(`${this.path}/order`, {items: before});
        this.told();
      },
    });
  }

  /** Moves by a button, which keeps the focus. */
  async step(item, by, event) {
    const name = event.currentTarget.dataset.act;
    await this.move(item, this.items.indexOf(item) + by);
    await this.updateComplete;
    this.querySelector(`[data-item="${item.id}"] [data-act="${name}"]`)?.focus();
  }

  keys(item, event) {
    if (!event.altKey || !['ArrowUp', 'ArrowDown'].includes(event.key)) return;
    event.preventDefault();
    const focused = event.target.dataset.act ?? 'up';
    this.move(item, this.items.indexOf(item) + (event.key === 'ArrowUp' ? -1 : 1))
      .then(() => this.updateComplete)
      .then(() => this.querySelector(`[data-item="${item.id}"] [data-act="${focused}"]`)?.focus());
  }

  /** Puts a case that waits on the agenda, last or at a place counted from 0. */
  async put(waiting, at = this.items.length) {
    const kind = this.meeting.status === 'SUMMONED' ? 'ADDED_AT_TABLE' : 'CASE';
    let made;
    const done = await this.act(async () => {
      made = (await post(`${this.path}/items`, {kind, diarienummer: waiting.diarienummer})).body;
      if (at < this.items.length) {
        const ids = this.items.map(item => item.id);
        ids.splice(at, 0, made.id);
        await put(`${this.path}/order`, {items: ids});
      }
    });
    if (done) this.sayAdded(made, at);
  }

  sayAdded(made, at) {
    notice(t('meetings.added', made.heading, at + 1), {
      undo: async () => {
        await del(`${this.path}/items/${made.id}`);
        this.told();
      },
    });
  }

  async takeOff(item) {
    const at = this.items.indexOf(item);
    const done = await this.act(() => del(`${this.path}/items/${item.id}`));
    if (!done) return;
    notice(t('meetings.takenOff', item.heading), {
      undo: async () => {
        await post(`${this.path}/items/${item.id}/restoration`, {place: at + 1});
        this.told();
      },
    });
    await this.updateComplete;
    this.querySelector('.agenda li:nth-child(' + Math.max(1, at) + ') [data-act]')?.focus();
  }

  async change(item) {
    const records = item.diarienummer ? (await get(`cases/${item.diarienummer}`)).body.records.filter(record => !record.voided) : [];
    await ask({
      title: t('meetings.changeItem'),
      yes: t('form.save'),
      fields: [
        {name: 'heading', label: t('meetings.heading'), required: true, value: item.heading, maxlength: HEADING},
        {name: 'proposal', label: t('meetings.proposal'), type: 'textarea', value: item.proposal ?? '', maxlength: LONG},
        ...(records.length
          ? [
              {
                name: 'papers',
                label: t('meetings.papersOfItem'),
                type: 'check-group',
                value: item.papers,
                options: records.map(record => ({value: record.id, label: `${record.recordNumber} ${record.title}`})),
              },
            ]
          : []),
      ],
      act: async values => {
        await patch(`${this.path}/items/${item.id}`, {heading: values.heading, proposal: values.proposal ?? '', papers: values.papers ?? []});
        this.told();
      },
    });
  }

  /** Puts an item off to another meeting of the body that has not been summoned. */
  async toOther(item) {
    const found = (await get('meetings', {query: {body: this.meeting.body, from: today(), limit: 50}})).body.items;
    const others = found.filter(other => other.status === 'PLANNED' && other.key !== this.meeting.key);
    if (!others.length) {
      alertNotice(t('meetings.noOther'));
      return;
    }
    const at = this.items.indexOf(item);
    let target;
    let made;
    const moved = await ask({
      title: t('meetings.toOther'),
      text: item.heading,
      yes: t('meetings.moveThere'),
      fields: [{name: 'meeting', label: t('meetings.meeting'), type: 'select', required: true, value: others[0].key, options: others.map(other => ({value: other.key, label: nameOf(other)}))}],
      act: async ({meeting}) => {
        target = others.find(other => other.key === meeting);
        await del(`${this.path}/items/${item.id}`);
        try {
          made = (
            await post(`meetings/${meeting}/items`, {
              kind: item.kind === 'ADDED_AT_TABLE' ? 'CASE' : item.kind,
              heading: item.heading,
              diarienummer: item.diarienummer,
              proposal: item.proposal,
              papers: item.papers,
            })
          ).body;
        } catch (failure) {
          await post(`${this.path}/items/${item.id}/restoration`, {place: at + 1});
          throw failure;
        }
      },
    });
    if (!moved) return;
    this.told();
    notice(t('meetings.movedTo', item.heading, nameOf(target)), {
      undo: async () => {
        await del(`meetings/${target.key}/items/${made.id}`);
        await post(`${this.path}/items/${item.id}/restoration`, {place: at + 1});
        this.told();
      },
    });
  }

  /** Notes that the body tables the matter: it comes up again as it is. */
  async tabled(item) {
    const noted = await ask({
      title: t('meetings.tableIt'),
      text: item.heading,
      yes: t('meetings.tableIt'),
      fields: [{name: 'text', label: t('meetings.decisionText'), type: 'textarea', required: true, value: t('meetings.tabledText'), maxlength: LONG}],
      act: ({text}) => post(`${this.path}/items/${item.id}/decision`, {outcome: 'TABLED', text}),
    });
    if (noted) {
      notice(t('meetings.tabledNow', item.heading));
      this.told();
    }
  }

  /** Puts something on the agenda that does not wait: a case by its number, an information, a standing item. */
  async other() {
    const kinds = this.meeting.status === 'SUMMONED' ? ['ADDED_AT_TABLE'] : ['CASE', 'INFORMATION', 'STANDING'];
    const at = this.items.length;
    let made;
    const added = await ask({
      title: t('meetings.other'),
      text: t('meetings.otherText'),
      yes: t('meetings.putOn'),
      fields: [
        {name: 'kind', label: t('meetings.itemKind'), type: 'select', required: true, value: kinds[0], options: kinds.map(value => ({value, label: label('meetings.item', value)}))},
        {name: 'diarienummer', label: t('meetings.diarienummer'), hint: t('meetings.diarienummerHint')},
        {name: 'heading', label: t('meetings.heading'), hint: t('meetings.headingHint'), maxlength: HEADING},
        {name: 'proposal', label: t('meetings.proposal'), type: 'textarea', maxlength: LONG},
      ],
      act: async values => {
        made = (await post(`${this.path}/items`, values)).body;
      },
    });
    if (!added) return;
    this.told();
    this.sayAdded(made, at);
  }

  /* Dragging: what is dragged, and before which place it would come. */

  begin(event, dragged) {
    this.dragged = dragged;
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/plain', dragged.item?.heading ?? dragged.waiting.title);
  }

  hover(event, index) {
    if (!this.dragged || !this.open) return;
    event.preventDefault();
    const box = event.currentTarget.getBoundingClientRect();
    this.over = event.clientY > box.top + box.height / 2 ? index + 1 : index;
  }

  end() {
    this.dragged = null;
    this.over = null;
  }

  dropped(event) {
    event.preventDefault();
    const {dragged, over} = this;
    this.end();
    if (!dragged || over === null) return;
    if (dragged.waiting) {
      this.put(dragged.waiting, over);
      return;
    }
    const from = this.items.indexOf(dragged.item);
    this.move(dragged.item, over > from ? over - 1 : over);
  }

  render() {
    return html`<div class=${this.open ? 'sides' : ''}>
      <section aria-labelledby="agenda-title">
        <div class="row between">
          <h2 id="agenda-title">${t('meetings.page.agenda')} <span class="muted">${count('meetings.items', this.items.length)}</span></h2>
          ${this.open ? html`<button type="button" @click=${this.other}>${t('meetings.other')}</button>` : nothing}
        </div>
        ${this.open ? html`<p class="hint" id="agenda-keys">${t('meetings.keys')}</p>` : nothing}
        <ol
          class="agenda ${this.dragged ? 'receiving' : ''}"
          @dragover=${event => !this.items.length && this.hover(event, 0)}
          @drop=${this.dropped}
        >
          ${repeat(
            this.items,
            item => item.id,
            (item, i) => this.item(item, i),
          )}
        </ol>
        ${this.items.length ? nothing : html`<p class="muted">${t('meetings.noItems')}</p>`}
      </section>
      ${this.open ? this.waiting() : nothing}
    </div>`;
  }

  item(item, i) {
    const last = this.items.length - 1;
    const mark = this.over === i ? 'before' : this.over === i + 1 && i === last ? 'after' : '';
    return html`<li
      class="card item ${mark} ${this.dragged?.item === item ? 'dragged' : ''}"
      data-item=${item.id}
      draggable=${this.open ? 'true' : 'false'}
      @dragstart=${event => this.begin(event, {item})}
      @dragover=${event => this.hover(event, i)}
      @dragend=${this.end}
      @keydown=${event => this.open && this.keys(item, event)}
    >
      <span class="place" aria-hidden="true">${i + 1}</span>
      <div class="what">
        <h3><span class="visually-hidden">${t('meetings.itemNumber', i + 1)} </span>${item.heading}</h3>
        <p class="facts-line">
          ${item.diarienummer ? html`<a href=${caseHref(item.diarienummer)}>${item.diarienummer}</a>` : nothing}
          ${item.kind === 'CASE' ? nothing : html`<span class="badge">${label('meetings.item', item.kind)}</span>`}
          ${item.papers.length ? html`<span class="muted">${count('meetings.papersCount', item.papers.length)}</span>` : nothing}
          ${item.paragraph ? html`<span class="badge good">§ ${item.paragraph}</span>` : nothing}
          ${item.decision ? html`<span class="badge ${item.decision.outcome === 'TABLED' ? 'warn' : 'good'}">${label('meetings.outcome', item.decision.outcome)}</span>` : nothing}
        </p>
        ${item.proposal ? html`<p class="proposal"><span class="muted">${t('meetings.proposal')}:</span> ${item.proposal}</p>` : nothing}
      </div>
      ${this.open ? this.controls(item, i, last) : nothing}
    </li>`;
  }

  controls(item, i, last) {
    const button = (act, sign, words, click, off = false) => html`<button
      type="button"
      class="quiet"
      data-act=${act}
      aria-disabled=${off ? 'true' : nothing}
      aria-label="${words}: ${item.heading}"
      title=${words}
      @click=${event => !off && click(event)}
    >
      ${sign}
    </button>`;
    const atTable = this.meeting.status === 'SUMMONED' && item.diarienummer && this.meeting.date <= today();
    return html`<div class="acts">
      ${button('up', '↑', t('meetings.up'), event => this.step(item, -1, event), i === 0)}
      ${button('down', '↓', t('meetings.down'), event => this.step(item, 1, event), i === last)}
      ${button('change', t('meetings.change'), t('meetings.change'), () => this.change(item))}
      ${button('other', t('meetings.toOtherShort'), t('meetings.toOther'), () => this.toOther(item))}
      ${atTable ? button('table', t('meetings.tableIt'), t('meetings.tableIt'), () => this.tabled(item)) : nothing}
      ${button('off', t('meetings.takeOff'), t('meetings.takeOff'), () => this.takeOff(item))}
    </div>`;
  }

  waiting() {
    const words = this.sought.toLocaleLowerCase();
    const found = this.ready.filter(one => `${one.diarienummer} ${one.title}`.toLocaleLowerCase().includes(words));
    return html`<section aria-labelledby="waiting-title" class="waiting-cases">
      <h2 id="waiting-title">${t('meetings.waiting')} <span class="muted">${count('meetings.cases', this.ready.length)}</span></h2>
      ${
        this.ready.length > MANY
          ? html`<p class="field">
              <label for="waiting-sought">${t('meetings.seek')}</label>
              <input id="waiting-sought" type="search" .value=${this.sought} @input=${event => (this.sought = event.target.value)} />
            </p>`
          : nothing
      }
      ${this.ready.length ? nothing : html`<p class="muted">${t('meetings.noneWaits')}</p>`}
      <ul class="stack">
        ${repeat(
          found,
          one => one.diarienummer,
          one => html`<li class="card waiting-case" draggable="true" @dragstart=${event => this.begin(event, {waiting: one})} @dragend=${this.end}>
            <h3>${one.title}</h3>
            <p class="facts-line"><a href=${this.caseOf(one)}>${one.diarienummer}</a> ${one.handler ? html`<span class="muted">${one.handler}</span>` : nothing}</p>
            <button type="button" data-put=${one.diarienummer} aria-label="${t('meetings.putOn')}: ${one.title}" @click=${() => this.put(one)}>${t('meetings.putOn')}</button>
          </li>`,
        )}
      </ul>
    </section>`;
  }

  caseOf(waiting) {
    return caseHref(waiting.url.split('/cases/')[1] ?? '');
  }
}

customElements.define('dia-meeting-agenda', Agenda);
