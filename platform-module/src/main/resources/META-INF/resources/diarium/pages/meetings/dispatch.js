import {html, nothing} from 'lit';
import {Refused, del, get, post, put} from '../../core/api.js';
import {day, dayTime} from '../../core/days.js';
import {alertNotice, notice} from '../../core/notices.js';
import {place} from '../../core/place.js';
import {setQuery} from '../../core/router.js';
import {count, label, t} from '../../core/texts.js';
import {View} from '../../core/view.js';
import {work} from '../../core/work.js';
import {ask} from '../../parts/dialog.js';
import {apiMeeting, caseHref, fetchMeeting, heading, held, nameOf, pageOf, wordsOf} from './shared.js';

const DONE = ['SENT', 'OTHERWISE'];
const BAD = ['FAILED', 'BOUNCED', 'UNKNOWN'];
const REASON = 500;

/** Recipients as they are written: a line for each, the name and the address in angle brackets or after a comma. */
const asLines = recipients => recipients.map(({name, email}) => (email ? `${name} <${email}>` : name)).join('\n');
const fromLines = text =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)
    .map(line => {
      const [, name, email] = /^(.*?)[\s,;]*<?([^\s<>,;]+@[^\s<>,;]+)>?$/.exec(line) ?? [null, line, undefined];
      return {name: name.trim() || email, email};
    });

/** What is left when minutes have been approved: extracts to those concerned, what came back, and the notice board. */
class DispatchPage extends View {
  get path() {
    return apiMeeting(this.params);
  }

  async load() {
    const {meeting} = await fetchMeeting(this.params);
    const [dispatches, notices] = await Promise.all([get(`${this.path}/dispatches`), get('notices', {query: {body: meeting.body, limit: 400}})]);
    this.meeting = meeting;
    this.items = dispatches.body.items;
    this.notices = notices.body.items.filter(one => one.meeting === meeting.key);
  }

  titleText() {
    return `${t('meetings.page.dispatch')} ${nameOf(this.meeting)}`;
  }

  static left(item) {
    const {recipients} = item.recipients;
    return !recipients.length || recipients.some(one => !DONE.includes(one.state));
  }

  show() {
    const {meeting} = this;
    if (!held(meeting)) {
      return html`${heading(meeting, 'expediering')}
        <p>${t('meetings.dispatchLater')} <a href=${pageOf(meeting.key, 'protokoll')}>${t('meetings.page.minutes')}</a></p>
        ${this.board()}`;
    }
    const onlyLeft = this.query.get('visa') === 'kvar';
    const left = this.items.filter(DispatchPage.left);
    const shown = onlyLeft ? left : this.items;
    return html`${heading(meeting, 'expediering')}
      <div class="sides">
        <section aria-labelledby="extracts-title">
          <div class="row between">
            <h2 id="extracts-title">${t('meetings.extracts')}</h2>
            <p>
              ${left.length ? html`<span class="badge warn">${count('meetings.left', left.length)}</span>` : html`<span class="badge good">${t('meetings.nothingLeft')}</span>`}
            </p>
          </div>
          <div class="toolbar">
            <label class="check"><input type="checkbox" .checked=${onlyLeft} @change=${event => setQuery({visa: event.target.checked ? 'kvar' : ''})} /> ${t('meetings.onlyLeft')}</label>
            ${
              this.items.some(item => item.approved && this.open(item).length)
                ? html`<button type="button" class="primary" data-act="send-all" @click=${() => this.sendAll()}>${t('meetings.sendAll')}</button>`
                : nothing
            }
          </div>
          ${this.items.length ? nothing : html`<p class="muted">${t('meetings.noExtracts')}</p>`}
          <ol class="stack">
            ${shown.map(item => this.item(item))}
          </ol>
        </section>
        ${this.board()}
      </div>`;
  }

  open(item) {
    return item.recipients.recipients.filter(one => one.state === 'WAITING' || one.state === 'FAILED');
  }

