import {html, nothing} from 'lit';
import {get, post} from '../../core/api.js';
import {bodies} from '../../core/bodies.js';
import {alertNotice, notice} from '../../core/notices.js';
import {setQuery} from '../../core/router.js';
import {count, label, t} from '../../core/texts.js';
import {View} from '../../core/view.js';
import {work} from '../../core/work.js';
import {ask} from '../../parts/dialog.js';
import './approval.js';
import './attendance.js';
import {asDraft} from './decided.js';
import './item-notes.js';
import {Keeper} from './keeper.js';
import {apiMeeting, caseHref, fetchMeeting, heading, held, keepsMeetings, memberName, nameOf, open, pageOf, wordsOf} from './shared.js';

const LISTEN = 4_000;

/** The minutes of a meeting: written item by item while it goes on, then approved. */
class MinutesPage extends View {
  static properties = {version: {state: true}};

  constructor() {
    super();
    this.version = 0;
    this.keepers = new Map();
  }

  get path() {
    return apiMeeting(this.params);
  }

  get staff() {
    return keepsMeetings();
  }

  async load() {
    const {meeting} = await fetchMeeting(this.params);
    const drafting = open(meeting) && this.staff;
    const [all, members, drafts] = await Promise.all([
      bodies(),
      get(`bodies/${meeting.body}/members`, {query: {on: meeting.date}}),
      drafting ? get(`${this.path}/drafts`) : {body: {items: []}},
    ]);
    this.bodies = all;
    this.members = members.body.items;
    if (this.keptFor !== meeting.key || !drafting) this.stopKeeping();
    this.keptFor = meeting.key;
    this.meeting = meeting;
    if (drafting) await this.keep(drafts.body.items);
  }

  async keep(drafts) {
    const there = new Map(drafts.map(draft => [draft.item, draft]));
    const beginnings = [];
    for (const item of this.meeting.items) {
      const known = this.keepers.get(item.id);
      if (known) {
        known.noted = asDraft(item);
        if (known.state === 'clean') known.values = known.noted;
        known.heard(there.get(item.id));
      } else {
        const keeper = new Keeper(this.path, item, asDraft(item), () => this.version++);
        this.keepers.set(item.id, keeper);
        beginnings.push(keeper.begin(there.get(item.id)));
      }
    }
    await Promise.all(beginnings);
    this.timer ??= setInterval(() => this.listen(), LISTEN);
  }

  /** What others write is shown as they write it. */
  async listen() {
    if (document.hidden || !open(this.meeting)) return;
    try {
      const there = new Map((await get(`${this.path}/drafts`)).body.items.map(draft => [draft.item, draft]));
      let gone = false;
      for (const [id, keeper] of this.keepers) {
        gone ||= !there.has(id) && keeper.state === 'saved';
        keeper.heard(there.get(id));
      }
      // What another had typed has been noted, or dropped.
      if (gone) await this.refresh();
    } catch {
      // The keepers say that the network is lost; what is typed is with them.
    }
  }

  stopKeeping() {
    clearInterval(this.timer);
    this.timer = null;
    this.keepers.forEach(keeper => keeper.close());
    this.keepers.clear();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.stopKeeping();
  }

  titleText() {
    return `${t('meetings.page.minutes')} ${nameOf(this.meeting)}`;
  }

  get current() {
    const {items} = this.meeting;
    return items.find(item => item.id === this.query.get('punkt')) ?? items.find(item => !item.decision) ?? items[0];
  }

  show() {
    const {meeting} = this;
    return html`${heading(meeting, 'protokoll')}
      ${meeting.status === 'CANCELLED' ? html`<p>${t('meetings.noMinutes')}</p>` : nothing}
      ${open(meeting) ? (this.staff ? this.writing() : html`<p>${t('meetings.notHeldYet')}</p>`) : nothing} ${held(meeting) ? this.written() : nothing}`;
  }

