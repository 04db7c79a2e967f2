import {LitElement, html, nothing} from 'lit';
import {live} from 'lit/directives/live.js';
import {post, put} from '../../core/api.js';
import {me} from '../../core/caller.js';
import {time} from '../../core/days.js';
import {alertNotice, notice} from '../../core/notices.js';
import {label, t} from '../../core/texts.js';
import {VOTES, asDecision} from './decided.js';
import {caseHref, memberName, wordsOf} from './shared.js';

const OUTCOMES = ['APPROVED', 'APPROVED_WITH_CHANGES', 'REJECTED', 'NOTED', 'TABLED', 'REFERRED_BACK', 'PASSED_ON'];
const CASE_ALONE = ['TABLED', 'REFERRED_BACK', 'PASSED_ON'];
const LONG = 20_000;
let last = 0;

/**
 * One paragraph of the minutes while it is written: outcome, text, yrkanden, vote, bias and reservations, kept at every stroke by its keeper, and
 * noted when the body has decided.
 *
 * @fires item-noted when the server has the decision
 */
class ItemNotes extends LitElement {
  static properties = {
    path: {attribute: false},
    item: {attribute: false},
    keeper: {attribute: false},
    members: {attribute: false},
    bodies: {attribute: false},
    body: {attribute: false},
    version: {attribute: false},
    summoned: {type: Boolean},
    errors: {state: true},
    noting: {state: true},
    voting: {state: true},
  };

  constructor() {
    super();
    this.members = [];
    this.bodies = [];
    this.errors = new Map();
    this.noting = false;
    this.voting = false;
    this.stem = `item-${++last}`;
  }

  createRenderRoot() {
    return this;
  }

  async connectedCallback() {
    super.connectedCallback();
    this.user = (await me()).user;
    this.requestUpdate();
  }

  willUpdate(changed) {
    if (changed.has('item') && changed.get('item')?.id !== this.item.id) {
      this.errors = new Map();
      this.voting = Boolean(this.keeper.values.vote);
    }
    if (this.keeper.values.vote) this.voting = true;
  }

  get values() {
    return this.keeper.values;
  }

  type(values) {
    const typed = {...this.values, ...values};
    Object.keys(typed).forEach(name => (typed[name] === '' || typed[name] === undefined || (Array.isArray(typed[name]) && !typed[name].length)) && delete typed[name]);
    this.keeper.type(typed);
  }

  /** Notes or takes away what is said of a member. */
  say(name, member, text) {
    const others = (this.values[name] ?? []).filter(said => said.member !== member);
    this.type({[name]: text === null ? others : [...others, {member, text}]});
  }

  ballot(member, vote) {
    this.say('votes', member, vote || null);
    const votes = this.values.votes ?? [];
    const figure = kind => votes.filter(one => one.text === kind).length;
    if (votes.length) this.type({vote: {yes: figure('YES'), no: figure('NO'), abstained: figure('ABSTAINED')}});
  }

  /** Notes the decision: who stands aside first, since they take no part in it. */
  async note() {
    if (this.noting) return;
    if (this.keeper.state === 'conflict') {
      alertNotice(t('meetings.conflictText'));
      this.querySelector('[data-act=mine]')?.focus();
      return;
    }
    this.noting = true;
    this.errors = new Map();
    const at = `${this.path}/items/${this.item.id}`;
    const {values} = this;
    try {
      await put(`${at}/bias`, {bias: (values.bias ?? []).map(({member, text}) => ({member, reason: text}))});
      if (values.outcome) await post(`${at}/decision`, asDecision(values));
      await this.keeper.becameNoted(values);
      notice(t('meetings.noted', this.item.order, this.item.heading));
      this.dispatchEvent(new CustomEvent('item-noted', {bubbles: true, detail: {item: this.item}}));
    } catch (failure) {
      if (failure.errors?.length) {
        this.errors = new Map(failure.errors.map(error => [error.field.split('.')[0], error.message]));
        await this.updateComplete;
        this.querySelector('.error-summary')?.focus();
      } else alertNotice(failure.status === undefined ? t('meetings.notNotedYet') : wordsOf(failure));
    } finally {
      this.noting = false;
    }
  }

  async discard() {
    const {item, keeper} = this;
    try {
      const values = await keeper.drop();
      notice(t('meetings.dropped', item.order), {undo: async () => keeper.type(values)});
    } catch (failure) {
      alertNotice(wordsOf(failure));
    }
  }

