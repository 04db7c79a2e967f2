import {html} from 'lit';
import {View} from '../../core/view.js';
import {get} from '../../core/api.js';
import {day} from '../../core/days.js';
import {t} from '../../core/texts.js';

/** What waits for the caller today. */
class Day extends View {
  async load() {
    this.tasks = (await get('tasks')).body.items;
  }

  titleText() {
    return t('menu.day');
  }

  show() {
    return html`<h1>${t('menu.day')}</h1>
      ${this.tasks.length ? html`<ul class="stack">
        ${this.tasks.map(task => html`<li class="card"><strong>${task.title}</strong> <span class="muted">${task.due ? day(task.due) : ''}</span></li>`)}
      </ul>` : html`<p class="muted">${t('list.empty')}</p>`}`;
  }
}

customElements.define('dia-day', Day);
