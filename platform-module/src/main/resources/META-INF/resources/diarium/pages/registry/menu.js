import {html} from 'lit';
import {t} from '../../core/texts.js';

/**
 * What else can be done to something, behind one quiet button.
 *
 * @param {string} what it is done to
 * @param {any} items its buttons and links
 */
export const menu = (what, items) => html`<details class="menu" @keydown=${leave} @focusout=${leave} @click=${chosen}>
  <summary class="button quiet" aria-label=${`${t('registry.more.acts')}: ${what}`} title=${t('registry.more.acts')}><span aria-hidden="true">⋯</span></summary>
  <div class="menu-items">${items}</div>
</details>`;

addEventListener('pointerdown', event =>
  document.querySelectorAll('details.menu[open]').forEach(details => {
    if (!details.contains(event.target)) details.open = false;
  }),
);

/** Closed by Escape, and when the focus or the pointer goes elsewhere. */
function leave(event) {
  const details = event.currentTarget;
  if (event.type === 'focusout') {
    if (event.relatedTarget && !details.contains(event.relatedTarget)) details.open = false;
    return;
  }
  if (event.key !== 'Escape' || !details.open) return;
  event.preventDefault();
  event.stopPropagation();
  details.open = false;
  details.querySelector('summary').focus();
}

/** A dialog gives the focus back to what opened it, which is no longer there to see: the button of the menu has it instead. */
function chosen(event) {
  if (!event.target.closest('.menu-items button')) return;
  const details = event.currentTarget;
  details.open = false;
  details.querySelector('summary').focus();
}
