import {html, nothing, render} from 'lit';
import {label, t} from '../core/texts.js';
import {modal} from './modal.js';

/**
 * Keys of a page. Those that are a character alone can be turned off for good on this device (WCAG 2.1.4), are never heard while
 * somebody types or chooses, and give way to an open dialog.
 */
const LETTERS = 'diarium.letterKeys';

export const lettersOn = () => localStorage.getItem(LETTERS) !== 'off';

const TYPING = 'input:not([type=checkbox], [type=radio], [type=button], [type=submit], [type=file]), textarea, select, [contenteditable]';

const isCharacter = keys => [...keys].length === 1;

function pressed(event) {
  if (isCharacter(event.key)) {
    if (event.altKey || event.metaKey || event.ctrlKey) return null;
    return event.key;
  }
  const held = [(event.ctrlKey || event.metaKey) && 'Control', event.altKey && 'Alt', event.shiftKey && 'Shift'].filter(Boolean);
  return [...held, event.key].join('+');
}

/**
 * Key: `{keys, label, act}`, where `keys` is as `j`, `F8`, `Shift+F8` or `Control+Enter` (on a Mac also with Command). `act` says
 * `false` when there was nothing to do, and the key is then left to the browser.
 */
export class Keys {
  /** @param {import('lit').LitElement} page @param {() => {keys: string, label: string, act: () => (boolean|void)}[]} list */
  constructor(page, list) {
    this.list = list;
    this.heard = event => this.hear(event);
    page.addController(this);
  }

  hostConnected() {
    window.addEventListener('keydown', this.heard);
  }

  hostDisconnected() {
    window.removeEventListener('keydown', this.heard);
  }

  hear(event) {
    if (event.defaultPrevented || event.isComposing || document.querySelector('dialog[open]')) return;
    const keys = pressed(event);
    if (keys === null) return;
    if (isCharacter(keys) && (!lettersOn() || event.target.closest?.(TYPING))) return;
    const known = keys === '?' ? {act: () => this.help()} : this.list().find(key => key.keys === keys);
    if (known && known.act(event) !== false) event.preventDefault();
  }

  /** The button that shows the keys to whoever does not know `?`, or has turned it off. */
  button() {
    return html`<button type="button" class="quiet keys-button" @click=${() => this.help()}>${t('keys')}</button>`;
  }

  help() {
    const dialog = modal('keys-title');
    const draw = () => render(this.table(dialog, draw), dialog);
    draw();
    dialog.showModal();
  }

  table(dialog, draw) {
    const all = [...this.list(), {keys: '?', label: t('keys.help')}];
    return html`<h2 id="keys-title">${t('keys')}</h2>
      <dl class="keys">
        ${all.map(
          key => html`<div>
            <dt>${key.keys.split('+').map((part, i) => html`${i ? ' + ' : nothing}<kbd>${label('key', part)}</kbd>`)}</dt>
            <dd class=${isCharacter(key.keys) && !lettersOn() ? 'muted' : nothing}>${key.label}</dd>
          </div>`,
        )}
      </dl>
      <p class="check letter-keys">
        <input
          type="checkbox"
          id="letter-keys"
          .checked=${lettersOn()}
          @change=${event => {
            localStorage.setItem(LETTERS, event.target.checked ? 'on' : 'off');
            draw();
          }}
        />
        <label for="letter-keys">${t('keys.letters')}</label>
      </p>
      <div class="toolbar"><button type="button" class="primary" @click=${() => dialog.close()}>${t('shell.close')}</button></div>`;
  }
}
