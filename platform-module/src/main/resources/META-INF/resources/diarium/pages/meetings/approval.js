import {LitElement, html, nothing} from 'lit';
import {get, post, put} from '../../core/api.js';
import {me} from '../../core/caller.js';
import {day} from '../../core/days.js';
import {alertNotice, notice} from '../../core/notices.js';
import {t} from '../../core/texts.js';
import {work} from '../../core/work.js';
import {ask} from '../../parts/dialog.js';
import {apiMeeting, keepsMeetings, memberName, pageOf, wordsOf} from './shared.js';

/**
 * The approval of minutes: who approves which paragraphs, who has, and until when; all at once or a paragraph by itself.
 *
 * @fires minutes-approved when something has been approved
 */
class Approval extends LitElement {
  static properties = {meeting: {attribute: false}, members: {attribute: false}, minutes: {state: true}, user: {state: true}};

  constructor() {
    super();
    this.members = [];
    this.minutes = null;
    this.user = '';
  }

  createRenderRoot() {
    return this;
  }

  willUpdate(changed) {
    if (changed.has('meeting')) this.look();
  }

  get path() {
    const [body, date] = this.meeting.key.split('/');
    return apiMeeting({body, date});
  }

  async look() {
    try {
      this.user = (await me()).user;
      this.minutes = (await get(`${this.path}/minutes`)).body;
    } catch (failure) {
      alertNotice(wordsOf(failure));
    }
  }

  /** Members by whom, or for whom, the caller can approve: themselves, and for whoever has no account a secretary. */
  can(approver) {
    const member = this.members.find(one => one.id === approver.member);
    return approver.waiting > 0 && (member?.person === this.user || (!member?.person && keepsMeetings()));
  }

  async appoint() {
    const there = new Map((this.meeting.attendance ?? []).map(entry => [entry.member, entry]));
    const could = this.members.filter(member => there.get(member.id) && there.get(member.id).presence !== 'ABSENT' && (member.role !== 'SUBSTITUTE' || there.get(member.id).substituteFor));
    await ask({
      title: t('meetings.appoint'),
      text: t('meetings.appointText'),
      yes: t('form.save'),
      fields: [
        {
          name: 'approvers',
          label: t('meetings.approvers'),
          type: 'check-group',
          value: this.minutes.approvers.filter(approver => !approver.presided).map(approver => approver.member),
          options: could.map(member => ({value: member.id, label: memberName(member)})),
        },
      ],
      act: async ({approvers}) => {
        const presided = this.minutes.approvers.filter(approver => approver.presided && !this.chairs(approver.member)).map(approver => approver.member);
        this.minutes = (await put(`${this.path}/approvers`, {approvers: [...approvers.map(member => ({member, presided: presided.includes(member)}))]})).body;
      },
    });
  }

  chairs(id) {
    return ['CHAIR', 'VICE_CHAIR', 'SECOND_VICE_CHAIR'].includes(this.members.find(member => member.id === id)?.role);
  }

  async approve(approver) {
    const open = this.minutes.paragraphs.filter(paragraph => paragraph.approvers.includes(approver.member) && !paragraph.approvedOn);
    const own = this.members.find(one => one.id === approver.member)?.person === this.user;
    const done = await ask({
      title: t('meetings.approve', approver.name),
      text: own ? t('meetings.approveText') : t('meetings.approveForText', approver.name),
      yes: t('meetings.approveNow'),
      fields: [
        {
          name: 'items',
          label: t('meetings.whichParagraphs'),
          type: 'check-group',
          value: open.map(paragraph => paragraph.item),
          options: open.map(paragraph => ({value: paragraph.item, label: `§ ${paragraph.paragraph} ${this.headingOf(paragraph.item)}`})),
        },
      ],
      act: async ({items}) => {
        const all = items.length === open.length;
        const given = {items: all ? [] : items, ...(own ? {} : {member: approver.member})};
        this.minutes = (await work(t('meetings.approvalBeingNoted'), () => post(`${this.path}/approvals`, given))).body;
      },
    });
    if (!done) return;
    notice(this.minutes.approvedOn ? t('meetings.minutesApproved') : t('meetings.approvalNoted'));
    this.dispatchEvent(new CustomEvent('minutes-approved', {bubbles: true}));
  }

  headingOf(id) {
    return this.meeting.items.find(item => item.id === id)?.heading ?? '';
  }

  /** Where it is not known who was there, the minutes are approved outside of the register, and that is noted. */
  async noteOutside() {
    await ask({
      title: t('meetings.approvedOutside'),
      text: t('meetings.approvedOutsideText'),
      yes: t('meetings.approvedOutside'),
      act: async () => {
        await work(t('meetings.approvalBeingNoted'), () => post(`${this.path}/status`, {status: 'MINUTES_APPROVED'}));
        this.dispatchEvent(new CustomEvent('minutes-approved', {bubbles: true}));
      },
    });
  }

  render() {
    const {minutes, meeting} = this;
    if (!minutes) return html`<p class="muted">${t('shell.waiting')}</p>`;
    const staff = keepsMeetings();
    const waits = meeting.status === 'HELD';
    return html`${
        minutes.approvedOn || !waits
          ? html`<p><span class="badge good">${minutes.approvedOn ? t('meetings.approvedOn', day(minutes.approvedOn)) : t('meetings.minutesApproved')}</span></p>`
          : html`<p>${t('meetings.due', day(minutes.due))} ${minutes.late ? html`<span class="badge bad">${t('meetings.late')}</span>` : nothing}</p>`
      }
      ${minutes.approvers.length ? nothing : html`<p class="muted">${t('meetings.noApprovers')}</p>`}
      <ul class="stack">
        ${minutes.approvers.map(
          approver => html`<li class="card row between">
            <span
              ><strong>${memberName(approver)}</strong> ${approver.presided ? html`<span class="muted">${t('meetings.presided')}</span>` : nothing}<br />${
                approver.waiting
                  ? html`<span class="badge warn">${t('meetings.waitingParagraphs', approver.waiting, approver.items.length)}</span>`
                  : html`<span class="badge good">${t('meetings.hasApproved', day(approver.approvedOn))}</span>`
              }</span
            >
            ${waits && this.can(approver) ? html`<button type="button" data-act="approve" aria-label="${t('meetings.approveNow')}: ${approver.name}" @click=${() => this.approve(approver)}>${t('meetings.approveNow')}</button>` : nothing}
          </li>`,
        )}
      </ul>
      <div class="toolbar">
        ${waits && staff && this.members.length ? html`<button type="button" data-act="appoint" @click=${this.appoint}>${t('meetings.appoint')}</button>` : nothing}
        ${waits && staff && !minutes.approvers.length ? html`<button type="button" data-act="outside" @click=${this.noteOutside}>${t('meetings.approvedOutside')}</button>` : nothing}
        ${waits || !staff ? nothing : html`<a class="button primary" href=${pageOf(meeting.key, 'expediering')}>${t('meetings.toDispatch')}</a>`}
      </div>`;
  }
}

customElements.define('dia-approval', Approval);
