import {html} from 'lit';
import {get} from '../../core/api.js';
import {bodies, bodyName} from '../../core/bodies.js';
import {may} from '../../core/caller.js';
import {day} from '../../core/days.js';
import {label, t} from '../../core/texts.js';

/** Path of a meeting below the API's root, from the parameters of an address. */
export const apiMeeting = ({body, date}) => `meetings/${encodeURIComponent(body)}/${encodeURIComponent(date)}`;

/** Whether the caller keeps meetings and their minutes. */
export const keepsMeetings = () => may('SEKRETERARE', 'REGISTRATOR');

/** Address of a page about a meeting; `key` is the meeting's, as `RS/2026-11-23`. */
export const pageOf = (key, page = '') => `#/sammantraden/${key}${page && `/${page}`}`;

/** Address of the page about a meeting that the caller comes to first. */
export const firstPageOf = key => pageOf(key, keepsMeetings() ? '' : 'protokoll');

const GOOD = ['HELD', 'MINUTES_APPROVED', 'ANNOUNCED'];

/** The state of a meeting, in words. */
export const statusBadge = status =>
  html`<span class="badge ${status === 'CANCELLED' ? 'bad' : status === 'SUMMONED' ? 'warn' : GOOD.includes(status) ? 'good' : ''}">${label('meetings.status', status)}</span>`;

/** Whether the agenda of a meeting may still change. */
export const open = meeting => meeting.status === 'PLANNED' || meeting.status === 'SUMMONED';

/** Whether the meeting has been held. */
export const held = meeting => GOOD.includes(meeting.status);

/** Name of a meeting for its title. */
export const nameOf = meeting => `${bodyName(meeting.body)} ${day(meeting.date)}`;

/** A meeting with its entity tag; the names of the bodies are known after it. */
export async function fetchMeeting(params) {
  const [answer] = await Promise.all([get(apiMeeting(params)), bodies()]);
  return {meeting: answer.body, etag: answer.etag};
}

/** Address of a case's own page, by its key. */
export const caseHref = diarienummer => `#/arenden/${diarienummer}`;

/** A member's name with the party. */
export const memberName = member => (member.party ? `${member.name} (${member.party})` : member.name);

const PAGES = [
  ['', 'agenda'],
  ['protokoll', 'minutes'],
  ['expediering', 'dispatch'],
];

/** Title of a meeting and the ways between its pages. */
export const heading = (meeting, at) => html`<nav aria-label=${t('meetings.where')}>
    <a href="#/sammantraden?organ=${meeting.body}&ar=${meeting.date.slice(0, 4)}">${t('meetings.title')}</a>
  </nav>
  <div class="row meeting-title">
    <h1>${nameOf(meeting)}</h1>
    ${statusBadge(meeting.status)}
  </div>
  <nav class="tabs" aria-label=${t('meetings.pages')}>
    <ul>
      ${PAGES.filter(([page]) => keepsMeetings() || page === 'protokoll').map(([page, name]) => html`<li><a href=${pageOf(meeting.key, page)} aria-current=${page === at ? 'page' : 'false'}>${t(`meetings.page.${name}`)}</a></li>`)}
    </ul>
  </nav>`;

/** That somebody else has changed what is shown, with a way to see it. */
export const changedElsewhere = reload => html`<div class="changed-elsewhere" role="status">
  <span>${t('shell.changedElsewhere')}</span><button type="button" @click=${reload}>${t('shell.reload')}</button>
</div>`;

/** What went wrong, in a line. */
export const wordsOf = failure => failure.words ?? t('shell.unexpected');
