import {html, nothing} from 'lit';
import {get} from '../../core/api.js';
import {dayTime} from '../../core/days.js';
import {alertNotice} from '../../core/notices.js';
import {count, t} from '../../core/texts.js';
import {personName} from './words.js';

/** What has happened to a case, latest first. */
export function history(page) {
  const {items, total} = page.history;
  return html`<section class="case-part history" aria-labelledby="part-history">
    <div class="row between"><h2 id="part-history" tabindex="-1">${t('registry.part.history')}</h2></div>
    <ol>
      ${items.map(
        event => html`<li class="line">
          <div class="row">
            <span class="muted">${dayTime(event.at)}</span> <strong>${event.text}</strong> <span>${event.subject.recordNumber ? `${event.subject.recordNumber} ` : ''}${event.subject.kind === 'case' ? '' : event.subject.text}</span>
            <span class="muted">${personName(event.actor)}</span>
          </div>
          ${event.changes.length ? changes(event) : nothing}
        </li>`,
      )}
    </ol>
    ${items.length < total ? html`<button type="button" @click=${() => page.older()}>${t('registry.older', total - items.length)}</button>` : nothing}
  </section>`;
}

const changes = event => html`<details>
  <summary>${count('registry.changes', event.changes.length)}</summary>
  <dl class="facts">
    ${event.changes.map(
      change => html`<dt>${change.label}</dt>
        <dd>${change.beforeText ? html`<del>${change.beforeText}</del> → ` : nothing}${change.afterText ?? t('registry.empty')}</dd>`,
    )}
  </dl>
</details>`;

export async function moreHistory(page, limit) {
  try {
    const {items} = page.history;
    const {body} = await get(`${page.path}/history`, {query: {offset: items.length, limit}});
    page.history = {...body, items: [...items, ...body.items]};
    page.requestUpdate();
  } catch (failure) {
    alertNotice(failure.words ?? t('shell.unexpected'));
  }
}
