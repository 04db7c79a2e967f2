import {LitElement, html, nothing} from 'lit';
import {get, put} from '../../core/api.js';
import {time} from '../../core/days.js';
import {count, label, t} from '../../core/texts.js';
import {apiMeeting, memberName, open, wordsOf} from './shared.js';

const PRESENCES = ['PRESENT', 'ABSENT', 'JOINED', 'LEFT'];
const AGAIN = 5_000;

/**
 * Who takes part in a meeting, saved at every change. Changes are made to what the server has, so that two who note different members
 * do not undo each other; without network they wait and are sent later.
 *
 * @fires attendance-changed
 */
class AttendanceList extends LitElement {
  static properties = {
    meeting: {attribute: false},
    members: {attribute: false},
    entries: {state: true},
    saved: {state: true},
    problem: {state: true},
  };

  constructor() {
    super();
    this.members = [];
    this.entries = new Map();
    this.changes = new Map();
    this.saved = '';
    this.problem = '';
    this.sending = false;
  }

  createRenderRoot() {
    return this;
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  willUpdate(changed) {
    if (changed.has('meeting')) this.take(this.meeting.attendance ?? []);
  }

  take(attendance) {
    this.entries = new Map(attendance.map(entry => [entry.member, entry]));
    this.changes.forEach((entry, member) => (entry ? this.entries.set(member, entry) : this.entries.delete(member)));
  }

  note(member, entry) {
    this.changes.set(member, entry);
    this.take([...this.entries.values()]);
    this.send();
  }

  change(member, values) {
    const entry = {member, presence: 'PRESENT', ...this.entries.get(member), ...values};
    if (!['JOINED', 'LEFT'].includes(entry.presence)) delete entry.atItem;
    else entry.atItem ??= 1;
    if (!entry.substituteFor) delete entry.substituteFor;
    this.note(member, values.presence === '' ? null : entry);
  }

  allThere() {
    this.members.filter(member => member.role !== 'SUBSTITUTE' && !this.entries.has(member.id)).forEach(member => this.changes.set(member.id, {member: member.id, presence: 'PRESENT'}));
    this.take([...this.entries.values()]);
    this.send();
  }

  async send() {
    if (this.sending || !this.changes.size) return;
    this.sending = true;
    clearTimeout(this.timer);
    const [body, date] = this.meeting.key.split('/');
    const path = apiMeeting({body, date});
    const going = new Map(this.changes);
    try {
      const {body: there, etag} = await get(path);
      this.take(there.attendance);
      const answer = await put(`${path}/attendance`, {attendance: [...this.entries.values()]}, {ifMatch: etag});
      going.forEach((entry, member) => this.changes.get(member) === entry && this.changes.delete(member));
      this.take(answer.body.attendance);
      this.saved = new Date().toISOString();
      this.problem = '';
      this.dispatchEvent(new CustomEvent('attendance-changed', {bubbles: true}));
    } catch (failure) {
      if (failure.status === undefined || failure.status === 412) {
        this.problem = failure.status === 412 ? '' : t('meetings.keptHere');
        this.timer = setTimeout(() => this.send(), failure.status === 412 ? 0 : AGAIN);
      } else {
        this.problem = wordsOf(failure);
        this.changes.clear();
        this.take(this.meeting.attendance);
      }
    } finally {
      this.sending = false;
    }
    if (this.changes.size && !this.problem) this.send();
  }

  render() {
    if (!this.members.length) return html`<p class="muted">${t('meetings.noMembers')}</p>`;
    const there = [...this.entries.values()].filter(entry => entry.presence !== 'ABSENT').length;
    const editable = open(this.meeting);
    return html`<div class="row between">
        <p>${count('meetings.present', there)}
          ${this.problem ? html`<strong class="warn-text" role="alert">${this.problem}</strong>` : this.saved ? html`<span class="muted">${t('meetings.savedAt', time(this.saved))}</span>` : nothing}
        </p>
        ${editable ? html`<button type="button" @click=${this.allThere}>${t('meetings.allPresent')}</button>` : nothing}
      </div>
      <ul class="attendance">
        ${this.members.map(member => this.member(member, editable))}
      </ul>`;
  }

  member(member, editable) {
    const entry = this.entries.get(member.id);
    const name = memberName(member);
    const id = `attendance-${member.id}`;
    if (!editable) {
      return html`<li>
        <span>${name} <span class="muted">${label('meetings.role', member.role)}</span></span>
        <span>${entry ? label('meetings.presence', entry.presence) : '–'} ${entry?.atItem ?? ''}</span>
      </li>`;
    }
    return html`<li>
      <span id=${id}>${name} <span class="muted">${label('meetings.role', member.role)}</span></span>
      <span class="row">
        <select aria-labelledby=${id} @change=${event => this.change(member.id, {presence: event.target.value})}>
          <option value="" ?selected=${!entry}>${t('meetings.notNoted')}</option>
          ${PRESENCES.map(presence => html`<option value=${presence} ?selected=${entry?.presence === presence}>${label('meetings.presence', presence)}</option>`)}
        </select>
        ${
          entry && ['JOINED', 'LEFT'].includes(entry.presence)
            ? html`<select aria-label=${t('meetings.atItem', name)} @change=${event => this.change(member.id, {atItem: Number(event.target.value)})}>
                ${this.meeting.items.map(item => html`<option value=${item.order} ?selected=${entry.atItem === item.order}>${t('meetings.itemNumber', item.order)}</option>`)}
              </select>`
            : nothing
        }
        ${
          entry && entry.presence !== 'ABSENT' && member.role === 'SUBSTITUTE'
            ? html`<select aria-label=${t('meetings.servesFor', name)} @change=${event => this.change(member.id, {substituteFor: event.target.value})}>
                <option value="">${t('meetings.servesForNobody')}</option>
                ${this.members
                  .filter(other => other.role !== 'SUBSTITUTE')
                  .map(other => html`<option value=${other.id} ?selected=${entry.substituteFor === other.id}>${t('meetings.insteadOf', memberName(other))}</option>`)}
              </select>`
            : nothing
        }
      </span>
    </li>`;
  }
}

customElements.define('dia-attendance', AttendanceList);
