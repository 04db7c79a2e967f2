import {may} from '../../core/caller.js';
import {place} from '../../core/place.js';
import {go, here} from '../../core/router.js';
import {t} from '../../core/texts.js';
import {hand} from './received.js';

/** Files dropped anywhere in the window are taken to the page that registers them; a field for files keeps what is dropped on it. */
const ROLES = ['REGISTRATOR', 'HANDLAGGARE', 'SEKRETERARE'];

let sheet = null;
let styled = false;
let depth = 0;

const wanted = event =>
  [...(event.dataTransfer?.types ?? [])].includes('Files') && may(...ROLES) && !event.target.closest?.('input[type=file], [data-own-drop], dialog');

function show() {
  if (sheet) return;
  if (!styled) {
    styled = true;
    document.head.append(Object.assign(document.createElement('link'), {rel: 'stylesheet', href: `${place.files}pages/registry/drop.css`}));
  }
  sheet = Object.assign(document.createElement('div'), {className: 'drop-sheet', textContent: t('registry.drop.here')});
  sheet.setAttribute('aria-hidden', 'true');
  document.body.append(sheet);
}

function hide() {
  depth = 0;
  sheet?.remove();
  sheet = null;
}

window.addEventListener('dragenter', event => {
  if (!wanted(event)) return;
  depth++;
  show();
});

window.addEventListener('dragleave', event => {
  if (!sheet) return;
  depth--;
  if (depth <= 0 || event.relatedTarget === null) hide();
});

window.addEventListener('dragover', event => {
  if (!wanted(event)) return;
  event.preventDefault();
  event.dataTransfer.dropEffect = 'copy';
});

window.addEventListener('drop', event => {
  if (!wanted(event)) {
    hide();
    return;
  }
  event.preventDefault();
  hide();
  hand([...event.dataTransfer.files]);
  if (here().path !== '/registrera') go('#/registrera', caseInSight());
});

/** What is dropped on the page of a case is for that case, until said otherwise. */
function caseInSight() {
  const [, key] = /^\/arenden\/([^/]+\/[^/]+\/[^/]+)$/.exec(here().path) ?? [];
  return key ? {arende: key} : {};
}
