import {LitElement, html, nothing} from 'lit';
import {post} from '../../core/api.js';
import {day, dayTime} from '../../core/days.js';
import {label, t} from '../../core/texts.js';
import {STATUSES, figure, named, options, status, target} from './words.js';
import '../../parts/form.js';

/**
 * One thing that is to be answered: what the plan says, what was answered before, and the answer, which is kept on this device as it
 * is typed until it is sent.
 *
 * @fires line-sent when an answer has been taken
 */
export class Line extends LitElement {
  static properties = {
    line: {attribute: false},
    round: {attribute: false},
    keeper: {type: Boolean},
    drafted: {type: Boolean},
    opened: {type: Boolean},
  };

  constructor() {
    super();
    this.keeper = false;
    this.drafted = false;
    this.opened = false;
  }

  createRenderRoot() {
    return this;
  }

  /** While the round is open by whoever answers for it; what is settled is corrected by the secretariat. */
  get writable() {
    if (this.round.state === 'OPEN') return this.line.mine;
    return this.round.state === 'CLOSED' && this.keeper && Boolean(this.line.answer);
  }

  get form() {
    return this.querySelector('dia-form');
  }

  fields() {
    const answer = this.line.answer ?? {};
    const {object} = this.line;
    return [
      {name: 'status', label: t('rounds.statusLabel'), type: 'select', required: true, options: options('rounds.status', STATUSES), value: answer.status},
      ...(object.kind === 'INDICATOR'
        ? [{name: 'figure', label: t('rounds.figure', object.measure?.unit ?? ''), type: 'number', hint: target(object.measure), value: answer.figure ?? ''}]
        : []),
      {name: 'comment', label: t('rounds.comment'), type: 'textarea', rows: 3, maxlength: 4000, value: answer.comment},
      {name: 'forecast', label: t('rounds.forecast'), type: 'textarea', rows: 2, maxlength: 4000, value: answer.forecast},
    ];
  }

  async send(values) {
    const corrected = this.round.state === 'CLOSED' ? {replaces: this.line.answer.id} : {};
    const {body} = await post(`objects/${this.line.object.id}/answers`, {round: this.round.id, ...values, ...corrected});
    this.line = {...this.line, answer: body};
    this.drafted = false;
    const here = this.contains(document.activeElement);
    this.dispatchEvent(new CustomEvent('line-sent', {bubbles: true, detail: {id: this.line.object.id, answer: body}}));
    if (here) this.querySelector('summary').focus();
  }

  /** Sends what stands in the form; whether it was taken. */
  async sendTyped() {
    await this.form.sent(new Event('submit', {cancelable: true}));
    return !this.drafted;
  }

  render() {
    const {object, answer, earlier} = this.line;
    const id = `line-${object.id}`;
    return html`<details class="card round-line" ?open=${this.opened} @toggle=${event => (this.opened = event.target.open)}>
      <summary>
        <span class="round-line-text" id=${id}><span class="muted">${label('rounds.object', object.kind)}</span> ${named(object)}</span>
        ${this.drafted
          ? html`<span class="badge warn">${t('rounds.draft')}</span>`
          : answer
            ? status(answer.status)
            : html`<span class="badge">${t('rounds.unanswered')}</span>`}
      </summary>
      ${this.opened ? html`<div class="sides">${this.mine(id)} ${this.before(object, earlier)}</div>` : nothing}
    </details>`;
  }

  mine(id) {
    const {answer} = this.line;
    return html`<div role="group" aria-labelledby=${id}>
      ${answer ? html`<p class="muted">${t('rounds.answeredBy', answer.by, dayTime(answer.at))}</p>` : nothing}
      ${this.writable
        ? html`<dia-form
            .fields=${this.fields()}
            .submit=${values => this.send(values)}
            draft-key="round:${this.round.id}:${this.line.object.id}"
            submit-label=${this.round.state === 'CLOSED' ? t('rounds.correct') : answer ? t('rounds.sendAgain') : t('rounds.send')}
            @form-change=${() => this.typed()}
          ></dia-form>`
        : answer
          ? this.told(answer)
          : html`<p class="muted">${t('rounds.noAnswer')}</p>`}
    </div>`;
  }

  typed() {
    if (this.drafted) return;
    this.drafted = true;
    this.dispatchEvent(new CustomEvent('line-typed', {bubbles: true, detail: {id: this.line.object.id}}));
  }

  before(object, earlier) {
    return html`<div class="stack">
      ${target(object.measure) ? html`<p>${t('rounds.targetIs', target(object.measure))}</p>` : nothing}
      ${object.addresseeName ? html`<p class="muted">${object.addresseeName}</p>` : nothing}
      <h2>${t('rounds.before')}</h2>
      ${earlier.length
        ? html`<ul class="stack">${earlier.map(one => html`<li><p class="muted">${day(one.day)}</p>${this.told(one)}</li>`)}</ul>`
        : html`<p class="muted">${t('rounds.noneBefore')}</p>`}
    </div>`;
  }

  told(answer) {
    const {measure} = this.line.object;
    const said = answer.figure !== undefined && answer.figure !== null;
    return html`<p>${status(answer.status)} ${said ? html`<strong>${figure(answer.figure, measure)}</strong>` : nothing}</p>
      ${answer.comment ? html`<p class="told">${answer.comment}</p>` : nothing}
      ${answer.forecast ? html`<p class="told"><span class="muted">${t('rounds.forecast')}:</span> ${answer.forecast}</p>` : nothing}`;
  }
}

customElements.define('dia-round-line', Line);