  keys(event) {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      this.note();
    }
  }

  render() {
    const {item, values, keeper} = this;
    const outcomes = item.diarienummer ? OUTCOMES : OUTCOMES.filter(outcome => !CASE_ALONE.includes(outcome));
    return html`<article class="card paragraph" aria-labelledby="${this.stem}-title" @keydown=${this.keys}>
      <header>
        <h2 id="${this.stem}-title" tabindex="-1"><span class="muted">${t('meetings.itemNumber', item.order)}</span> ${item.heading}</h2>
        <p class="facts-line">
          ${item.diarienummer ? html`<a href=${caseHref(item.diarienummer)}>${item.diarienummer}</a>` : html`<span class="badge">${label('meetings.item', item.kind)}</span>`}
          ${item.decision ? html`<span class="badge good">${t('meetings.isNoted')}: ${label('meetings.outcome', item.decision.outcome)}</span>` : nothing}
        </p>
      </header>
      ${
        item.proposal
          ? html`<blockquote>
              <p><strong>${t('meetings.proposal')}</strong></p>
              <p class="said">${item.proposal}</p>
              <button type="button" data-act="proposal" @click=${() => this.type({text: item.proposal, outcome: values.outcome ?? 'APPROVED'})}>${t('meetings.useProposal')}</button>
            </blockquote>`
          : nothing
      }
      ${keeper.state === 'conflict' ? this.conflict() : nothing} ${this.summary()}
      <div class="field">
        <label for="${this.stem}-outcome">${t('meetings.outcomeLabel')}</label>
        ${this.error('outcome')}
        <select id="${this.stem}-outcome" data-field="outcome" aria-invalid=${this.errors.has('outcome') ? 'true' : nothing} aria-describedby=${this.described('outcome')} @change=${event => this.type({outcome: event.target.value})}>
          <option value="" ?selected=${!values.outcome}>${t('form.choose')}</option>
          ${outcomes.map(outcome => html`<option value=${outcome} .selected=${live(values.outcome === outcome)}>${label('meetings.outcome', outcome)}</option>`)}
        </select>
      </div>
      ${this.area('text', t('meetings.decisionText'), 6)}
      ${values.outcome === 'APPROVED_WITH_CHANGES' ? this.area('changes', t('meetings.changes'), 3) : nothing}
      ${values.outcome === 'REFERRED_BACK' ? this.area('reasons', t('meetings.reasons'), 3) : nothing}
      ${
        values.outcome === 'PASSED_ON'
          ? html`<div class="field">
              <label for="${this.stem}-nextBody">${t('meetings.nextBody')}</label>
              ${this.error('nextBody')}
              <select id="${this.stem}-nextBody" data-field="nextBody" aria-invalid=${this.errors.has('nextBody') ? 'true' : nothing} aria-describedby=${this.described('nextBody')} @change=${event => this.type({nextBody: event.target.value})}>
                <option value="">${t('form.choose')}</option>
                ${this.bodies.filter(body => body.code !== this.body).map(body => html`<option value=${body.code} .selected=${live(values.nextBody === body.code)}>${body.name}</option>`)}
              </select>
            </div>`
          : nothing
      }
      ${this.said('yrkanden', t('meetings.yrkanden'), t('meetings.yrkandeText'))} ${this.vote()} ${this.said('bias', t('meetings.bias'), t('meetings.biasWhy'))} ${this.said('reservations', t('meetings.reservations'), t('meetings.reservationText'))}
      <div class="toolbar keeping">
        <button type="button" class="primary" data-act="note" ?disabled=${!this.summoned} aria-busy=${this.noting} @click=${this.note}>${t('meetings.note')}</button>
        ${keeper.open ? html`<button type="button" class="quiet" @click=${this.discard}>${t('meetings.discard')}</button>` : nothing}
        <span class="saved ${keeper.state}" data-saved>${this.keeping()}</span>
      </div>
      <p class="hint">${this.summoned ? t('meetings.noteKeys') : t('meetings.noteLater')}</p>
    </article>`;
  }

  keeping() {
    const {keeper} = this;
    if (keeper.state === 'saved') {
      const at = time(keeper.savedAt);
      return keeper.by && this.user && keeper.by !== this.user ? t('meetings.savedBy', at, keeper.by) : t('meetings.savedAt', at);
    }
    if (keeper.state === 'clean') return '';
    return keeper.state === 'refused' ? keeper.words : t(`meetings.keeping.${keeper.state}`);
  }

  conflict() {
    const {theirs} = this.keeper;
    return html`<section class="clash" role="alert" aria-labelledby="${this.stem}-conflict">
      <h3 id="${this.stem}-conflict">${theirs.by ? t('meetings.conflict', theirs.by, time(theirs.at)) : t('meetings.conflictDropped')}</h3>
      ${theirs.draft ? html`<p>${theirs.draft.outcome ? label('meetings.outcome', theirs.draft.outcome) : nothing}</p><p class="said">${theirs.draft.text ?? ''}</p>` : nothing}
      <p>${t('meetings.conflictText')}</p>
      <div class="toolbar">
        <button type="button" class="primary" data-act="mine" @click=${() => this.keeper.choose(true)}>${t('meetings.keepMine')}</button>
        <button type="button" data-act="theirs" @click=${() => this.keeper.choose(false)}>${t('meetings.takeTheirs')}</button>
      </div>
    </section>`;
  }

  summary() {
    if (!this.errors.size) return nothing;
    return html`<div class="error-summary" role="alert" tabindex="-1">
      <p><strong>${t('form.errors')}</strong></p>
      <ul>
        ${[...this.errors].map(
          ([field, message]) => html`<li><a href="#${this.stem}-${field}" @click=${event => this.jump(event, field)}>${message}</a></li>`,
        )}
      </ul>
    </div>`;
  }

  jump(event, field) {
    event.preventDefault();
    this.querySelector(`[data-field="${CSS.escape(field)}"]`)?.focus();
  }

  error(name) {
    return this.errors.has(name) ? html`<p class="error" id="${this.stem}-${name}-error">${this.errors.get(name)}</p>` : nothing;
  }

  described(name) {
    return this.errors.has(name) ? `${this.stem}-${name}-error` : nothing;
  }

  area(name, words, rows) {
    const id = `${this.stem}-${name}`;
    return html`<div class="field">
      <label for=${id}>${words}</label>
      ${this.error(name)}
      <textarea
        id=${id}
        data-field=${name}
        rows=${rows}
        maxlength=${LONG}
        aria-invalid=${this.errors.has(name) ? 'true' : nothing}
        aria-describedby=${this.described(name)}
        .value=${live(this.values[name] ?? '')}
        @input=${event => this.type({[name]: event.target.value})}
      ></textarea>
    </div>`;
  }

  /** A vote: its figures, and where it was open how each member voted. */
  vote() {
    const {vote = {}, votes = []} = this.values;
    const figure = (name, words) => html`<label
      >${words}
      <input
        type="number"
        min="0"
        inputmode="numeric"
        data-field=${name === 'yes' ? 'vote' : nothing}
        ?readonly=${votes.length > 0}
        .value=${live(String(vote[name] ?? ''))}
        @input=${event => this.type({vote: {...vote, [name]: event.target.value === '' ? undefined : Math.max(0, Math.trunc(Number(event.target.value)))}})}
    /></label>`;
    return html`<fieldset class="field">
      <legend class="visually-hidden">${t('meetings.vote')}</legend>
      <label class="check"
        ><input
          type="checkbox"
          .checked=${live(this.voting)}
          @change=${event => {
            this.voting = event.target.checked;
            if (!this.voting) this.type({vote: undefined, votes: undefined});
          }}
        />
        ${t('meetings.vote')}</label
      >
      ${
        this.voting
          ? html`${this.error('vote')}
              <div class="row figures">${figure('yes', t('meetings.vote.YES'))} ${figure('no', t('meetings.vote.NO'))} ${figure('abstained', t('meetings.vote.ABSTAINED'))}</div>
              ${
                this.members.length
                  ? html`<details ?open=${votes.length > 0}>
                      <summary>${t('meetings.byMember')}</summary>
                      <ul class="attendance">
                        ${this.members.map(
                          member => html`<li>
                            <span id="${this.stem}-v-${member.id}">${memberName(member)}</span>
                            <select aria-labelledby="${this.stem}-v-${member.id}" @change=${event => this.ballot(member.id, event.target.value)}>
                              <option value="">–</option>
                              ${VOTES.map(one => html`<option value=${one} .selected=${live(votes.some(said => said.member === member.id && said.text === one))}>${t(`meetings.vote.${one}`)}</option>`)}
                            </select>
                          </li>`,
                        )}
                      </ul>
                    </details>`
                  : nothing
              }`
          : nothing
      }
    </fieldset>`;
  }

  /** What is noted of single members, in words. */
  said(name, words, hint) {
    const said = this.values[name] ?? [];
    const left = this.members.filter(member => !said.some(one => one.member === member.id));
    if (!this.members.length) return nothing;
    return html`<details class="field" ?open=${said.length > 0 || this.errors.has(name)}>
      <summary data-field=${name}>${words} <span class="muted">${said.length || ''}</span></summary>
      ${this.error(name)}
      <ul class="stack">
        ${said.map(one => {
          const member = this.members.find(each => each.id === one.member);
          const who = member ? memberName(member) : one.member;
          return html`<li class="row">
            <label class="grow">${who}<input maxlength="4000" placeholder=${hint} .value=${live(one.text ?? '')} @input=${event => this.reword(name, one.member, event.target.value)} /></label>
            <button type="button" aria-label="${t('meetings.remove')}: ${who}" @click=${() => this.say(name, one.member, null)}>${t('meetings.remove')}</button>
          </li>`;
        })}
      </ul>
      <label
        >${t('meetings.addMember')}
        <select
          .value=${live('')}
          @change=${event => {
            this.say(name, event.target.value, '');
            event.target.value = '';
          }}
        >
          <option value="">${t('form.choose')}</option>
          ${left.map(member => html`<option value=${member.id}>${memberName(member)}</option>`)}
        </select></label
      >
    </details>`;
  }

  reword(name, member, text) {
    this.type({[name]: this.values[name].map(said => (said.member === member ? {member, text} : said))});
  }
}

customElements.define('dia-item-notes', ItemNotes);
