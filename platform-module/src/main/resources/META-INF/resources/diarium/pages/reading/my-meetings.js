import {html, nothing} from 'lit';
import {bodies, bodyName} from '../../core/bodies.js';
import {day, daysUntil} from '../../core/days.js';
import {keptGet} from '../../core/offline.js';
import {count, label, t} from '../../core/texts.js';
import {View} from '../../core/view.js';

/** As many as the server tells at once. */
const MOST = 400;

/** The meetings of the bodies that the reader is a member of. */
class MyMeetings extends View {
  async load() {
    const [answer] = await Promise.all([keptGet('my/meetings', {coming: MOST}), bodies()]);
    this.meetings = answer.body;
    this.kept = answer.kept;
  }

  titleText() {
    return t('reading.title');
  }

  show() {
    const {coming, past} = this.meetings;
    const ready = coming.filter(meeting => meeting.unseen > 0 || meeting.status === 'SUMMONED');
    const later = coming.filter(meeting => !ready.includes(meeting));
    return html`<h1>${t('reading.title')}</h1>
      ${this.kept ? html`<p class="badge warn">${t('reading.kept')}</p>` : nothing}
      ${coming.length + past.length ? nothing : html`<p class="muted">${t('reading.none')}</p>`}
      ${this.section('reading.ready', ready, true)} ${this.section('reading.later', later)} ${this.section('reading.past', past)}`;
  }

  section(title, meetings, prominent = false) {
    if (!meetings.length) return nothing;
    return html`<section class="reading-section">
      <h2>${t(title)}</h2>
      <ul class=${prominent ? 'grid' : 'reading-lines'}>
        ${meetings.map(meeting => html`<li class=${prominent ? 'card' : ''}>${this.line(meeting, prominent)}</li>`)}
      </ul>
    </section>`;
  }

  line(meeting, prominent) {
    const days = daysUntil(meeting.date);
    const link = html`<a href="#/mina-sammantraden/${encodeURI(meeting.key)}">${bodyName(meeting.body)} ${day(meeting.date)}</a>`;
    return html`${prominent ? html`<h3>${link}</h3>` : link}
      <p class="muted">
        ${[meeting.time, meeting.place].filter(Boolean).join(', ')}
        ${prominent && days > 0 ? html`<br />${count('reading.inDays', days)}` : nothing}
      </p>
      <p>
        <span class="badge">${label('code.meeting', meeting.status)}</span>
        ${meeting.unseen ? html` <span class="badge good">${count('reading.unseen', meeting.unseen)}</span>` : nothing}
      </p>`;
  }
}

customElements.define('dia-my-meetings', MyMeetings);