  item(item) {
    const {recipients, suggested} = item.recipients;
    const open = this.open(item);
    const title = `§ ${item.paragraph} ${item.heading}`;
    return html`<li class="card" data-item=${item.item}>
      <h3>${title}</h3>
      <p class="facts-line">
        <a href=${caseHref(item.diarienummer)}>${item.diarienummer}</a>
        ${item.approved ? nothing : html`<span class="badge warn">${t('meetings.paragraphNotApproved')}</span>`}
      </p>
      ${
        recipients.length
          ? html`<ul class="recipients">
              ${recipients.map(one => this.recipient(item, one))}
            </ul>`
          : html`<p class="muted">${suggested.length ? t('meetings.suggested', suggested.map(one => one.name).join(', ')) : t('meetings.noRecipients')}</p>`
      }
      <div class="toolbar">
        <button type="button" data-act="recipients" aria-label="${t('meetings.recipients')}: ${title}" @click=${() => this.setRecipients(item)}>${t('meetings.recipients')}</button>
        ${item.approved && open.length ? html`<button type="button" class="primary" data-act="send" aria-label="${t('meetings.send')}: ${title}" @click=${() => this.send(item)}>${t('meetings.send')}</button>` : nothing}
      </div>
    </li>`;
  }

  recipient(item, one) {
    const kind = DONE.includes(one.state) ? 'good' : BAD.includes(one.state) ? 'bad' : '';
    const button = (act, words, click) => html`<button type="button" class="quiet" data-act=${act} aria-label="${words}: ${one.name}" @click=${click}>${words}</button>`;
    return html`<li>
      <span class="grow"
        ><strong>${one.name}</strong> <span class="muted">${one.email}</span><br /><span class="badge ${kind}">${label('meetings.dispatchState', one.state)}</span>
        ${one.at && one.state !== 'WAITING' ? html`<span class="muted">${dayTime(one.at)}</span>` : nothing} ${one.remark ? html`<span class="muted">${one.remark}</span>` : nothing}</span
      >
      <span class="row">
        ${item.approved && BAD.includes(one.state) ? button('again', t('meetings.sendAgain'), () => this.send(item, [one.id])) : nothing}
        ${item.approved && one.state !== 'SENT' && one.state !== 'OTHERWISE' && one.state !== 'SENDING' ? button('otherwise', t('meetings.sentOtherwise'), () => this.otherwise(one)) : nothing}
        ${one.state === 'SENT' || one.state === 'OTHERWISE' ? button('bounce', t('meetings.cameBack'), () => this.cameBack(one)) : nothing}
      </span>
    </li>`;
  }

  async setRecipients(item) {
    const {recipients, suggested} = item.recipients;
    await ask({
      title: t('meetings.recipients'),
      text: `§ ${item.paragraph} ${item.heading}`,
      yes: t('form.save'),
      fields: [
        {name: 'recipients', label: t('meetings.recipientLines'), type: 'textarea', rows: 8, hint: t('meetings.recipientsHint'), value: asLines(recipients.length ? recipients : suggested)},
      ],
      act: async values => {
        const given = fromLines(values.recipients ?? '');
        const without = given.find(one => !one.email);
        if (without) throw new Refused(422, {errors: [{field: 'recipients', message: t('meetings.noAddress', without.name)}]});
        try {
          await put(`${this.path}/items/${item.item}/recipients`, {recipients: given});
        } catch (failure) {
          // Each line is told of by its place; the form has one field for all of them.
          failure.errors?.forEach(error => Object.assign(error, {field: 'recipients'}));
          throw failure;
        }
        await this.refresh();
      },
    });
  }

  async send(item, recipients) {
    try {
      const answer = await work(t('meetings.sending', item.heading), () => post(`${this.path}/items/${item.item}/dispatches`, recipients ? {recipients} : {}));
      this.sayOutcome(answer.body.items);
    } catch (failure) {
      alertNotice(wordsOf(failure));
    }
    await this.refresh();
  }

  sayOutcome(recipients) {
    const bad = recipients.filter(one => BAD.includes(one.state)).length;
    if (bad) alertNotice(count('meetings.notSent', bad));
    else notice(t('meetings.sent'));
  }

  /** Sends all extracts that wait, one paragraph after the other; what was cancelled goes on where it was. */
  async sendAll() {
    const waiting = this.items.filter(item => item.approved && this.open(item).length);
    const outcome = [];
    try {
      await work(t('meetings.sendingAll'), async ({progress, signal}) => {
        for (const [i, item] of waiting.entries()) {
          if (signal.aborted) break;
          progress(i / waiting.length, t('meetings.sending', item.heading));
          outcome.push(...(await post(`${this.path}/items/${item.item}/dispatches`, {})).body.items);
        }
      });
      this.sayOutcome(outcome);
    } catch (failure) {
      alertNotice(wordsOf(failure));
    }
    await this.refresh();
  }