  writing() {
    const {meeting, current} = this;
    if (!current) return html`<p>${t('meetings.noItems')} <a href=${pageOf(meeting.key)}>${t('meetings.page.agenda')}</a></p>`;
    const at = meeting.items.indexOf(current);
    const noted = meeting.items.filter(item => item.decision).length;
    const ready = this.unnoted().length === 0 && this.undecided().length === 0;
    return html`${meeting.status === 'PLANNED' ? html`<p class="changed-elsewhere">${t('meetings.notSummoned')}</p>` : nothing}
      <details class="card attending">
        <summary>${t('meetings.attendance')} <span class="muted">${count('meetings.present', (meeting.attendance ?? []).filter(entry => entry.presence !== 'ABSENT').length)}</span></summary>
        <dia-attendance .meeting=${meeting} .members=${this.members}></dia-attendance>
      </details>
      <div class="minutes">
        <nav aria-label=${t('meetings.items.nav')} class="contents">
          <p class="muted">${t('meetings.progress', noted, meeting.items.length)}</p>
          <ol>
            ${meeting.items.map(item => this.entry(item, item === current))}
          </ol>
        </nav>
        <div>
          <dia-item-notes
            .path=${this.path}
            .item=${current}
            .keeper=${this.keepers.get(current.id)}
            .members=${this.members}
            .bodies=${this.bodies}
            .body=${meeting.body}
            .version=${this.version}
            ?summoned=${meeting.status === 'SUMMONED'}
            @item-noted=${() => this.next(at)}
          ></dia-item-notes>
          <div class="toolbar between">
            <button type="button" data-act="previous" ?disabled=${at === 0} @click=${() => this.toItem(at - 1)}>${t('meetings.previousItem')}</button>
            <button type="button" data-act="next" ?disabled=${at === meeting.items.length - 1} @click=${() => this.toItem(at + 1)}>${t('meetings.nextItem')}</button>
          </div>
        </div>
      </div>
      ${
        meeting.status === 'SUMMONED'
          ? html`<section class="card ending" aria-labelledby="ending-title">
              <h2 id="ending-title">${t('meetings.ending')}</h2>
              ${ready ? html`<p>${t('meetings.allNoted')}</p>` : this.missing()}
              <button type="button" class=${ready ? 'primary' : ''} data-act="held" @click=${() => this.declareHeld()}>${t('meetings.declareHeld')}</button>
            </section>`
          : nothing
      }`;
  }

  entry(item, current) {
    const keeper = this.keepers.get(item.id);
    const state = keeper?.state === 'conflict' || keeper?.state === 'lost' ? keeper.state : keeper?.open ? 'typed' : item.decision ? 'noted' : 'empty';
    return html`<li>
      <a href=${`${pageOf(this.meeting.key, 'protokoll')}?punkt=${item.id}`} aria-current=${current ? 'step' : nothing} @click=${event => this.chosen(event, item)}>
        <span>${item.order}. ${item.heading}</span>
        <span class="badge ${{noted: 'good', typed: 'warn', conflict: 'bad', lost: 'bad'}[state] ?? ''}">${t(`meetings.itemState.${state}`)}</span>
      </a>
    </li>`;
  }

  chosen(event, item) {
    event.preventDefault();
    this.toItem(this.meeting.items.indexOf(item));
  }

  /** Items at which something is typed and not noted. */
  unnoted() {
    return this.meeting.items.filter(item => this.keepers.get(item.id)?.open);
  }

  /** Items about cases without a decision. */
  undecided() {
    return this.meeting.items.filter(item => item.diarienummer && !item.decision && !this.keepers.get(item.id)?.open);
  }

  missing() {
    const list = items => items.map((item, i) => html`${i ? ', ' : ''}<a href="${pageOf(this.meeting.key, 'protokoll')}?punkt=${item.id}" @click=${event => this.chosen(event, item)}>${item.order}</a>`);
    const unnoted = this.unnoted();
    const undecided = this.undecided();
    return html`<ul class="stack">
      ${unnoted.length ? html`<li>${t('meetings.unnoted')} ${list(unnoted)}</li>` : nothing} ${undecided.length ? html`<li>${t('meetings.undecided')} ${list(undecided)}</li>` : nothing}
    </ul>`;
  }

