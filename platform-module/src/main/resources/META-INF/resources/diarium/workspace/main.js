import {borrow} from '../core/session.js';
import {loadTexts} from '../core/texts.js';

/** Nothing is drawn before the words are there, so that no page ever shows a key in place of a text. */
try {
  await Promise.all([loadTexts(), borrow()]);
  await import('./app.js');
  document.querySelector('#start').replaceChildren(document.createElement('dia-app'));
} catch (failure) {
  console.error(failure);
  document.querySelector('#start').dataset.failed = '';
}