  async otherwise(one) {
    await ask({
      title: t('meetings.sentOtherwise'),
      text: one.name,
      yes: t('meetings.noteIt'),
      fields: [{name: 'how', label: t('meetings.how'), required: true, value: t('meetings.byPost'), maxlength: REASON}],
      act: async values => {
        await post(`dispatches/${one.id}/sent`, values);
        await this.refresh();
      },
    });
  }

  async cameBack(one) {
    await ask({
      title: t('meetings.cameBack'),
      text: one.name,
      yes: t('meetings.noteIt'),
      fields: [{name: 'reason', label: t('meetings.why'), required: true, maxlength: REASON}],
      act: async values => {
        await post(`dispatches/${one.id}/bounce`, values);
        await this.refresh();
      },
    });
  }

  board() {
    const {meeting, notices} = this;
    const early = this.items.filter(item => item.approved);
    return html`<section aria-labelledby="board-title">
      <h2 id="board-title">${t('meetings.board')}</h2>
      ${notices.length ? nothing : html`<p class="muted">${t('meetings.noNotices')}</p>`}
      <ul class="stack">
        ${notices.map(
          one => html`<li class="card">
            <h3>${one.title ?? label('meetings.noticeKind', one.kind)}</h3>
            <dl class="facts">
              <dt>${t('meetings.postedOn')}</dt>
              <dd>${day(one.postedOn)} ${one.late ? html`<span class="badge bad">${t('meetings.late')}</span>` : nothing}</dd>
              ${one.lastDayOfAppeal ? html`<dt>${t('meetings.lastDay')}</dt><dd>${day(one.lastDayOfAppeal)}</dd>` : nothing}
              ${one.finalFrom ? html`<dt>${t('meetings.finalFrom')}</dt><dd>${day(one.finalFrom)}</dd>` : nothing}
              ${one.shownUntil ? html`<dt>${t('meetings.shownUntil')}</dt><dd>${day(one.shownUntil)}</dd>` : nothing}
            </dl>
            ${one.warning ? html`<p class="warn-text">${one.warning}</p>` : nothing}
            ${
              one.removed
                ? html`<p class="muted">${t('meetings.takenDown', day(one.removed.on), one.removed.reason ?? '')}</p>`
                : html`<button type="button" class="quiet" aria-label="${t('meetings.takeDown')}: ${one.title ?? label('meetings.noticeKind', one.kind)}" @click=${() => this.takeDown(one)}>${t('meetings.takeDown')}</button>`
            }
          </li>`,
        )}
      </ul>
      <div class="toolbar">
        ${meeting.status === 'MINUTES_APPROVED' ? html`<button type="button" class="primary" data-act="announce" @click=${() => this.announce({})}>${t('meetings.announceMinutes')}</button>` : nothing}
        ${meeting.status === 'HELD' && early.length ? html`<button type="button" data-act="announce-early" @click=${() => this.announceEarly(early)}>${t('meetings.announceEarly')}</button>` : nothing}
        <a href="${place.portal}/anslagstavla">${t('meetings.publicBoard')}</a>
        <a href="${place.portal}/sammantrade/${meeting.key}">${t('meetings.publicMeeting')}</a>
      </div>
    </section>`;
  }

  async announce(items) {
    try {
      const made = await work(t('meetings.announcing'), () => post(`${this.path}/notices`, items));
      notice(made.body.warning ?? t('meetings.announced', day(made.body.lastDayOfAppeal)));
    } catch (failure) {
      alertNotice(wordsOf(failure));
    }
    await this.refresh();
  }

  async announceEarly(early) {
    await ask({
      title: t('meetings.announceEarly'),
      yes: t('meetings.post'),
      fields: [{name: 'items', label: t('meetings.whichParagraphs'), type: 'check-group', value: early.map(item => item.item), options: early.map(item => ({value: item.item, label: `§ ${item.paragraph} ${item.heading}`}))}],
      act: async values => {
        await post(`${this.path}/notices`, values);
        await this.refresh();
      },
    });
  }

  async takeDown(one) {
    await ask({
      title: t('meetings.takeDown'),
      text: t('meetings.takeDownText'),
      yes: t('meetings.takeDown'),
      fields: [{name: 'reason', label: t('meetings.why'), required: true, maxlength: REASON}],
      act: async ({reason}) => {
        await del(`notices/${one.id}`, {query: {reason}});
        await this.refresh();
      },
    });
  }
}

customElements.define('dia-dispatch', DispatchPage);