  async toItem(to) {
    const item = this.meeting.items[to];
    if (!item) return;
    setQuery({punkt: item.id});
    await this.refresh();
    await this.updateComplete;
    const notes = this.querySelector('dia-item-notes');
    await notes?.updateComplete;
    notes?.querySelector('h2')?.focus();
  }

  async next(at) {
    if (at < this.meeting.items.length - 1) await this.toItem(at + 1);
    else await this.refresh();
  }

  async declareHeld() {
    try {
      await Promise.all([...this.keepers.values()].map(keeper => keeper.pending && keeper.push()));
      // What is noted at this moment, here or by another, may not be shown yet.
      await this.load();
    } catch (failure) {
      alertNotice(wordsOf(failure));
      return;
    }
    this.requestUpdate();
    const left = [...this.unnoted(), ...this.undecided()];
    if (left.length) {
      alertNotice(t('meetings.notYetHeld', [...new Set(left.map(item => item.order))].sort((one, other) => one - other).join(', ')));
      return;
    }
    if (!(await ask({title: t('meetings.declareHeld'), text: t('meetings.declareHeldText'), yes: t('meetings.declareHeld')}))) return;
    try {
      await work(t('meetings.paragraphsBeingMade'), () => post(`${this.path}/status`, {status: 'HELD'}));
      setQuery({punkt: ''});
      await this.refresh();
      const numbers = this.meeting.items.map(item => item.paragraph).filter(Boolean);
      notice(t('meetings.isHeld', String(Math.min(...numbers)), String(Math.max(...numbers))));
    } catch (failure) {
      alertNotice(wordsOf(failure));
    }
  }

  written() {
    const {meeting} = this;
    return html`<div class="sides">
      <section aria-labelledby="paragraphs-title">
        <h2 id="paragraphs-title">${t('meetings.paragraphs')}</h2>
        <ol class="stack">
          ${meeting.items.map(item => this.paragraph(item))}
        </ol>
      </section>
      <section aria-labelledby="approval-title">
        <h2 id="approval-title">${t('meetings.approval')}</h2>
        <dia-approval .meeting=${meeting} .members=${this.members} @minutes-approved=${() => this.refresh()}></dia-approval>
      </section>
    </div>`;
  }

  paragraph(item) {
    const {decision} = item;
    const name = id => {
      const member = this.members.find(one => one.id === id);
      return member ? memberName(member) : id;
    };
    return html`<li class="card">
      <h3>§ ${item.paragraph} ${item.heading}</h3>
      ${item.diarienummer ? html`<p><a href=${caseHref(item.diarienummer)}>${item.diarienummer}</a></p>` : nothing}
      ${
        decision
          ? html`<p><span class="badge good">${label('meetings.outcome', decision.outcome)}</span></p>
              ${[decision.text, decision.changes, decision.reasons].filter(Boolean).map(text => html`<p class="said">${text}</p>`)}
              ${(decision.yrkanden ?? []).map(one => html`<p><strong>${t('meetings.yrkande')}</strong> ${name(one.member)}: ${one.text}</p>`)}
              ${decision.vote ? html`<p>${t('meetings.voteFigures', decision.vote.yes, decision.vote.no, decision.vote.abstained)}</p>` : nothing}
              ${(decision.reservations ?? []).map(one => html`<p><strong>${t('meetings.reservation')}</strong> ${name(one.member)}${one.text ? `: ${one.text}` : ''}</p>`)}`
          : html`<p class="muted">${t('meetings.noDecision')}</p>`
      }
      ${(item.bias ?? []).map(one => html`<p><strong>${t('meetings.bias')}</strong> ${name(one.member)}${one.reason ? `: ${one.reason}` : ''}</p>`)}
    </li>`;
  }
}

customElements.define('dia-minutes', MinutesPage);
