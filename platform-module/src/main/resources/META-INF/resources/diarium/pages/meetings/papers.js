import {LitElement, html, nothing} from 'lit';
import {apiPath, del, file, get, post, put} from '../../core/api.js';
import {dayTime} from '../../core/days.js';
import {saveOnDevice} from '../../core/device.js';
import {alertNotice, notice} from '../../core/notices.js';
import {label, t} from '../../core/texts.js';
import {work} from '../../core/work.js';
import {apiMeeting, caseHref, wordsOf} from './shared.js';

const LOOK_AGAIN = 1_000;
const MAKEABLE = {SUMMONED: ['SUMMONS', 'BUNDLE'], HELD: ['MINUTES'], MINUTES_APPROVED: [], ANNOUNCED: []};

const pause = (milliseconds, signal) =>
  new Promise((done, failed) => {
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      failed(new DOMException('', 'AbortError'));
    });
  });

/** The papers that the system has made for a meeting: how old they are, made again, read. */
class Papers extends LitElement {
  static properties = {meeting: {attribute: false}, papers: {state: true}, waits: {state: true}, items: {attribute: false}};

  constructor() {
    super();
    this.papers = [];
    this.waits = false;
  }

  createRenderRoot() {
    return this;
  }

  willUpdate(changed) {
    if (changed.has('meeting')) this.look();
  }

  get path() {
    const [body, date] = this.meeting.key.split('/');
    return `${apiMeeting({body, date})}/papers`;
  }

  async look() {
    try {
      const {body} = await get(this.path);
      this.papers = body.papers;
      this.waits = body.bundleWaits;
    } catch (failure) {
      alertNotice(wordsOf(failure));
    }
  }

  /** Waits for the bundle that was ordered, which is made in the background; who cancels gives it up. */
  async awaitBundle() {
    await this.look();
    if (!this.waits) return;
    const made = await work(t('meetings.bundleBeingMade'), async ({signal}) => {
      while (this.waits) {
        await pause(LOOK_AGAIN, signal);
        await this.look();
      }
      return true;
    });
    if (made) {
      notice(t('meetings.paperMade', label('meetings.paper', 'BUNDLE')));
      return;
    }
    await del(`${this.path}/bundle-order`);
    await this.look();
    notice(t('meetings.bundleGivenUp'));
  }

  async make(kind) {
    try {
      if (kind === 'BUNDLE') {
        await put(`${this.path}/bundle-order`);
        await this.awaitBundle();
        return;
      }
      await work(t('meetings.paperBeingMade', label('meetings.paper', kind)), () => post(this.path, {kind}));
      notice(t('meetings.paperMade', label('meetings.paper', kind)));
    } catch (failure) {
      alertNotice(wordsOf(failure));
    }
    await this.look();
  }

  /** Opens the file of a record; the ticket goes in a header, so it is fetched first. */
  async read(paper) {
    try {
      const blob = await work(t('meetings.paperFetched'), ({signal}) => file(apiPath(paper.contentUrl), {signal}));
      if (!blob) return;
      saveOnDevice(blob, `${paper.title}.pdf`);
    } catch (failure) {
      alertNotice(wordsOf(failure));
    }
  }

  render() {
    const makeable = MAKEABLE[this.meeting.status] ?? [];
    return html`${this.waits ? html`<p role="status"><span class="badge warn">${t('meetings.bundleWaits')}</span></p>` : nothing}
      ${this.papers.length || makeable.length ? nothing : html`<p class="muted">${t('meetings.noPapers')}</p>`}
      <ul class="papers">
        ${this.papers.map(
          paper => html`<li>
            <span
              ><strong>${label('meetings.paper', paper.kind)}</strong> ${this.about(paper)}<br /><span class="muted">${t('meetings.madeAt', dayTime(paper.made))}</span></span
            >
            ${
              paper.record
                ? html`<span class="row">
                    <a href=${caseHref(`${paper.series}/${paper.number}/${paper.year}`)}>${paper.series}/${paper.number}/${paper.year}</a>
                    <button type="button" aria-label="${t('meetings.download')}: ${paper.title}" @click=${() => this.read(paper)}>${t('meetings.download')}</button>
                  </span>`
                : html`<span class="badge">${t('meetings.draftPaper')}</span>`
            }
          </li>`,
        )}
      </ul>
      ${makeable.length ? html`<div class="toolbar">${makeable.map(kind => html`<button type="button" @click=${() => this.make(kind)}>${t(`meetings.make.${kind}`)}</button>`)}</div>` : nothing}`;
  }

  about(paper) {
    const item = paper.item && this.meeting.items.find(one => one.id === paper.item);
    return item ? html`<span class="muted">${item.paragraph ? `§ ${item.paragraph} ` : ''}${item.heading}</span>` : nothing;
  }
}

customElements.define('dia-papers', Papers);
