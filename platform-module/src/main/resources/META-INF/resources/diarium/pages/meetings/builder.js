import {html, nothing} from 'lit';
import {del, get, patch, post} from '../../core/api.js';
import {day, today} from '../../core/days.js';
import {alertNotice, notice} from '../../core/notices.js';
import {watch} from '../../core/presence.js';
import {label, t} from '../../core/texts.js';
import {View} from '../../core/view.js';
import {work} from '../../core/work.js';
import {ask} from '../../parts/dialog.js';
import {place} from '../../core/place.js';
import './agenda.js';
import './attendance.js';
import './papers.js';
import {apiMeeting, changedElsewhere, fetchMeeting, heading, nameOf, open, pageOf, wordsOf} from './shared.js';

const REASON = 500;
const NOTICE = 4000;

/** A meeting while it is made ready: its agenda, when and where, who comes, its papers, summons and cancellation. */
class MeetingBuilder extends View {
  static properties = {stale: {state: true}};

  async load() {
    const path = apiMeeting(this.params);
    const {meeting, etag} = await fetchMeeting(this.params);
    const [ready, members] = await Promise.all([open(meeting) ? get(`${path}/ready`) : {body: {items: []}}, get(`bodies/${meeting.body}/members`, {query: {on: meeting.date}})]);
    this.ready = ready.body.items;
    this.members = members.body.items;
    this.meeting = meeting;
    this.etag = etag;
    this.stale = false;
    if (this.watched === path) this.presence.saw(etag);
    else {
      this.presence?.stop();
      this.presence = watch(path, etag, () => (this.stale = true));
      this.watched = path;
    }
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.presence?.stop();
    this.watched = '';
  }

  titleText() {
    return nameOf(this.meeting);
  }

  get path() {
    return apiMeeting(this.params);
  }

  show() {
    const {meeting} = this;
    return html`${heading(meeting, '')} ${this.stale ? changedElsewhere(() => this.refresh()) : nothing}
      ${meeting.reason ? html`<p><strong>${t('meetings.reason')}:</strong> ${meeting.reason}</p>` : nothing}
      <div class="row between meeting-facts">
        <dl class="facts">
          <dt>${t('meetings.time')}</dt>
          <dd>${meeting.time ?? t('meetings.unsettled')}</dd>
          <dt>${t('meetings.place')}</dt>
          <dd>${meeting.place ?? t('meetings.unsettled')}</dd>
          <dt>${t('meetings.kindLabel')}</dt>
          <dd>${label('meetings.kind', meeting.kind)}</dd>
        </dl>
        ${this.acts()}
      </div>
      <dia-meeting-agenda .meeting=${meeting} .etag=${this.etag} .ready=${this.ready} @agenda-changed=${() => this.refresh()}></dia-meeting-agenda>
      <div class="grid two">
        <section aria-labelledby="papers-title">
          <h2 id="papers-title">${t('meetings.papers')}</h2>
          <dia-papers .meeting=${meeting}></dia-papers>
        </section>
        <section aria-labelledby="attendance-title">
          <h2 id="attendance-title">${t('meetings.attendance')}</h2>
          <dia-attendance .meeting=${meeting} .members=${this.members} @attendance-changed=${() => this.refresh()}></dia-attendance>
        </section>
      </div>`;
  }

  acts() {
    const {meeting} = this;
    const button = (words, click, kind = '') => html`<button type="button" class=${kind} @click=${click}>${words}</button>`;
    const changeable = open(meeting);
    return html`<div class="toolbar">
      ${meeting.status === 'PLANNED' ? button(t('meetings.summon'), () => this.summon(), 'primary') : nothing}
      ${meeting.status === 'SUMMONED' ? html`<a class="button primary" href=${pageOf(meeting.key, 'protokoll')}>${t('meetings.keepMinutes')}</a>` : nothing}
      ${changeable ? button(t('meetings.changeTime'), () => this.change()) : nothing}
      ${changeable && meeting.date >= today() && (meeting.time || meeting.place) ? button(t('meetings.announce'), () => this.announce()) : nothing}
      ${meeting.status === 'SUMMONED' ? button(t('meetings.unsummon'), () => this.unsummon()) : nothing}
      ${changeable ? button(t('meetings.cancel'), () => this.cancel(), 'danger') : nothing}
    </div>`;
  }

  async change() {
    const {time = '', place: where = '', kind} = this.meeting;
    await ask({
      title: t('meetings.changeTime'),
      text: t('meetings.changeTimeText'),
      yes: t('form.save'),
      fields: [
        {name: 'time', label: t('meetings.time'), type: 'time', value: time},
        {name: 'place', label: t('meetings.place'), value: where, maxlength: REASON},
        {name: 'kind', label: t('meetings.kindLabel'), type: 'select', required: true, value: kind, options: ['ORDINARY', 'EXTRA'].map(value => ({value, label: label('meetings.kind', value)}))},
      ],
      act: async values => {
        await patch(this.path, {time: '', place: '', ...values}, {ifMatch: this.etag});
        await this.refresh();
      },
    });
  }

  async summon() {
    const sure = await ask({title: t('meetings.summon'), text: t('meetings.summonText'), yes: t('meetings.summon')});
    if (!sure) return;
    try {
      await work(t('meetings.summonsBeingMade'), () => post(`${this.path}/status`, {status: 'SUMMONED'}));
      notice(t('meetings.summoned'));
    } catch (failure) {
      alertNotice(wordsOf(failure));
    }
    await this.refresh();
    await this.querySelector('dia-papers').awaitBundle();
  }

  async unsummon() {
    await ask({
      title: t('meetings.unsummon'),
      text: t('meetings.unsummonText'),
      yes: t('meetings.unsummon'),
      fields: [{name: 'reason', label: t('meetings.why'), required: true, maxlength: REASON}],
      act: async ({reason}) => {
        await post(`${this.path}/status`, {status: 'PLANNED', reason});
        await this.refresh();
      },
    });
  }

  async cancel() {
    await ask({
      title: t('meetings.cancel'),
      text: t('meetings.cancelText'),
      yes: t('meetings.cancel'),
      no: t('meetings.keepIt'),
      fields: [{name: 'reason', label: t('meetings.why'), required: true, maxlength: REASON}],
      act: async ({reason}) => {
        await del(this.path, {query: {reason}});
        await this.refresh();
      },
    });
  }

  /** Posts on the notice board that the meeting is to be. */
  async announce() {
    const {meeting} = this;
    const posted = await ask({
      title: t('meetings.announce'),
      text: t('meetings.announceText'),
      yes: t('meetings.post'),
      fields: [
        {
          name: 'text',
          label: t('meetings.noticeText'),
          type: 'textarea',
          required: true,
          rows: 6,
          maxlength: NOTICE,
          value: [t('meetings.noticeDefault', nameOf(meeting), meeting.time ?? '', meeting.place ?? ''), ...meeting.items.filter(item => item.kind !== 'STANDING').map(item => `– ${item.heading}`)].join('\n').trim(),
        },
      ],
      act: ({text}) => post('notices', {kind: 'MEETING', meeting: meeting.key, text}),
    });
    if (posted) notice(t('meetings.posted', day(today()), place.portal));
  }
}

customElements.define('dia-meeting-builder', MeetingBuilder);
